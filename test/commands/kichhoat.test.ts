import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { giveTasks } from "../helpers/given-tasks.ts";
import { openOffice, type TestOffice } from "../helpers/office.ts";

const GROUP = "Sở Ngoại vụ";
const STC = "Sở Tài chính";
let office: TestOffice;

/** Thursday 12/3/2026. */
beforeAll(async () => {
	office = await openOffice("2026-03-12 08:00");
	await giveTasks(office, [
		{
			content: "Rà soát điều ước",
			lead: GROUP,
			deadline: "trong vòng 15 ngày kể từ ngày được Chính phủ phê duyệt",
		},
		{ content: "Góp ý dự thảo", lead: GROUP, deadline: "theo yêu cầu nhiệm vụ cụ thể" },
		{ content: "Công bố kết quả", lead: [GROUP, STC], deadline: "ngay sau khi được Chính phủ phê duyệt" },
		{ content: "Bố trí kinh phí", lead: STC, deadline: "trước khi được Chính phủ phê duyệt" },
		{ content: "Báo cáo tiến độ", lead: GROUP, deadline: "Theo Kế hoạch số 79/KH-UBND" },
		{ content: "Việc có hạn", lead: GROUP, deadline: "chậm nhất ngày 31/3/2026" },
		{ content: "Việc chưa có hạn", lead: STC },
		{ content: "Thường xuyên", lead: STC, deadline: "Thường xuyên" },
		{ content: "Việc tháng tám", lead: STC, deadline: "theo yêu cầu" },
	]);
});
afterAll(() => office?.close());

const an = (text: string, replyTo?: string | true) =>
	office.say("An", GROUP, text, replyTo === undefined ? {} : { replyTo });
const loan = (text: string, replyTo?: string | true) =>
	office.say("Loan", "Loan", text, replyTo === undefined ? {} : { replyTo });

describe("an agency records what has happened", () => {
	test("in a reply to the card: both readings are shown, and the rest that waits is offered", async () => {
		await an("/nhiemvu NV-0001");
		expect(await an("đã được phê duyệt ngày 10/3", "NV-0001")).toBe(
			"Đã ghi thời hạn NV-0001 (Sở Ngoại vụ): Rà soát điều ước. Mốc 10/3/2026 + 15 ngày → hạn 25/3/2026.\n\n" +
				"Còn 1 việc cùng chờ “được Chính phủ phê duyệt”: trả lời “tất cả” để ghi cùng mốc.\n\n" +
				"Trả lời “hoàn tác” trong 10 phút để lấy lại.",
		);
		expect(office.buttons(GROUP)).toEqual(["Tất cả", "Hoàn tác"]);
		const card = await an("/nhiemvu NV-0001");
		expect(card).toContain("Ngày cuối đúng hạn: thứ Tư, 25/3/2026");
		expect(card).not.toContain("Thời hạn ban đầu");
	});

	test("taken back, it waits again", async () => {
		expect(await an("hoàn tác", "Đã ghi thời hạn")).toContain(
			"Đã hoàn tác ghi thời hạn NV-0001: Rà soát điều ước",
		);
		expect(await an("/hanchot đang chờ")).toContain("Rà soát điều ước");
		const [row] = await office.database.db.assignment.findMany({ where: { task: { code: 1 } } });
		expect(row).toMatchObject({ dueOn: null, lastDay: null, originalDueOn: null, originalLastDay: null });
	});

	test("in a reply to a list, and “tất cả” dates the rest of its own", async () => {
		const list = await an("/hanchot đang chờ");
		const line = /(\d)\. Rà soát điều ước/.exec(list)?.[1];
		await an(`${line}: đã được Chính phủ phê duyệt ngày 10/3/2026`, "Rà soát điều ước");
		const all = await an("tất cả", "Đã ghi thời hạn NV-0001");
		expect(all).toBe(
			"Đã ghi thời hạn NV-0003 (Sở Ngoại vụ): Công bố kết quả. Mốc 10/3/2026 + 1 ngày làm việc → hạn 11/3/2026.\n\n" +
				"Văn bản không ghi số ngày nên hạn trên là tạm tính. Ghi hạn khác: /dieuchinh NV-0003 hạn 09/4/2026; căn cứ 12/QĐ-UBND\n\n" +
				"Trả lời “hoàn tác” trong 10 phút để lấy lại.",
		);
	});

	test("words about something else stay a report on progress, or are asked about", async () => {
		await an("/nhiemvu NV-0005");
		expect(await an("đã họp ngày 10/3", "NV-0005 — ")).not.toContain("Đã ghi thời hạn");
		const waiting = await office.database.db.assignment.findFirst({ where: { task: { code: 5 } } });
		expect(waiting?.lastDay).toBeNull();
	});

	test("but sets no deadline of its own: that is for those who assign", async () => {
		expect(await an("/kichhoat NV-0002 30/6/2026")).toContain("không được làm việc này");
		await an("/nhiemvu NV-0002");
		expect(await an("kích hoạt 30/6", "NV-0002 — ")).toContain("không được làm việc này");
		const log = await office.database.db.taskEvent.findMany({
			where: { kind: "REFUSED", assignment: { task: { code: 2 } } },
		});
		expect(log).toHaveLength(2);
	});
});

