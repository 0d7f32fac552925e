import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chatNamed, personNamed } from "../../helpers/cast.ts";
import { giveTasks } from "../../helpers/given-tasks.ts";
import { openOffice, type TestOffice } from "../../helpers/office.ts";

const GROUP = "Sở Ngoại vụ";
const REFUSED = "Vai trò hiện tại không được làm việc này. Xem việc được làm: /trogiup";
const DECIDED = "Đề nghị này đã có quyết định từ trước.";
let office: TestOffice;

/** Monday 02/3/2026, 09:00. Khánh and Vinh lead the province, Phúc leads Sở Ngoại vụ. */
beforeAll(async () => {
	office = await openOffice("2026-03-02 09:00");
	await giveTasks(office, [
		...Array.from({ length: 12 }, (_, n) => ({
			content: `Việc ${n + 1}`,
			lead: GROUP,
			deadline: `chậm nhất ngày ${n + 10}/3/2026`,
		})),
		{ content: "Việc quá hạn", lead: GROUP, deadline: "trước ngày 25/02/2026" },
		{ content: "Việc không hạn", lead: GROUP },
	]);
});
afterAll(() => office?.close());

/** An asks for more time for a task; everybody's chats are read up to there. */
async function ask(code: string, until = "20/4"): Promise<string> {
	const answer = await office.say("An", GROUP, `/giahan ${code} đến ${until}: chờ ý kiến Bộ Tài chính`);
	for (const chat of ["Vinh", "Phúc"]) await office.heard(chat);
	return answer;
}

const deadline = async (code: string) =>
	/Ngày cuối đúng hạn: [^,]+, (\S+)/.exec(await office.say("An", GROUP, `/nhiemvu ${code}`))?.[1];

