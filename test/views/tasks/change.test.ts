import { describe, expect, it } from "vitest";
import type { Intent, ReplyQuestion } from "../../../src/domain/reply/reply.ts";
import type { AppliedChange } from "../../../src/domain/tasks/change.ts";
import { extensionDecisionMessage, extensionRequestMessage } from "../../../src/views/decisions/extension.ts";
import {
	requestAcceptedMessage,
	requestDeclinedMessage,
	requestMessage,
} from "../../../src/views/decisions/request.ts";
import { questionMessage } from "../../../src/views/question.ts";
import { changeMessage, undoMessage } from "../../../src/views/tasks/change.ts";
import { read, t } from "../sample.ts";

const change = (facts: Partial<AppliedChange> = {}): AppliedChange => ({
	assignmentId: "id-18",
	number: 3,
	code: "NV-0018",
	content: "Quy chế xử lý tạm thời",
	intent: "complete",
	percent: null,
	until: null,
	evidence: null,
	note: null,
	files: 0,
	already: false,
	late: false,
	...facts,
});

const confirmed = (...applied: AppliedChange[]) =>
	changeMessage(t, { changeId: "change-1", applied, ask: null });

const sentence = (facts: Partial<AppliedChange>): string | undefined =>
	read(confirmed(change(facts))).split("\n")[0];

describe("the confirmation of a change", () => {
	it("says in one line what changed, and how to take it back", () => {
		expect(read(confirmed(change({ evidence: "45/BC-SNgV" })))).toBe(
			"Đã ghi hoàn thành việc 3 (NV-0018): Quy chế xử lý tạm thời; căn cứ 45/BC-SNgV.\n\nTrả lời “hoàn tác” trong 10 phút để lấy lại.\n\nTrả lời: “hoàn tác”",
		);
	});

	it("knows what it is about", () => {
		const message = confirmed(change(), change({ assignmentId: "id-19" }));
		expect(message.topic).toEqual({ about: "change", changeId: "change-1", ids: ["id-18", "id-19"] });
		expect(message.actions).toEqual([[{ label: "Hoàn tác", says: "hoàn tác" }]]);
	});

	it.each<[Partial<AppliedChange>, string]>([
		[{ number: null }, "Đã ghi hoàn thành NV-0018: Quy chế xử lý tạm thời."],
		[
			{ files: 2, late: true },
			"Đã ghi hoàn thành việc 3 (NV-0018): Quy chế xử lý tạm thời; kèm 2 tệp; hoàn thành quá hạn.",
		],
		[
			{ intent: "progress", percent: 60, note: "đang lấy ý kiến" },
			"Đã ghi tiến độ 60% việc 3 (NV-0018): Quy chế xử lý tạm thời; “đang lấy ý kiến”.",
		],
		[
			{ intent: "progress", note: "đã trình" },
			"Đã ghi tiến độ việc 3 (NV-0018): Quy chế xử lý tạm thời; “đã trình”.",
		],
		[
			{ intent: "obstacle", note: "chưa có ý kiến Bộ Ngoại giao" },
			"Đã ghi vướng mắc việc 3 (NV-0018): Quy chế xử lý tạm thời; nội dung: chưa có ý kiến Bộ Ngoại giao.",
		],
		[
			{ intent: "extension", until: "2026-03-16", note: "chờ ý kiến Bộ" },
			"Đã ghi đề nghị gia hạn việc 3 (NV-0018) đến thứ Hai, 16/3/2026: Quy chế xử lý tạm thời; lý do: chờ ý kiến Bộ; chờ người giao việc quyết định.",
		],
		[
			{ intent: "extension", until: "2026-03-16", late: true },
			"Đã ghi đề nghị gia hạn việc 3 (NV-0018) đến thứ Hai, 16/3/2026: Quy chế xử lý tạm thời; đề nghị sau khi đã hết hạn; chờ người giao việc quyết định.",
		],
		[{ intent: "accept" }, "Đã ghi tiếp nhận việc 3 (NV-0018): Quy chế xử lý tạm thời."],
	])("%j", (facts, said) => {
		expect(sentence(facts)).toBe(said);
	});

	it("lists several changes of one reply", () => {
		const text = read(confirmed(change(), change({ number: 2, code: "NV-0017", intent: "accept" })));
		expect(text).toContain(
			"• Đã ghi hoàn thành việc 3 (NV-0018): Quy chế xử lý tạm thời.\n• Đã ghi tiếp nhận việc 2 (NV-0017): Quy chế xử lý tạm thời.",
		);
	});

	it("offers nothing to take back where nothing was written", () => {
		const message = changeMessage(t, { changeId: null, applied: [change({ already: true })], ask: null });
		expect(read(message)).toBe("Không ghi lại việc 3 (NV-0018): việc đã kết thúc từ trước.");
		expect(message.topic).toBeUndefined();
		expect(message.actions).toBeUndefined();
	});

	const intents: Intent[] = ["complete", "progress", "obstacle", "extension", "accept"];

	it.each(intents)("has words for %s in every situation", (intent) => {
		expect(sentence({ intent, already: true })).toMatch(/^Không ghi/);
		const undone = undoMessage(t, {
			heardBy: [],
			undone: [{ assignmentId: "id-18", code: "NV-0018", content: "Quy chế", intent, heardBy: [] }],
		});
		expect(read(undone)).toMatch(/^Đã (?:hoàn tác|rút) .*NV-0018: Quy chế$/);
		expect(undone.topic).toEqual({ about: "assignments", ids: ["id-18"] });
	});
});