describe("the monitor", () => {
	test("gives what is on request its deadline; the group hears it", async () => {
		await office.heard(GROUP);
		expect(await loan("/kichhoat NV-0002 30/6/2026; căn cứ 45/CV-UBND")).toContain(
			"Đã ghi thời hạn NV-0002 (Sở Ngoại vụ): Góp ý dự thảo. Hạn 30/6/2026.",
		);
		expect(await office.heard(GROUP)).toContain(
			"Bùi Thị Loan ghi thời hạn 1 việc đang chờ:\n\n" +
				"Đã ghi thời hạn NV-0002 (Sở Ngoại vụ): Góp ý dự thảo. Hạn 30/6/2026.",
		);
		const [row] = await office.database.db.assignment.findMany({ where: { task: { code: 2 } } });
		expect(row?.originalLastDay?.toISOString()).toContain("2026-06-30");
		expect(await an("/nhiemvu NV-0002")).toContain("ghi thời hạn; đến 30/6/2026; căn cứ 45/CV-UBND");
	});

	test("dates all that lead a task, or the one that is named", async () => {
		expect(await loan("/kichhoat NV-0003 Sở Tài chính 10/3/2026")).toContain(
			"Đã ghi thời hạn NV-0003 (Sở Tài chính): Công bố kết quả. Mốc 10/3/2026 + 1 ngày làm việc → hạn 11/3/2026.",
		);
		expect(await loan("/kichhoat NV-0004: được phê duyệt ngày 10/4/2026")).toContain("Chưa hiểu ngày");
		expect(await loan("/kichhoat NV-0004 10/4/2026")).toContain(
			"Mốc 10/4/2026 → hạn trước ngày 10/4/2026 (ngày cuối đúng hạn 09/4/2026).",
		);
	});

	test("may name a stretch of time, an hour, or a deadline in place of the event's day", async () => {
		expect(await loan("/kichhoat NV-0005 quý II/2026")).toContain("Báo cáo tiến độ. Hạn 30/6/2026.");
		expect(await loan("/kichhoat NV-0009 trước 17h ngày 31/8/2026")).toContain("Hạn 17h00 ngày 31/8/2026.");
		expect(await office.say("Loan", "Loan", "/nhiemvu NV-0009")).toContain("17h00 thứ Hai, 31/8/2026");
		expect(await loan("/kichhoat NV-0007 hạn 30/6/2026")).toContain("Việc chưa có hạn. Hạn 30/6/2026.");
	});

	test("counts anew from another day, until a decision has changed the deadline", async () => {
		expect(await loan("/kichhoat NV-0001 11/3/2026")).toContain(
			"Đã tính lại thời hạn NV-0001 (Sở Ngoại vụ): Rà soát điều ước. Mốc 11/3/2026 + 15 ngày → hạn 26/3/2026.",
		);
		expect(await an("/kichhoat NV-0001 12/3/2026")).toContain("không được làm việc này");
		await loan("/dieuchinh NV-0001 hạn 30/4/2026; căn cứ 12/QĐ-UBND");
		expect(await loan("/kichhoat NV-0001 12/3/2026")).toContain(
			"Việc NV-0001 không chờ thời hạn nên không ghi.",
		);
	});
});

describe("what waits says how it is dated", () => {
	test("on the card, in words that work as typed", async () => {
		await giveTasks(office, [
			{ content: "Chờ bão tan", lead: GROUP, deadline: "ngay sau khi bão tan" },
			{ content: "Chờ yêu cầu", lead: GROUP, deadline: "theo yêu cầu" },
		]);
		const card = await an("/nhiemvu NV-0010");
		expect(card).toContain(
			"Việc đang chờ. Khi đã có căn cứ, ghi ngày diễn ra: trả lời “kích hoạt 12/3”, hoặc /kichhoat NV-0010 12/3/2026",
		);
		expect(await loan("/nhiemvu NV-0011")).toContain(
			"cơ quan theo dõi, lãnh đạo ghi thời hạn: trả lời “kích hoạt 09/4”, hoặc /kichhoat NV-0011 09/4/2026",
		);
		expect(await loan("kích hoạt 09/4", "NV-0011 — ")).toContain("Hạn 09/4/2026.");
	});

	test("in a list, which names the line", async () => {
		const list = await an("/hanchot đang chờ");
		const [, line, words] = /Việc chờ đã có căn cứ: “((\d) kích hoạt 12\/3)”\./.exec(list) ?? [];
		expect(list).toContain(`${words}. Chờ bão tan`);
		expect(await an(line ?? "", "Chờ bão tan — ")).toContain("Đã ghi thời hạn NV-0010");
		const card = await an("/nhiemvu NV-0010");
		expect(card).toContain("Mốc tính hạn: 12/3/2026");
	});
});