describe("an agency asks for more time", () => {
	test("a leader above hears it in private, the agency's own does not; the leader agrees; the group hears", async () => {
		await office.say("An", GROUP, "/nhiemvu");
		expect(
			await office.say("An", GROUP, "2 xin gia hạn đến 20/4 vì chờ ý kiến Bộ Tài chính", { replyTo: true }),
		).toBe(
			"Đã ghi đề nghị gia hạn việc 2 (NV-0001) đến thứ Hai, 20/4/2026: Việc 1; lý do: chờ ý kiến Bộ Tài chính; chờ người giao việc quyết định.\n\n" +
				"Trả lời “hoàn tác” trong 10 phút để lấy lại.",
		);
		expect(await office.heard("Phúc")).toBe("");
		expect(await office.heard("Khánh")).toBe(
			`Sở Ngoại vụ đề nghị gia hạn NV-0001
Việc: Việc 1
Hạn hiện tại: thứ Ba, 10/3/2026
Gia hạn đến: thứ Hai, 20/4/2026
Lý do: chờ ý kiến Bộ Tài chính

Trả lời tin này: “đồng ý” hoặc “không đồng ý: lý do”.`,
		);
		expect(await deadline("NV-0001")).toBe("10/3/2026");
		const answer = await office.say("Khánh", "Khánh", "đồng ý", { replyTo: true });
		expect(answer).toBe(
			"Hoàng Quốc Khánh đồng ý gia hạn NV-0001 (Sở Ngoại vụ) đến thứ Hai, 20/4/2026: Việc 1.",
		);
		expect(await office.heard(GROUP)).toBe(answer);
		const card = await office.say("An", GROUP, "/nhiemvu NV-0001");
		expect(card).toContain("Ngày cuối đúng hạn: thứ Hai, 20/4/2026\nThời hạn ban đầu: 10/3/2026");
		expect(card).toContain("Thời hạn theo văn bản: “chậm nhất ngày 10/3/2026”");
	});

	test("and the leader refuses with a reason: the deadline stays", async () => {
		await ask("NV-0002");
		await office.heard(GROUP);
		const answer = await office.say("Khánh", "Khánh", "không đồng ý: việc đã chậm", { replyTo: "NV-0002" });
		expect(answer).toBe(
			"Hoàng Quốc Khánh không đồng ý gia hạn NV-0002 (Sở Ngoại vụ), giữ hạn thứ Tư, 11/3/2026: Việc 2; lý do: việc đã chậm.",
		);
		expect(await office.heard(GROUP)).toBe(answer);
		expect(await deadline("NV-0002")).toBe("11/3/2026");
	});

	test("the first decision wins, by button too", async () => {
		await ask("NV-0003");
		await office.heard("Khánh");
		expect(await office.press("Vinh", "Vinh", "Không đồng ý")).toContain(
			"Trịnh Công Vinh không đồng ý gia hạn NV-0003",
		);
		expect(await office.press("Khánh", "Khánh", "Đồng ý")).toBe(DECIDED);
		expect(await deadline("NV-0003")).toBe("12/3/2026");
	});

	test("after the deadline, which is said", async () => {
		expect(await ask("NV-0013")).toContain("đề nghị sau khi đã hết hạn");
		expect(await office.heard("Khánh")).toContain("Lưu ý: đề nghị sau khi đã hết hạn");
	});

	test("counted from the deadline: “thêm 5 ngày làm việc”", async () => {
		await office.say("An", GROUP, "/nhiemvu NV-0004");
		// Friday 13/3 and five working days.
		expect(
			await office.say("An", GROUP, "xin thêm 5 ngày làm việc: chờ số liệu", { replyTo: true }),
		).toContain("Đã ghi đề nghị gia hạn NV-0004 đến thứ Sáu, 20/3/2026: Việc 4; lý do: chờ số liệu");
	});

	test("without a date is asked for it; without a number, for that first", async () => {
		expect(await office.say("An", GROUP, "/giahan NV-0005")).toBe(
			"Chưa rõ đề nghị gia hạn đến ngày nào nên chưa ghi. Đề nghị trả lời ngày và lý do, ví dụ “16/3: chờ ý kiến Bộ Tài chính”.",
		);
		expect(await office.say("An", GROUP, "30/6: chờ ý kiến", { replyTo: true })).toContain(
			"Đã ghi đề nghị gia hạn NV-0005 đến thứ Ba, 30/6/2026: Việc 5; lý do: chờ ý kiến",
		);
		await office.say("An", GROUP, "/nhiemvu");
		await office.say("An", GROUP, "gia hạn", { replyTo: true });
		await office.say("An", GROUP, "4", { replyTo: true });
		expect(await office.say("An", GROUP, "30/6 vì chờ ý kiến", { replyTo: true })).toContain(
			"Đã ghi đề nghị gia hạn việc 4 (NV-0004) đến thứ Ba, 30/6/2026",
		);
	});

	test("to a day that is not later, or of a task without a deadline, is told why not", async () => {
		expect(await office.say("An", GROUP, "/giahan NV-0006 đến 05/3/2026: lý do")).toBe(
			"Ngày đề nghị phải sau hạn hiện tại của NV-0006 nên chưa ghi. Xem hạn: /nhiemvu NV-0006",
		);
		expect(await office.say("An", GROUP, "/giahan NV-0014 đến 30/6/2026: lý do")).toBe(
			"Việc NV-0014 chưa có thời hạn nên không gia hạn được.",
		);
	});
});