describe("a question", () => {
	const choices = [1, 2, 3].map((number) => ({
		id: `id-${number}`,
		number,
		content: `Rà soát phần ${number}`,
	}));
	const ask = (question: NonNullable<ReplyQuestion>, among = choices, asked = "xong") =>
		questionMessage(t, { ask: question, choices: among, asked });

	it("names the choices shortly, and remembers what was asked", () => {
		const message = ask("which");
		expect(read(message)).toBe(
			"Chưa rõ “xong” là việc nào nên chưa ghi. Đề nghị trả lời số thứ tự, ví dụ “1” hoặc “1, 2”:\n1. Rà soát phần 1\n2. Rà soát phần 2\n3. Rà soát phần 3",
		);
		expect(message.topic).toEqual({ about: "question", ids: ["id-1", "id-2", "id-3"], asked: "xong" });
	});

	it.each<[NonNullable<ReplyQuestion>, string]>([
		["range", "Tin này chỉ có việc 1 đến 3 nên chưa ghi."],
		["until", "Chưa rõ đề nghị gia hạn đến ngày nào nên chưa ghi."],
		["reason", "Đề nghị nêu rõ nội dung vướng mắc hoặc lý do"],
		["certain", "Chưa rõ việc đã hoàn thành hẳn hay chưa nên chưa ghi."],
		["unclear", "Chưa hiểu “xong” nên chưa ghi."],
	])("%s: “%s”", (question, begins) => {
		expect(read(ask(question)).startsWith(begins)).toBe(true);
	});

	it("needs no number on a card", () => {
		for (const question of ["which", "range", "until", "reason", "certain", "unclear"] as const) {
			const message = ask(question, choices.slice(0, 1));
			expect(read(message), question).not.toMatch(/số thứ tự|“xong 1”/);
			expect(message.blocks, question).toHaveLength(1);
		}
	});

	it("does not repeat a list of more than ten", () => {
		const many = Array.from({ length: 11 }, (_, n) => ({ id: `id-${n}`, number: n + 1, content: "Rà soát" }));
		expect(ask("which", many).blocks).toHaveLength(1);
	});

	it("quotes a long reply shortly, but remembers it whole", () => {
		const asked = "xong rồi ạ ".repeat(50);
		const message = ask("unclear", choices, asked);
		expect(read(message).length).toBeLessThan(250);
		expect(message.topic).toMatchObject({ asked });
	});
});

