import { describe, expect, it } from "vitest";
import { readActivationReply } from "../../src/domain/deadline/read-activation.ts";
import { readCorrection } from "../../src/domain/documents/read-correction.ts";
import { readHead } from "../../src/domain/documents/read-head.ts";
import { readInstruction } from "../../src/domain/reply/read-instruction.ts";
import { readReply } from "../../src/domain/reply/read-reply.ts";
import type { Intent } from "../../src/domain/reply/reply.ts";
import { digestMessage } from "../../src/views/digest/digest.ts";
import { helpMessage } from "../../src/views/help.ts";
import { questionMessage } from "../../src/views/question.ts";
import { assignedMessage } from "../../src/views/tasks/assigned.ts";
import { assignmentListMessage } from "../../src/views/tasks/assignment-list.ts";
import { cardMessage } from "../../src/views/tasks/card.ts";
import { card, dueSoon, dueToday, overdue, read, TODAY, t, ZONE } from "./sample.ts";

/** What stands in quotes, with words in the place of "…", as a person would type it. */
const quoted = (text: string): string[] =>
	[...text.matchAll(/“([^”]+)”/g)].map(([, words = ""]) =>
		words
			.replace("chủ trì: …", "chủ trì: Sở Tài chính")
			.replace("hạn: …", "hạn: 30/6/2026")
			.replace("…", "thiếu kinh phí"),
	);

/** Every example changes something, and nothing is left to ask. */
function expectUnderstood(text: string, items: number, intents: Intent[]): void {
	// What waits is dated by words of their own.
	const examples = quoted(text).filter((words) => !readActivationReply(words, { items, today: TODAY }));
	const readings = examples.map((words) => ({ words, ...readReply(words, { items, today: TODAY }) }));
	expect(readings.filter(({ ask, changes }) => ask !== null || changes.length === 0)).toEqual([]);
	const found = new Set(readings.flatMap(({ changes }) => changes.map(({ intent }) => intent)));
	for (const intent of intents) expect([...found], text).toContain(intent);
}

/** The small print under a message. */
const hintOf = (message: Parameters<typeof read>[0]): string =>
	message.blocks
		.filter((block) => block.type === "note")
		.map((block) => (typeof block.text === "string" ? block.text : ""))
		.join(" ");

describe("the examples in a message are understood as a reply to that very message", () => {
	it("in a digest, of any length", () => {
		for (const rows of [[overdue], [overdue, dueToday], [overdue, dueToday, dueSoon]]) {
			const message = digestMessage(t, {
				agency: "Sở Ngoại vụ",
				today: TODAY,
				parts: [{ key: "overdue", count: rows.length, rows }],
				restOverdue: 0,
				openInTime: 3,
			});
			expectUnderstood(message ? hintOf(message) : "", rows.length, ["complete", "obstacle", "extension"]);
		}
	});

	it("in a list", () => {
		const list = {
			rows: [overdue],
			page: 1,
			pages: 1,
			total: 1,
			exact: true,
			agency: null,
			today: TODAY,
			more: null,
		};
		expectUnderstood(hintOf(assignmentListMessage(t, { ...list, query: null })), 1, ["complete", "obstacle"]);
	});

	it("on a card, and by its buttons what needs no more words", () => {
		const message = cardMessage(t, card({ accepted: false }), {
			today: TODAY,
			timeZone: ZONE,
			mayChange: true,
		});
		expectUnderstood(hintOf(message), 1, ["accept", "complete", "progress", "obstacle", "extension"]);
		const says = (message.actions ?? []).flat().map((action) => action.says);
		const reading = (words: string | undefined) => readReply(words ?? "", { items: 1, today: TODAY });
		expect(reading(says[0]).changes).toMatchObject([{ items: [1], intent: "accept" }]);
		expect(reading(says[1]).changes).toMatchObject([{ items: [1], intent: "complete" }]);
		expect(reading(says[2]).ask).toBe("reason");
		expect(reading(says[3])).toMatchObject({ changes: [], ask: "until" });
	});

	it("under what is newly assigned", () => {
		const document = { kind: "Kế hoạch", number: "7360/KH-UBND", issuedOn: null, about: null };
		for (const rows of [[overdue], [overdue, dueSoon]])
			expectUnderstood(hintOf(assignedMessage(t, { rows, document, today: TODAY })), rows.length, ["accept"]);
	});

	it("in help", () => {
		const context = {
			bot: "dondoc_bot",
			private: false,
			agency: "Sở Ngoại vụ",
			commands: ["nhiemvu"],
			below: null,
			follows: null,
		};
		const text = read(helpMessage(t, { ...context, roles: ["FOCAL_POINT"] }));
		expectUnderstood(text, 3, ["accept", "complete", "progress", "obstacle", "extension"]);
		for (const words of quoted(t("help-reply-activate")))
			expect(readActivationReply(words, { items: 3, today: TODAY }), words).toMatchObject({ lines: [3] });
	});

	it("in a question about what was not understood", () => {
		const choices = [1, 2].map((number) => ({ id: `${number}`, number, content: "Rà soát" }));
		for (const count of [1, 2]) {
			const question = { ask: "unclear" as const, choices: choices.slice(0, count), asked: "?" };
			const text = read(questionMessage(t, question)).replace("“?”", "");
			expectUnderstood(text, count, ["complete", "progress", "obstacle", "extension"]);
		}
	});

	it("in a leader's digest, and by its buttons", () => {
		for (const words of ["1 đồng ý", t("say-agree-number", { number: 1 })])
			expect(readInstruction(words)).toMatchObject({ kind: "agree", items: [1] });
		expect(quoted(t("leader-hint-decide", { number: 1 }))).toEqual(["1 đồng ý", "1 không đồng ý: lý do"]);
		for (const words of ["1 không đồng ý: lý do", t("say-decline-number", { number: 1 })])
			expect(readInstruction(words)).toMatchObject({ kind: "decline", items: [1] });
	});

	it("under the preview of a document", () => {
		const examples = [
			...quoted(t("draft-hint", { first: 1, second: 2 })),
			...quoted(t("draft-hint-empty")).filter((words) => words.startsWith("thêm")),
			...quoted(t("error-correction-unclear")),
			...quoted(t("usage-nhap", { at: "" })).filter((words) => words !== "hết"),
		];
		expect(examples.length).toBeGreaterThan(10);
		const [heads, others] = [true, false].map((head) =>
			examples.filter((words) => words.startsWith("số ") === head),
		);
		for (const words of [...(heads ?? []), ...quoted(t("draft-hint-head", { symbol: "TB-UBND" }))])
			expect(readHead(words, { numberSymbol: null, today: TODAY }), words).toMatchObject({
				number: expect.stringMatching(/^\d+\/TB-UBND$/),
				issuedOn: expect.any(String),
			});
		for (const words of others ?? []) {
			const { corrections, ask } = readCorrection(words, { items: 10, today: TODAY });
			expect({ words, ask, count: corrections.length }).toEqual({ words, ask: null, count: 1 });
		}
	});
});

describe("what a button says is what the bot reads", () => {
	it.each([
		["say-more", "more"],
		["say-undo", "undo"],
		["say-agree", "agree"],
		["say-decline", "decline"],
		["say-confirm", "confirm"],
		["say-drop-draft", "cancel"],
		["say-show-draft", "show"],
		["say-paste-end", "end"],
	])("%s", (key, kind) => {
		expect(readInstruction(t(key))?.kind).toBe(kind);
	});
});
