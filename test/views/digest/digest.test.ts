import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderHtml } from "../../../src/channels/telegram/render-html.ts";
import { renderText } from "../../../src/channels/text/render-text.ts";
import { DIGEST_LINES, DIGEST_PARTS, type Digest } from "../../../src/domain/digest/digest.ts";
import type { Message } from "../../../src/domain/message.ts";
import type { AssignmentRow } from "../../../src/domain/tasks/assignment.ts";
import { digestMessage } from "../../../src/views/digest/digest.ts";
import { plain } from "../../../src/views/text.ts";
import { dueSoon, dueToday, overdue, read, row, TODAY, t, waiting } from "../sample.ts";

interface Given {
	overdue?: AssignmentRow[];
	dueToday?: AssignmentRow[];
	dueSoon?: AssignmentRow[];
	waiting?: AssignmentRow[];
}

const digest = (given: Partial<Digest> & Given = {}): Digest => {
	const { overdue: late = [], dueToday: now = [], dueSoon: soon = [], waiting: idle = [], ...facts } = given;
	const lists = { overdue: late, today: now, soon, waiting: idle };
	return {
		agency: "Sở Ngoại vụ",
		today: TODAY,
		parts: DIGEST_PARTS.flatMap((key) => {
			const rows = key in lists ? lists[key as keyof typeof lists] : [];
			return rows.length > 0 ? [{ key, count: rows.length, rows: rows.slice(0, DIGEST_LINES) }] : [];
		}),
		restOverdue: 0,
		openInTime: 0,
		...facts,
	};
};

/** A digest that has something to say. */
const built = (facts: Partial<Digest> & Given, room?: number): Message => {
	const message = digestMessage(t, digest(facts), room);
	if (!message) throw new Error("no digest");
	return message;
};

