import { afterAll, beforeAll, expect, test } from "vitest";
import { giveTasks } from "../helpers/given-tasks.ts";
import { openOffice, type TestOffice } from "../helpers/office.ts";

let office: TestOffice;

/** Monday 02/3/2026, 07:45. */
beforeAll(async () => {
	office = await openOffice("2026-03-02 07:45");
	const given: [string, string][] = [
		["quá hạn một tuần", "trước ngày 25/02/2026"],
		["hôm nay", "trong ngày 02/3/2026"],
		["thứ Tư", "trước ngày 05/3/2026"],
		["Chủ nhật", "chậm nhất ngày 08/3/2026"],
		["tháng Tư", "chậm nhất ngày 15/4/2026"],
		["cuối tháng Sáu", "quý II/2026"],
		["không hạn", ""],
		["chờ phê duyệt", "ngay sau khi được cấp có thẩm quyền phê duyệt"],
		["khi có yêu cầu", "theo yêu cầu nhiệm vụ cụ thể"],
		["thường xuyên", "thường xuyên"],
	];
	await giveTasks(
		office,
		given.map(([name, deadline]) => ({ content: `Việc ${name}`, lead: "Sở Ngoại vụ", deadline })),
	);
	await giveTasks(office, [
		{ content: "Việc của sở khác", lead: "Sở Tài chính", deadline: "trước 28/02/2026" },
	]);
});
afterAll(() => office?.close());

/** The heading, then the names of what is listed. */
async function due(words: string): Promise<string[]> {
	const answer = await office.say("An", "Sở Ngoại vụ", `/hanchot ${words}`.trim());
	const [title = "", ...lines] = answer.split("\n");
	return [title, ...lines.flatMap((line) => /^\d+\. Việc (.+?) —/.exec(line)?.[1] ?? [])];
}

test("without words it tells what is overdue or due soon", async () => {
	expect(await office.say("Bình", "Sở Ngoại vụ", "/hanchot")).toBe(
		`Sở Ngoại vụ: 3 việc quá hạn hoặc sắp đến hạn
Quá hạn (1)
1. Việc quá hạn một tuần — quá 4 ngày làm việc (hạn 24/02) · NV-0001
   chưa tiếp nhận

Hôm nay (1)
2. Việc hôm nay — NV-0002
   chưa tiếp nhận

Sắp đến hạn (1)
3. Việc thứ Tư — còn 2 ngày làm việc (thứ Tư, 04/3) · NV-0003
   chưa tiếp nhận

Chi tiết: /nhiemvu NV-0001. Cập nhật: trả lời tin này, ví dụ “xong 1”, “1 vướng: …”.`,
	);
});

test.each([
	["hôm nay", "Sở Ngoại vụ: 1 việc đến hạn hôm nay", ["hôm nay"]],
	["HOM NAY", "Sở Ngoại vụ: 1 việc đến hạn hôm nay", ["hôm nay"]],
	["tuần này", "Sở Ngoại vụ: 3 việc đến hạn trong tuần này", ["hôm nay", "thứ Tư", "Chủ nhật"]],
	["tuan nay", "Sở Ngoại vụ: 3 việc đến hạn trong tuần này", ["hôm nay", "thứ Tư", "Chủ nhật"]],
	["tháng 4", "Sở Ngoại vụ: 1 việc đến hạn tháng 4/2026", ["tháng Tư"]],
	["quý II", "Sở Ngoại vụ: 2 việc đến hạn quý II/2026", ["tháng Tư", "cuối tháng Sáu"]],
	["quý 2/2026", "Sở Ngoại vụ: 2 việc đến hạn quý II/2026", ["tháng Tư", "cuối tháng Sáu"]],
	[
		"từ 01/3 đến 15/3",
		"Sở Ngoại vụ: 3 việc đến hạn từ ngày 01/3/2026 đến ngày 15/3/2026",
		["hôm nay", "thứ Tư", "Chủ nhật"],
	],
	["quá hạn", "Sở Ngoại vụ: 1 việc quá hạn", ["quá hạn một tuần"]],
	["qua han", "Sở Ngoại vụ: 1 việc quá hạn", ["quá hạn một tuần"]],
	["chưa có hạn", "Sở Ngoại vụ: 1 việc chưa có thời hạn", ["không hạn"]],
	[
		"đang chờ",
		"Sở Ngoại vụ: 2 việc đang chờ văn bản, sự kiện hoặc yêu cầu",
		["chờ phê duyệt", "khi có yêu cầu"],
	],
])("/hanchot %s", async (words, title, names) => {
	const [said, ...listed] = await due(words);
	expect(said).toBe(title);
	expect([...listed].sort()).toEqual([...names].sort());
});

test("a time with nothing in it says so, and what else to ask for", async () => {
	expect(await office.say("An", "Sở Ngoại vụ", "/hanchot tháng 9")).toBe(
		"Sở Ngoại vụ không có việc nào đến hạn tháng 9/2026.\n\n" +
			"Xem theo thời gian khác: /hanchot tuần này, /hanchot tháng 6, /hanchot quý II, /hanchot chưa có hạn.",
	);
});

test.each(["lung tung", "31/02", "tháng 13", "từ 15/3 đến 01/3"])(
	"“%s” is answered in one sentence",
	async (words) => {
		expect(await office.say("An", "Sở Ngoại vụ", `/hanchot ${words}`)).toBe(
			`Chưa hiểu thời gian “${words}”. Ví dụ: tuần này, tháng 6, quý II, từ 01/3 đến 15/3.`,
		);
	},
);

test("in private a leader sees all agencies, each line with its own", async () => {
	const answer = await office.say("Khánh", "Khánh", "/hanchot quá hạn");
	expect(answer).toContain("Các cơ quan: 2 việc quá hạn");
	expect(answer).toContain("1. Việc quá hạn một tuần — Sở Ngoại vụ — quá 4 ngày làm việc");
	expect(answer).toContain("2. Việc của sở khác — Sở Tài chính — quá 1 ngày làm việc");
});

test("what is listed can be answered by its number", async () => {
	await office.say("An", "Sở Ngoại vụ", "/hanchot tuần này");
	expect(await office.say("An", "Sở Ngoại vụ", "2: 30%", { replyTo: true })).toContain(
		"Đã ghi tiến độ 30% việc 2 (NV-0003): Việc thứ Tư.",
	);
});
