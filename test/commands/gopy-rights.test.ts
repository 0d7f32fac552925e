import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openOffice, type TestOffice } from "../helpers/office.ts";

let office: TestOffice;
let code = 0;
beforeAll(async () => {
	office = await openOffice("2026-03-02 09:00");
});
afterAll(() => office?.close());

/** Asks one agency for its opinion, in the name of whoever asks. Returns the code. */
async function ask(asker: [person: string, chat: string], agency: string): Promise<string> {
	code += 1;
	await office.say(...asker, `/gopy Dự thảo ${code}; hạn 20/3/2026; hỏi: ${agency}`);
	await office.say(...asker, "xác nhận", { replyTo: "Sẽ hỏi" });
	return `GY-${String(code).padStart(4, "0")}`;
}

type Answer = "done" | "asked" | "refused" | "unknown" | "preview";
const KINDS: [RegExp, Answer][] = [
	[/^Đã ghi /, "done"],
	[/ đóng GY-/, "done"],
	[/^(?:\S+ )+đề nghị ghi|^Đã chuyển đề nghị đến nhóm/, "asked"],
	[/^Vai trò hiện tại không được làm việc này|mới lấy ý kiến góp ý/, "refused"],
	[/^Không tìm thấy việc lấy ý kiến/, "unknown"],
	[/^Lấy ý kiến góp ý: /, "preview"],
];
const kindOf = (answer: string): Answer | string =>
	KINDS.find(([pattern]) => pattern.test(answer))?.[1] ?? answer;

/** Who, from where: opens one; answers for Sở Ngoại vụ, for Sở Tài chính; closes what An asked, what the monitor asked. */
const TABLE: [person: string, chat: string, Answer, Answer, Answer, Answer, Answer][] = [
	["Bình", "Sở Ngoại vụ", "refused", "asked", "unknown", "refused", "refused"],
	["Bình", "Bình", "refused", "asked", "unknown", "refused", "refused"],
	["An", "Sở Ngoại vụ", "preview", "done", "unknown", "done", "refused"],
	["An", "An", "preview", "done", "unknown", "done", "refused"],
	["Phúc", "Phúc", "preview", "done", "unknown", "done", "refused"],
	["Khánh", "Khánh", "preview", "done", "done", "done", "refused"],
	["Loan", "Loan", "preview", "done", "done", "done", "done"],
	["Mai", "Mai", "refused", "refused", "refused", "refused", "refused"],
	["Sơn", "Sơn", "refused", "refused", "refused", "refused", "refused"],
	["Sơn", "Sở Ngoại vụ", "refused", "asked", "unknown", "refused", "refused"],
];

describe.each(TABLE)("%s in %s", (person, chat, opens, own, foreign, closes, closesMonitors) => {
	test(`opens: ${opens}`, async () => {
		const said = await office.say(person, chat, "/gopy Dự thảo X; hạn 20/3/2026; hỏi: Sở Công Thương");
		expect(kindOf(said)).toBe(opens);
		if (opens === "preview") await office.say(person, chat, "hủy", { replyTo: true });
	});

	test(`answers for Sở Ngoại vụ: ${own}; for Sở Tài chính: ${foreign}`, async () => {
		for (const [agency, expected] of [
			["Sở Ngoại vụ", own],
			["Sở Tài chính", foreign],
		] as const) {
			const asked = await ask(["Loan", "Loan"], agency);
			expect(kindOf(await office.say(person, chat, `/gopy ${asked} ${agency} nhất trí`))).toBe(expected);
		}
	});

	test(`closes what An asked: ${closes}; what the monitor asked: ${closesMonitors}`, async () => {
		const ours = await ask(["An", "Sở Ngoại vụ"], "Sở Công Thương");
		expect(kindOf(await office.say(person, chat, `/gopy đóng ${ours}`))).toBe(closes);
		const monitors = await ask(["Loan", "Loan"], "Sở Ngoại vụ");
		expect(kindOf(await office.say(person, chat, `/gopy đóng ${monitors}`))).toBe(closesMonitors);
	});
});