describe("the morning digest of a group", () => {
	it("looks as in the design", () => {
		const message = built({
			overdue: [overdue],
			dueToday: [dueToday],
			dueSoon: [dueSoon],
			openInTime: 12,
		});
		expect(read(message).replaceAll("\n\n", "\n")).toBe(
			`📋 Sở Ngoại vụ — thứ Hai, 02/3/2026
Quá hạn (1)
1. Thống kê hồ sơ các ngành không góp ý — quá 6 ngày làm việc (hạn 20/02) · NV-0012
Hôm nay (1)
2. Báo cáo UBND tỉnh việc thành lập Ban Chỉ đạo hội nhập quốc tế — NV-0031
Sắp đến hạn (1)
3. Quy chế xử lý tạm thời — còn 2 ngày làm việc (thứ Tư, 04/3) · NV-0018
Trả lời tin này: “xong 2”, “1 vướng: …”, “3 gia hạn 16/3: lý do”. Còn 12 việc trong hạn: /nhiemvu`,
		);
	});

	it("cannot be forwarded, and remembers its lines", () => {
		const message = built({ overdue: [overdue], dueSoon: [dueSoon] });
		expect(message.protect).toBe(true);
		expect(message.topic).toEqual({ about: "assignments", ids: [overdue.id, dueSoon.id] });
	});

	it("does not come when there is nothing to say", () => {
		expect(digestMessage(t, digest({ openInTime: 12 }))).toBeNull();
	});

	it("gives examples that name lines it has", () => {
		expect(read(built({ dueToday: [dueToday] }))).toContain(
			"“xong 1”, “1 vướng: …”, “1 gia hạn 16/3: lý do”",
		);
	});

	it("counts the overdue lines whose turn it is not, with the way to see them", () => {
		expect(read(built({ overdue: [overdue], restOverdue: 4 }))).toContain(
			"1 gia hạn 16/3: lý do”. Còn 4 việc quá hạn khác: /hanchot quá hạn",
		);
		expect(digestMessage(t, digest({ restOverdue: 4 }))).toBeNull();
	});

	it("has words for a locked screen: how many, never which", () => {
		const given = { overdue: [overdue], dueToday: [dueToday], dueSoon: [dueSoon], restOverdue: 2 };
		expect(built(given).cover).toBe("02 việc đến hạn, 03 việc quá hạn: /hanchot");
		expect(built({ waiting: [waiting] }).cover).toBe("có việc cần xem: /hanchot");
	});

	it("says an hour, and a deadline on a day off, under “Hôm nay” too", () => {
		const rows = [
			row({ lastDay: TODAY, workingDaysLeft: 0, dueTime: "17:00" }),
			row({ lastDay: "2026-03-08", workingDaysLeft: 0 }),
		];
		const text = read(built({ dueToday: rows }));
		expect(text).toContain("1. Quy chế xử lý tạm thời — hôm nay, trước 17h00 · NV-0018");
		expect(text).toContain("— hôm nay là ngày làm việc cuối (hạn Chủ nhật, 08/3) · NV-0018");
	});

	it("is one message even with sixty long tasks: what is left out is counted, with the way to see it", () => {
		const content = "Đẩy mạnh ".repeat(50);
		const many = (count: number, facts: Parameters<typeof row>[0]) =>
			Array.from({ length: count }, () => row({ content, ...facts }));
		const message = built({
			overdue: many(30, { status: "open-overdue", lastDay: "2026-02-20", workingDaysLeft: -6 }),
			dueToday: many(10, { lastDay: TODAY, workingDaysLeft: 0 }),
			dueSoon: many(20, {}),
		});
		expect(renderHtml(message)).toHaveLength(1);
		const text = read(message);
		expect(text).toContain("Quá hạn (30)");
		expect(text).toContain("và 23 việc nữa: /hanchot quá hạn");
		expect(text).toContain("và 3 việc nữa: /hanchot hôm nay");
		expect(text).toContain("Sắp đến hạn (20)");
		expect(text).toContain("và 14 việc nữa: /hanchot\n");
	});

	it("is one message of 2,000 characters where the chat takes no more", () => {
		const message = built({ overdue: Array.from({ length: 40 }, () => overdue), dueSoon: [dueSoon] }, 1900);
		expect(renderText(message, 2000, t)).toHaveLength(1);
	});

	it("counts in each heading what stands below it, numbers run through, for any lists", () => {
		const rows = fc.array(
			fc.constantFrom(overdue, dueToday, dueSoon, waiting, row({ content: "Rất dài ".repeat(40) })),
			{ maxLength: 30 },
		);
		fc.assert(
			fc.property(rows, rows, rows, rows, fc.nat(50), (late, now, soon, wait, openInTime) => {
				const facts = { overdue: late, dueToday: now, dueSoon: soon, waiting: wait, openInTime };
				const message = digestMessage(t, digest(facts));
				const total = late.length + now.length + soon.length + wait.length;
				expect(message === null).toBe(total === 0);
				if (!message) return;
				const { blocks, topic } = message;
				let counted = 0;
				const numbers: number[] = [];
				blocks.forEach((block, index) => {
					if (block.type !== "list") return;
					const heading = blocks[index - 1];
					const below = blocks[index + 1];
					const n = heading && "text" in heading ? Number(/\((\d+)\)$/.exec(plain(heading.text))?.[1]) : 0;
					const more =
						below?.type === "paragraph" ? Number(/^và (\d+) việc nữa/.exec(plain(below.text))?.[1]) : 0;
					expect(block.items.length + more).toBe(n);
					expect(block.items.length).toBeGreaterThan(0);
					counted += n;
					numbers.push(...block.items.map(({ number }) => number));
				});
				expect(counted).toBe(total);
				expect(numbers).toEqual(numbers.map((_, index) => index + 1));
				expect(topic).toMatchObject({ about: "assignments", ids: { length: numbers.length } });
				expect(read(message).length).toBeLessThan(4096);
			}),
		);
	});
});