describe("who decides", () => {
	test("the agency's own leader and its focal point cannot, and the attempts are in the log", async () => {
		await ask("NV-0006");
		await office.heard("Khánh");
		await office.say("Phúc", "Phúc", "/nhiemvu việc 6");
		expect(await office.say("Phúc", "Phúc", "1 đồng ý", { replyTo: true })).toBe(REFUSED);
		await office.say("An", GROUP, "/nhiemvu việc 6");
		expect(await office.say("An", GROUP, "1 đồng ý", { replyTo: true })).toBe(REFUSED);
		const log = await office.database.db.taskEvent.findMany({ where: { kind: "REFUSED" } });
		expect(log.map(({ data }) => data)).toEqual([{ deed: "decide" }, { deed: "decide" }]);
		expect(await deadline("NV-0006")).toBe("15/3/2026");
	});

	test("the monitor may, from a list", async () => {
		await office.say("Loan", "Loan", "/nhiemvu việc 6");
		expect(await office.say("Loan", "Loan", "1 đồng ý", { replyTo: true })).toContain(
			"Bùi Thị Loan đồng ý gia hạn NV-0006",
		);
		expect(await office.say("Loan", "Loan", "1 không đồng ý", { replyTo: "Việc 6 —" })).toBe(DECIDED);
	});

	test("the focal point's “ok” to the news is no decision", async () => {
		const refused = () => office.database.db.taskEvent.count({ where: { kind: "REFUSED" } });
		const before = await refused();
		expect(await office.say("An", GROUP, "ok ạ", { replyTo: "đồng ý gia hạn NV-0006" })).not.toBe(REFUSED);
		expect(await refused()).toBe(before);
	});

	test("a leader decides by number under the digest", async () => {
		await ask("NV-0007");
		await ask("NV-0008");
		await office.goTo("2026-03-03 07:30");
		const digest = await office.heard("Khánh");
		expect(digest).toContain("Chờ quyết định (5)");
		const lines = Object.fromEntries(
			[...digest.matchAll(/^(\d+)\. .* · (NV-\d+)$/gm)].map(([, n, code]) => [code, n]),
		);
		expect(
			await office.say("Khánh", "Khánh", `${lines["NV-0007"]}, ${lines["NV-0008"]} đồng ý`, {
				replyTo: "Chờ quyết định",
			}),
		).toBe(
			"Hoàng Quốc Khánh đồng ý gia hạn NV-0007 (Sở Ngoại vụ) đến thứ Hai, 20/4/2026: Việc 7.\n———\n" +
				"Hoàng Quốc Khánh đồng ý gia hạn NV-0008 (Sở Ngoại vụ) đến thứ Hai, 20/4/2026: Việc 8.",
		);
		expect(
			await office.say("Vinh", "Vinh", `${lines["NV-0007"]} không đồng ý: muộn`, {
				replyTo: "Chờ quyết định",
			}),
		).toBe(DECIDED);
		expect(await office.press("Vinh", "Vinh", `Đồng ý ${lines["NV-0013"]}`)).toContain(
			"Trịnh Công Vinh đồng ý gia hạn NV-0013",
		);
	});

	test("the digest of the agency's own leader does not ask what is not his to decide", async () => {
		expect(await office.heard("Phúc")).not.toContain("Chờ quyết định");
	});
});

describe("a request that is taken back", () => {
	test("can no longer be agreed to, and its message does not stand for a new one", async () => {
		await ask("NV-0009", "20/4");
		await office.say("An", GROUP, "hoàn tác", { replyTo: true });
		expect(await office.say("Khánh", "Khánh", "đồng ý", { replyTo: "gia hạn NV-0009" })).toBe(
			"Đề nghị này đã được rút, hoặc thay bằng đề nghị khác.",
		);
		await ask("NV-0009", "31/12");
		const older = office.messages("Khánh").find(({ text }) => text?.includes("gia hạn NV-0009"));
		expect(older?.text).toContain("Gia hạn đến: thứ Hai, 20/4/2026");
		office.api.typeAs(personNamed("Khánh").id, chatNamed("Khánh").id, "đồng ý", {
			...(older && { replyTo: older.message_id }),
		});
		expect(await office.heard("Khánh")).toContain("Đề nghị này đã được rút, hoặc thay bằng đề nghị khác.");
		expect(await deadline("NV-0009")).toBe("18/3/2026");
	});

	test("is not the agency's to take back once it is decided", async () => {
		await ask("NV-0010");
		await office.say("Khánh", "Khánh", "đồng ý", { replyTo: "gia hạn NV-0010" });
		expect(await office.say("An", GROUP, "hoàn tác", { replyTo: "Đã ghi đề nghị gia hạn NV-0010" })).toBe(
			DECIDED,
		);
		expect(await deadline("NV-0010")).toBe("20/4/2026");
	});
});
