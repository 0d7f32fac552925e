import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { renderHtml } from "../../../src/channels/telegram/render-html.ts";
import type { HistoryLine } from "../../../src/domain/tasks/assignment.ts";
import { cardMessage } from "../../../src/views/tasks/card.ts";
import { card, ongoing, read, TODAY, t, waiting, withoutDeadline, ZONE } from "../sample.ts";

const shown = (facts: Parameters<typeof card>[0] = {}, mayChange = true) =>
	cardMessage(t, card(facts), { today: TODAY, timeZone: ZONE, mayChange });

const line = (facts: Partial<HistoryLine>): HistoryLine => ({
	kind: "create",
	at: new Date("2026-03-01T01:15:00Z"),
	actor: null,
	percent: null,
	until: null,
	evidence: null,
	note: null,
	to: null,
	undone: false,
	...facts,
});

describe("the card of a task", () => {
	it("shows everything on one screen", () => {
		const history = [
			line({ at: new Date("2025-11-20T01:00:00Z"), actor: "Lê Thị Vân" }),
			line({ kind: "progress", actor: "Trần Văn Bình", percent: 60, note: "đang lấy ý kiến" }),
			line({ kind: "complete", actor: "Trần Văn Bình", evidence: "45/BC-SNgV", undone: true }),
		];
		expect(read(shown({ history, percent: 60, accepted: false }))).toBe(
			[
				"NV-0018 — Sở Ngoại vụ",
				"“Quy chế xử lý tạm thời”",
				"",
				"Tình trạng: chưa hoàn thành, trong hạn, còn 2 ngày làm việc (thứ Tư, 04/3)",
				"Thời hạn theo văn bản: “trước ngày 05/3/2026”",
				"Ngày cuối đúng hạn: thứ Tư, 04/3/2026",
				"Chủ trì: Sở Ngoại vụ",
				"Phối hợp: Sở Tài chính; Công an tỉnh",
				"Căn cứ: Kế hoạch 7360/KH-UBND ngày 19/11/2025, mục PL.II.3, “Công tác ngoại giao kinh tế”",
				"Tiếp nhận: chưa tiếp nhận",
				"Tiến độ: 60%",
				"6 rõ: 4/6, còn thiếu: rõ người, rõ sản phẩm",
				"",
				"Nhật ký",
				"• 08:15 ngày 01/3/2026, Trần Văn Bình: hoàn thành; căn cứ 45/BC-SNgV (đã hoàn tác)",
				"• 08:15 ngày 01/3/2026, Trần Văn Bình: cập nhật tiến độ; 60%; “đang lấy ý kiến”",
				"• 08:00 ngày 20/11/2025, Lê Thị Vân: giao việc",
				"",
				"Trả lời tin này: “đã nhận”, “xong, BC 45/BC-SNgV ngày 02/3/2026”, “60%”, “vướng: …”, “gia hạn 16/3: lý do”.",
				"",
				"Trả lời: “đã nhận”, “xong”, “vướng”, “gia hạn”",
			].join("\n"),
		);
	});

	it("is about this one task", () => {
		expect(shown().topic).toEqual({ about: "assignments", ids: ["id-18"] });
	});

	it("has buttons that say what a reply would", () => {
		expect(shown({ accepted: false }).actions).toEqual([
			[
				{ label: "Đã nhận", says: "đã nhận" },
				{ label: "Hoàn thành", says: "xong", tone: "good" },
			],
			[
				{ label: "Vướng mắc", says: "vướng" },
				{ label: "Gia hạn", says: "gia hạn" },
			],
		]);
	});

	it("offers nothing to those who may change nothing, nor for what has ended", () => {
		for (const message of [
			shown({}, false),
			shown({ status: "done-on-time" }),
			shown({ status: "cancelled" }),
		]) {
			expect(message.actions).toBeUndefined();
			expect(read(message)).not.toContain("Trả lời");
		}
	});

	it("shows both deadlines after an extension", () => {
		const text = read(
			shown({ extended: true, lastDay: "2026-03-15", dueOn: "2026-03-15", workingDaysLeft: 9 }),
		);
		expect(text).toContain("Ngày cuối đúng hạn: Chủ nhật, 15/3/2026\nThời hạn ban đầu: 05/3/2026");
	});

	it("says when and how it was completed", () => {
		const text = read(
			shown({ status: "done-late", completedOn: "2026-03-06", evidence: "45/BC-SNgV", obstacle: null }),
		);
		expect(text).toContain("Tình trạng: hoàn thành quá hạn, ngày 06/3/2026");
		expect(text).toContain("Minh chứng: 45/BC-SNgV");
	});

	it("says what has no date in its own words", () => {
		expect(read(shown(ongoing))).toContain("Tình trạng: đang thực hiện, năm 2022 và các năm tiếp theo");
		expect(read(shown(waiting))).toContain("Tình trạng: đang chờ, sau khi có hướng dẫn của Bộ");
		expect(read(shown(withoutDeadline))).toContain(
			"Tình trạng: chưa có thời hạn\nThời hạn theo văn bản: chưa có thời hạn",
		);
	});

	it("names an obstacle even when nobody said which", () => {
		expect(read(shown({ obstacle: "" }))).toContain("Vướng mắc: chưa nêu nội dung");
	});

	it("names the kind of document where it has no number", () => {
		expect(read(shown({ documentNumber: "Kế hoạch", documentIssuedOn: null }))).toContain(
			"Căn cứ: Kế hoạch, mục PL.II.3",
		);
	});

	it("shows six of six when nothing is missing", () => {
		const clear = {
			person: true,
			work: true,
			time: true,
			responsibility: true,
			product: true,
			authority: true,
		};
		expect(read(shown({ clear }))).toContain("6 rõ: 6/6\n");
	});

	it("shows only the newest entries of a long log, and says so", () => {
		const history = Array.from({ length: 30 }, (_, n) => line({ kind: "progress", percent: n }));
		const text = read(shown({ history }));
		expect(text).toContain("Nhật ký (8 dòng gần nhất)\n• 08:15 ngày 01/3/2026: cập nhật tiến độ; 29%");
		expect(text.match(/cập nhật tiến độ/g)).toHaveLength(8);
	});

	it("has a word for every kind of event that the log can hold", () => {
		const schema = readFileSync(new URL("../../../prisma/schema.prisma", import.meta.url), "utf8");
		const kinds = /enum EventKind \{([^}]*)\}/.exec(schema)?.[1]?.match(/\b[A-Z_]{3,}\b/g) ?? [];
		expect(kinds.length).toBeGreaterThan(5);
		for (const kind of kinds) {
			const history = [line({ kind: kind.toLowerCase().replaceAll("_", "-") })];
			expect(read(shown({ history })), kind).toMatch(/• 08:15 ngày 01\/3\/2026: \p{L}/u);
		}
	});

	it("stays one message when every cell is as long as it can be", () => {
		const long = "Triển khai thực hiện có hiệu quả chủ trương, đường lối ".repeat(100);
		const history = Array.from({ length: 30 }, () =>
			line({
				kind: "complete",
				actor: "Trần Văn Bình",
				evidence: long,
				note: long,
				until: TODAY,
				percent: 9,
			}),
		);
		const message = shown({
			content: long,
			heading: long,
			product: long,
			obstacle: long,
			evidence: long,
			coordinating: [long],
			leads: [long],
			deadlineRaw: long,
			history,
		});
		expect(renderHtml(message)).toHaveLength(1);
		expect(read(message).length).toBeLessThan(4096);
		expect(read(message)).toContain("“Triển khai");
	});

	it("shows all words of the document where they fit", () => {
		const content = "Triển khai thực hiện có hiệu quả ".repeat(60).trim();
		expect(read(shown({ content }))).toContain(`“${content}”`);
	});
});