describe("nothing is dated", () => {
	test.each([
		["/kichhoat", "NV-0012"],
		["/kichhoat NV-0006 30/6/2026", "Việc NV-0006 không chờ thời hạn nên không ghi."],
		["/kichhoat NV-0008 30/6/2026", "Việc NV-0008 không chờ thời hạn nên không ghi."],
		["/kichhoat NV-0099 30/6/2026", "Không tìm thấy"],
		["/kichhoat NV-0002", "Chưa hiểu ngày nên chưa ghi."],
	])("%s", async (text, answer) => {
		expect(await loan(text)).toContain(answer);
	});

	test("with a deadline that is over", async () => {
		await giveTasks(office, [{ content: "Việc khác", lead: GROUP, deadline: "theo yêu cầu" }]);
		expect(await loan("/kichhoat NV-0012 01/3/2026")).toContain("Thời hạn của NV-0012 đã qua nên chưa ghi.");
	});
});

describe("who may", () => {
	test.each([
		["An", GROUP, "done", "unknown"],
		["Phúc", "Phúc", "done", "unknown"],
		["Khánh", "Khánh", "done", "done"],
		["Loan", "Loan", "done", "done"],
		["Bình", GROUP, "asked", "unknown"],
		["Mai", "Mai", "refused", "refused"],
		["Sơn", "Sơn", "refused", "refused"],
	])("record a day: %s in %s: own %s, of another %s", async (person, chat, own, foreign) => {
		const answers: string[] = [];
		for (const lead of [GROUP, STC]) {
			await giveTasks(office, [{ content: "Việc chờ", lead, deadline: "ngay sau khi bão tan" }], null);
			const last = await office.database.db.task.findFirst({ orderBy: { code: "desc" } });
			const answer = await office.say(person, chat, `/kichhoat NV-00${last?.code} 10/3/2026`);
			answers.push(
				answer.startsWith("Đã ghi thời hạn")
					? "done"
					: answer.includes("đề nghị ghi:\n• Mốc tính hạn của NV-")
						? "asked"
						: answer.includes("không được làm việc này")
							? "refused"
							: answer.includes("Không tìm thấy")
								? "unknown"
								: answer,
			);
		}
		expect(answers).toEqual([own, foreign]);
	});
});

describe("an officer says what has happened", () => {
	const stc = (person: string, text: string, replyTo?: string) =>
		office.say(person, STC, text, replyTo === undefined ? {} : { replyTo });
	let code = "";
	let onRequest = "";
	let asked = "";
	beforeAll(async () => {
		const deadlines = ["ngay sau khi được Chính phủ phê duyệt", "theo yêu cầu"];
		await giveTasks(
			office,
			deadlines.map((deadline) => ({ content: "Bố trí vốn", lead: STC, deadline })),
			null,
		);
		const last = await office.database.db.task.findFirstOrThrow({ orderBy: { code: "desc" } });
		code = `NV-00${last.code - 1}`;
		onRequest = `NV-00${last.code}`;
		asked =
			"Phạm Văn Dũng đề nghị ghi:\n" +
			`• Mốc tính hạn của ${code}: đã được Chính phủ phê duyệt ngày 10/3/2026.\n\n` +
			"Chưa ghi gì. Đề nghị đầu mối Sở Tài chính trả lời “đồng ý” hoặc “không đồng ý”.";
	});

	test("the focal point's no ends it", async () => {
		await stc("Chi", `/nhiemvu ${code}`);
		expect(await stc("Dũng", "đã được Chính phủ phê duyệt ngày 10/3", `${code} — `)).toBe(asked);
		expect(await stc("Chi", "không đồng ý", "Phạm Văn Dũng đề nghị ghi")).toContain(
			"Lê Thị Chi không đồng ý đề nghị của Phạm Văn Dũng",
		);
		expect(await stc("Chi", "đồng ý", "Phạm Văn Dũng đề nghị ghi")).toBe(
			"Đề nghị này đã có quyết định từ trước.",
		);
	});

	test("by command too; the focal point's yes dates it", async () => {
		const typed = `/kichhoat ${code} đã được Chính phủ phê duyệt ngày 10/3/2026`;
		expect(await stc("Dũng", typed)).toBe(asked);
		const done = await stc("Chi", "đồng ý", "Phạm Văn Dũng đề nghị ghi");
		expect(done).toContain(`Đã ghi thời hạn ${code} (Sở Tài chính): Bố trí vốn.`);
		expect(done).toContain("Phạm Văn Dũng");
	});

	test("a deadline is not theirs to give, nor their focal point's", async () => {
		expect(await stc("Dũng", `/kichhoat ${onRequest} 30/6/2026`)).toContain("Vai trò hiện tại không được");
	});
});
