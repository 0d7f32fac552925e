import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { giveTasks } from "../helpers/given-tasks.ts";
import { openOffice, type TestOffice } from "../helpers/office.ts";

let office: TestOffice;
let task = 0;
beforeAll(async () => {
	office = await openOffice("2026-03-02 09:00");
});
afterAll(() => office?.close());

/** A new task of an agency: each cell of the table tries its own. Returns its code. */
async function newTask(lead: string): Promise<string> {
	task += 1;
	await giveTasks(office, [{ content: `Việc ${task}`, lead, deadline: "chậm nhất ngày 20/3/2026" }], null);
	return `NV-${String(task).padStart(4, "0")}`;
}

type Answer = "done" | "asked" | "refused" | "unknown" | "shown";

const KINDS: [RegExp, Answer][] = [
	[/^Đã ghi /, "done"],
	[/ đồng ý gia hạn /, "done"],
	[/^(?:\S+ )+đề nghị ghi:|^Đã chuyển đề nghị đến nhóm/, "asked"],
	[/^Vai trò hiện tại không được làm việc này/, "refused"],
	[/^Không tìm thấy việc/, "unknown"],
	[/^NV-\d+ — /, "shown"],
];
/** Of several messages the one that answers: a leader who asks for time also hears that somebody asks. */
const kindOf = (answer: string): Answer | string => {
	const kinds = answer
		.split("\n———\n")
		.flatMap((part) => KINDS.find(([pattern]) => pattern.test(part))?.[1] ?? []);
	return kinds.length === 1 && kinds[0] ? kinds[0] : answer;
};

/** Who, from where; then what becomes of it on a task of Sở Ngoại vụ and on one of Sở Tài chính. */
const PEOPLE: [person: string, chat: string, role: string][] = [
	["Bình", "Sở Ngoại vụ", "officer of Sở Ngoại vụ, in its group"],
	["Bình", "Bình", "officer of Sở Ngoại vụ, in private"],
	["An", "Sở Ngoại vụ", "focal point of Sở Ngoại vụ, in its group"],
	["An", "An", "focal point of Sở Ngoại vụ, in private"],
	["Phúc", "Phúc", "leader of Sở Ngoại vụ"],
	["Khánh", "Khánh", "leader of the province"],
	["Loan", "Loan", "monitor"],
	["Mai", "Mai", "admin"],
	["Sơn", "Sơn", "inspector"],
	["Sơn", "Sở Ngoại vụ", "inspector in the group of Sở Ngoại vụ: an officer there"],
];

type Row = [own: Answer, foreign: Answer];
const SEE: Row[] = [
	["shown", "unknown"],
	["shown", "unknown"],
	["shown", "unknown"],
	["shown", "unknown"],
	["shown", "unknown"],
	["shown", "shown"],
	["shown", "shown"],
	["shown", "shown"],
	["shown", "shown"],
	["shown", "unknown"],
];
const CHANGE: Row[] = [
	["asked", "unknown"],
	["asked", "unknown"],
	["done", "unknown"],
	["done", "unknown"],
	["done", "unknown"],
	["done", "done"],
	["done", "done"],
	["refused", "refused"],
	["refused", "refused"],
	["asked", "unknown"],
];

describe.each(PEOPLE.map((person, index) => [...person, index] as const))(
	"%s in %s, %s",
	(person, chat, _role, index) => {
		test("sees", async () => {
			const answers: string[] = [];
			for (const lead of ["Sở Ngoại vụ", "Sở Tài chính"])
				answers.push(kindOf(await office.say(person, chat, `/nhiemvu ${await newTask(lead)}`)));
			expect(answers).toEqual(SEE[index]);
		});

		test.each([
			"/xong %",
			"/tiendo % 60%",
			"/vuong %: kinh phí",
			"/giahan % đến 20/4/2026: chờ ý kiến",
			"/nhan %",
		])("changes: %s", async (typed) => {
			const answers: string[] = [];
			for (const lead of ["Sở Ngoại vụ", "Sở Tài chính"])
				answers.push(kindOf(await office.say(person, chat, typed.replace("%", await newTask(lead)))));
			expect(answers).toEqual(CHANGE[index]);
		});
	},
);

describe("an extension of Sở Ngoại vụ", () => {
	test.each([
		["Bình", "Bình", "refused"],
		["An", "An", "refused"],
		["Phúc", "Phúc", "refused"],
		["Sơn", "Sơn", "refused"],
		["Mai", "Mai", "refused"],
		["Khánh", "Khánh", "done"],
		["Vinh", "Vinh", "done"],
		["Loan", "Loan", "done"],
		["Quyên", "Quyên", "done"],
	])("is decided by %s: %s %s", async (person, chat, result) => {
		const code = await newTask("Sở Ngoại vụ");
		await office.say("An", "Sở Ngoại vụ", `/giahan ${code} đến 20/4/2026: chờ ý kiến`);
		await office.say(person, chat, `/nhiemvu ${code}`);
		expect(kindOf(await office.say(person, chat, "1 đồng ý", { replyTo: `${code} — ` }))).toBe(result);
	});
});

describe("a petition of Sở Ngoại vụ, an agreement it keeps, a number it reports", () => {
	/** What becomes of the three for each of `PEOPLE`. */
	const OF: Answer[] = [
		...(["asked", "asked", "done", "done", "done", "done", "done"] as const),
		...(["refused", "refused", "asked"] as const),
	];
	test.each(PEOPLE.map(([person, chat], index) => [person, chat, index] as const))(
		"by %s in %s",
		async (person, chat, index) => {
			await office.say(
				"Loan",
				"Loan",
				"/chitieu thêm Đoàn ra; đơn vị: đoàn; kỳ: quý; giao: Sở Ngoại vụ, Sở Tài chính",
			);
			const kinds: string[] = [];
			for (const typed of [
				`/kiennghi Kiến nghị ${index}; gửi: Sở Tài chính; của: Sở Ngoại vụ`,
				`/thoathuan Thỏa thuận ${index}; đối tác: tỉnh Savannakhet; đầu mối: Sở Ngoại vụ`,
				`/chitieu Đoàn ra: ${index + 1}; cơ quan: Sở Ngoại vụ`,
			])
				kinds.push(kindOf((await office.say(person, chat, typed)).replace(/^Đã sửa /, "Đã ghi ")));
			expect(kinds).toEqual([OF[index], OF[index], OF[index]]);
		},
	);

	test("none of an agency that one does not see", async () => {
		for (const typed of [
			"/kiennghi Việc khác; gửi: Sở Ngoại vụ; của: Sở Tài chính",
			"/thoathuan Việc khác; đối tác: tỉnh Attapeu; đầu mối: Sở Tài chính",
			"/chitieu Đoàn ra: 3; cơ quan: Sở Tài chính",
		])
			expect(await office.say("An", "An", typed)).toMatch(
				/^(Vai trò hiện tại không được làm việc này|Danh bạ không có cơ quan)/,
			);
	});
});

test("every refusal is in the log, with who tried what", async () => {
	const log = await office.database.db.taskEvent.findMany({ where: { kind: "REFUSED" } });
	expect(log).toHaveLength(2 * 2 * 5 + 5);
	expect(new Set(log.map(({ data }) => (data as { deed: string }).deed))).toEqual(
		new Set(["change", "decide"]),
	);
	expect(log.every(({ actorId, source }) => actorId !== null && source?.startsWith("telegram:"))).toBe(true);
});