describe("a request by someone without the right", () => {
	it("says who asks for what, and that nothing is written yet", () => {
		const message = requestMessage(t, {
			requestId: "request-1",
			person: "Nguyễn Văn An",
			agency: "Sở Ngoại vụ",
			changes: [
				change({ evidence: "45/BC-SNgV" }),
				change({ assignmentId: "id-17", intent: "extension", until: "2026-03-16" }),
			],
		});
		expect(read(message)).toBe(
			[
				"Nguyễn Văn An đề nghị ghi:",
				"• Hoàn thành việc 3 (NV-0018): Quy chế xử lý tạm thời; căn cứ 45/BC-SNgV.",
				"• Gia hạn việc 3 (NV-0018) đến thứ Hai, 16/3/2026: Quy chế xử lý tạm thời.",
				"",
				"Chưa ghi gì. Đề nghị đầu mối Sở Ngoại vụ trả lời “đồng ý” hoặc “không đồng ý”.",
				"",
				"Trả lời: “đồng ý”, “không đồng ý”",
			].join("\n"),
		);
		expect(message.topic).toEqual({ about: "request", requestId: "request-1", ids: ["id-18", "id-17"] });
	});

	it("says what was agreed to, and how to take it back", () => {
		const message = requestAcceptedMessage(t, "Nguyễn Văn An", {
			changeId: "change-1",
			applied: [change()],
			ask: null,
		});
		expect(read(message)).toContain("Theo đề nghị của Nguyễn Văn An:\n\nĐã ghi hoàn thành việc 3 (NV-0018)");
		expect(message.topic).toMatchObject({ about: "change", changeId: "change-1" });
	});

	it("says that it was declined", () => {
		expect(read(requestDeclinedMessage(t, { person: "Nguyễn Văn An", decidedBy: "Trần Thị Bình" }))).toBe(
			"Trần Thị Bình không đồng ý đề nghị của Nguyễn Văn An; không ghi thay đổi nào.",
		);
	});
});

describe("an extension", () => {
	it("is put to whoever decides with both dates and the reason", () => {
		const message = extensionRequestMessage(t, {
			assignmentId: "id-18",
			changeId: "change-1",
			code: "NV-0018",
			content: "Quy chế xử lý tạm thời",
			agency: "Sở Ngoại vụ",
			lastDay: "2026-03-04",
			until: "2026-03-16",
			reason: null,
			late: true,
			obstacle: null,
		});
		expect(read(message)).toBe(
			[
				"Sở Ngoại vụ đề nghị gia hạn NV-0018",
				"Việc: Quy chế xử lý tạm thời",
				"Hạn hiện tại: thứ Tư, 04/3/2026",
				"Gia hạn đến: thứ Hai, 16/3/2026",
				"Lý do: chưa nêu lý do",
				"Lưu ý: đề nghị sau khi đã hết hạn",
				"",
				"Trả lời tin này: “đồng ý” hoặc “không đồng ý: lý do”.",
				"",
				"Trả lời: “đồng ý”, “không đồng ý”",
			].join("\n"),
		);
		expect(message.topic).toEqual({ about: "extension", assignmentId: "id-18", changeId: "change-1" });
	});

	const decided = (approved: boolean, reason: string | null) =>
		extensionDecisionMessage(t, {
			assignmentId: "id-18",
			code: "NV-0018",
			content: "Quy chế xử lý tạm thời",
			agency: "Sở Ngoại vụ",
			approved,
			decidedBy: "Lê Văn Cường",
			until: approved ? "2026-03-16" : "2026-03-04",
			reason,
		});

	it("says what was decided, by whom, and which deadline holds now", () => {
		expect(read(decided(true, null))).toBe(
			"Lê Văn Cường đồng ý gia hạn NV-0018 (Sở Ngoại vụ) đến thứ Hai, 16/3/2026: Quy chế xử lý tạm thời.",
		);
		expect(read(decided(false, "đã gia hạn hai lần"))).toBe(
			"Lê Văn Cường không đồng ý gia hạn NV-0018 (Sở Ngoại vụ), giữ hạn thứ Tư, 04/3/2026: Quy chế xử lý tạm thời; lý do: đã gia hạn hai lần.",
		);
		expect(decided(true, null).topic).toEqual({ about: "assignments", ids: ["id-18"] });
	});
});
