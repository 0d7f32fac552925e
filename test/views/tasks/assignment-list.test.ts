import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignmentListMessage, type ListPage } from "../../../src/views/tasks/assignment-list.ts";
import { messageLength } from "../../../src/views/text.ts";
import {
	dueSoon,
	dueToday,
	ongoing,
	overdue,
	read,
	row,
	TODAY,
	t,
	waiting,
	withoutDeadline,
} from "../sample.ts";

type Query = ListPage & { query: string | null };

const page = (facts: Partial<Query> = {}): Query => {
	const rows = facts.rows ?? [overdue, dueToday, dueSoon];
	return {
		rows,
		page: 1,
		pages: 1,
		total: rows.length,
		exact: true,
		agency: "Sở Ngoại vụ",
		today: TODAY,
		more: null,
		query: null,
		...facts,
	};
};

describe("the list of an agency's tasks", () => {
	it("groups them by urgency and numbers them through", () => {
		const rows = [withoutDeadline, dueSoon, ongoing, overdue, waiting, dueToday];
		expect(read(assignmentListMessage(t, page({ rows })))).toBe(
			[
				"Sở Ngoại vụ: 6 việc đang thực hiện",
				"Quá hạn (1)",
				"1. Thống kê hồ sơ các ngành không góp ý — quá 6 ngày làm việc (hạn 20/02) · NV-0012",
				"",
				"Hôm nay (1)",
				"2. Báo cáo UBND tỉnh việc thành lập Ban Chỉ đạo hội nhập quốc tế — NV-0031",
				"",
				"Sắp đến hạn (1)",
				"3. Quy chế xử lý tạm thời — còn 2 ngày làm việc (thứ Tư, 04/3) · NV-0018",
				"",
				"Thường xuyên, định kỳ (1)",
				"4. Tuyên truyền về hội nhập quốc tế — năm 2022 và các năm tiếp theo · NV-0040",
				"   kỳ năm 2026",
				"",
				"Đang chờ (1)",
				"5. Trình ban hành quy chế phối hợp — sau khi có hướng dẫn của Bộ · NV-0042",
				"",
				"Chưa có thời hạn (1)",
				"6. Rà soát các thỏa thuận quốc tế đã ký — NV-0041",
				"   chưa tiếp nhận",
				"",
				"Chi tiết: /nhiemvu NV-0012. Cập nhật: trả lời tin này, ví dụ “xong 1”, “1 vướng: …”. " +
					"Việc chờ đã có căn cứ: “5 kích hoạt 02/3”.",
			].join("\n"),
		);
	});

	it("remembers which task each number stands for", () => {
		const { topic } = assignmentListMessage(t, page({ rows: [dueSoon, overdue] }));
		expect(topic).toEqual({ about: "assignments", ids: [overdue.id, dueSoon.id] });
	});

	it("says what stands out: priority, receipt, progress, extension, obstacle", () => {
		const facts = {
			priority: true,
			accepted: false,
			percent: 60,
			extended: true,
			obstacle: "chưa có ý kiến Bộ Ngoại giao",
		};
		expect(read(assignmentListMessage(t, page({ rows: [row(facts)] })))).toContain(
			"\n   trọng tâm · chưa tiếp nhận · tiến độ 60% · đã gia hạn · vướng: chưa có ý kiến Bộ Ngoại giao\n",
		);
	});

	it("names the agency of each task where there are several", () => {
		const text = read(assignmentListMessage(t, page({ agency: null, rows: [dueSoon] })));
		expect(text).toContain("Các cơ quan: 1 việc đang thực hiện");
		expect(text).toContain(
			"1. Quy chế xử lý tạm thời — Sở Ngoại vụ — còn 2 ngày làm việc (thứ Tư, 04/3) · NV-0018",
		);
	});

	it("cuts long words at a word", () => {
		const content = `${"Triển khai thực hiện có hiệu quả ".repeat(10)}hết`;
		const text = read(assignmentListMessage(t, page({ rows: [row({ content })] })));
		expect(text).toMatch(/\n1\. .{80,120}… — còn 2 ngày/);
		expect(text).not.toContain("hết —");
	});

	it("shows the next page by a word and by a button that says the same word", () => {
		const more = { command: "nhiemvu", argument: "hội nhập", page: 2 };
		const message = assignmentListMessage(t, page({ pages: 3, total: 25, more, query: "hội nhập" }));
		expect(read(message)).toContain("Sở Ngoại vụ: 25 việc theo “hội nhập”");
		expect(read(message)).toContain("Trang 1/3. Trang sau: trả lời “xem tiếp”.");
		expect(message.actions).toEqual([[{ label: "Xem tiếp", says: "xem tiếp" }]]);
		expect(message.topic).toMatchObject({ about: "assignments", more });
	});

	it("counts under no heading what may go on on the next page", () => {
		const text = read(assignmentListMessage(t, page({ pages: 2, total: 12 })));
		expect(text).toContain("\nQuá hạn\n1. ");
	});

	it("offers no answer to what is done", () => {
		const text = read(
			assignmentListMessage(t, page({ rows: [row({ status: "done-late" })], query: "đã xong" })),
		);
		expect(text).toContain("Đã hoàn thành (1)\n1. Quy chế xử lý tạm thời — hoàn thành quá hạn · NV-0018");
		expect(text).not.toContain("xong 1");
	});

	it("says what to type when nothing is open", () => {
		expect(read(assignmentListMessage(t, page({ rows: [] })))).toBe(
			"Sở Ngoại vụ không có việc nào đang thực hiện.\n\nViệc đã hoàn thành: /nhiemvu đã xong. Số liệu: /baocao tháng.",
		);
	});

	it("says what can be searched for when nothing was found", () => {
		expect(read(assignmentListMessage(t, page({ rows: [], query: "hoi nhap" })))).toBe(
			"Không tìm thấy việc nào theo “hoi nhap” (Sở Ngoại vụ).\n\nTìm được theo mã (NV-0012), từ trong nội dung, tên hoặc tên viết tắt cơ quan, số văn bản (79/KH-UBND); không cần dấu.",
		);
	});

	it("of ten tasks with the longest words is one message", () => {
		const long = "Đẩy mạnh ".repeat(300);
		const rows = Array.from({ length: 10 }, (_, index) =>
			row({ id: `id-${index}`, content: long, obstacle: long, agency: "Sở Văn hóa, Thể thao và Du lịch" }),
		);
		const message = assignmentListMessage(t, page({ rows, agency: null }));
		expect(messageLength(message)).toBeLessThan(4096);
	});

	it("has a count under each heading that equals its lines, and numbers 1 to n, whatever the rows", () => {
		const sample = [
			overdue,
			dueToday,
			dueSoon,
			ongoing,
			waiting,
			withoutDeadline,
			row({ status: "cancelled" }),
		];
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...sample), { minLength: 1, maxLength: 15 }), (rows) => {
				const { blocks, topic } = assignmentListMessage(t, page({ rows }));
				const numbers = blocks.flatMap((block) =>
					block.type === "list" ? block.items.map(({ number }) => number) : [],
				);
				expect(numbers).toEqual(rows.map((_, index) => index + 1));
				expect(topic).toMatchObject({ ids: { length: rows.length } });
				blocks.forEach((block, index) => {
					const above = blocks[index - 1];
					if (block.type === "list" && above?.type === "heading")
						expect(above.text).toMatch(new RegExp(`\\(${block.items.length}\\)$`));
				});
			}),
		);
	});
});
