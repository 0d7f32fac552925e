import { expect, test } from "vitest";
import { completeReply } from "../../../src/domain/reply/complete-reply.ts";

const complete = (asked: string, answer: string, items = 8) =>
	completeReply(asked, answer, { items, today: "2026-03-02" });
const short = (asked: string, answer: string, items?: number) => {
	const { changes, ask } = complete(asked, answer, items);
	return [
		...changes.map(({ items: lines, intent, percent, until, note }) =>
			[intent, lines.join(), percent, until, note].filter((part) => part !== null).join(" "),
		),
		...(ask ? [`? ${ask}`] : []),
	];
};

test.each([
	["xong", "3", ["complete 3"]],
	["xong", "3, 5", ["complete 3,5"]],
	["xong", "việc 3 ạ", ["complete 3"]],
	["xong", "2-4", ["complete 2,3,4"]],
	["60%", "3", ["progress 3 60"]],
	["xong 9", "3", ["complete 3"]],
	["vướng kinh phí", "4", ["obstacle 4 kinh phí"]],
	["gia hạn 30/6: chờ ý kiến", "2", ["extension 2 2026-06-30 chờ ý kiến"]],
	["2 gia hạn", "30/6: chờ ý kiến Bộ", ["extension 2 2026-06-30 chờ ý kiến Bộ"]],
	["2 vướng", "chưa có kinh phí", ["obstacle 2 chưa có kinh phí"]],
	["2 cơ bản xong", "xong", ["complete 2"]],
	["2 cơ bản xong", "xong 3", ["complete 3"]],
	["2", "xong", ["complete 2"]],
])("“%s”, asked back, and then “%s”", (asked, answer, result) => {
	expect(short(asked, answer)).toEqual(result);
});

test.each([
	["cơ bản xong", "2"],
	["2 cơ bản xong", "2"],
	["cơ bản xong", "rồi"],
	["xong chưa?", "2"],
	["xong", "chưa"],
	["xong", "mai xong 3"],
	["xong", "9"],
])("“%s” and then “%s” completes nothing", (asked, answer) => {
	expect(short(asked, answer).filter((line) => line.startsWith("complete"))).toEqual([]);
});

test("a question may follow a question", () => {
	const first = complete("gia hạn", "3");
	expect(first).toMatchObject({ changes: [], ask: "until" });
	expect(complete(first.asked, "30/6: chờ ý kiến").changes).toMatchObject([
		{ items: [3], intent: "extension", until: "2026-06-30", note: "chờ ý kiến" },
	]);
});

test("what the first reply changed is not changed again", () => {
	expect(short("xong 1, 2 gia hạn", "30/6: chờ số liệu")).toEqual(["extension 2 2026-06-30 chờ số liệu"]);
});

test("other words in answer to a question are taken for what they say", () => {
	expect(short("xong", "2: 60%")).toEqual(["progress 2 60"]);
});

test("on a card no number is needed", () => {
	expect(short("gia hạn", "30/6: chờ ý kiến", 1)).toEqual(["extension 1 2026-06-30 chờ ý kiến"]);
	expect(short("cơ bản xong", "xong", 1)).toEqual(["complete 1"]);
});
