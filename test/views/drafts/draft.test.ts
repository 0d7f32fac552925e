import { describe, expect, it } from "vitest";
import { renderHtml } from "../../../src/channels/telegram/render-html.ts";
import type { Draft } from "../../../src/domain/documents/draft.ts";
import type { DocumentHeader, ReadTask } from "../../../src/domain/documents/reading.ts";
import { draftMessage } from "../../../src/views/drafts/draft.ts";
import { draftChangeMessage } from "../../../src/views/drafts/draft-change.ts";
import {
	draftDroppedMessage,
	pastedMessage,
	pasteMessage,
	readingMessage,
} from "../../../src/views/drafts/draft-steps.ts";
import { read, t } from "../sample.ts";

const SURE = { content: 1, lead: 1, coordinating: 1, deadline: 1 };

const task = (facts: Partial<ReadTask> = {}): ReadTask => ({
	ref: "PL.I.1",
	heading: null,
	content: "Rà soát các thỏa thuận quốc tế đã ký",
	lead: ["Sở Ngoại vụ"],
	coordinating: ["Sở Tài chính", "Công an tỉnh"],
	product: null,
	deadline: {
		kind: "date",
		raw: "trước ngày 05/3/2026",
		dueOn: "2026-03-05",
		lastDay: "2026-03-04",
		bound: "before",
	},
	confidence: SURE,
	shape: "table",
	...facts,
});

const header: DocumentHeader = {
	kind: "Kế hoạch",
	number: "7360/KH-UBND",
	numberSymbol: null,
	issuedOn: "2025-11-19",
	issuedMonth: null,
	issuer: "UBND tỉnh",
	signer: "Nguyễn Văn An",
	about: "Triển khai công tác đối ngoại năm 2026",
	cites: [],
	secrecy: null,
};

const draft = (
	tasks: ReadTask[],
	facts: Partial<Draft> = {},
	document: Partial<DocumentHeader> = {},
): Draft => ({
	reading: { document: { ...header, ...document }, tasks, warnings: [], untasked: [] },
	dropped: [],
	noTask: [],
	newAgencies: [],
	duplicates: [],
	importedBefore: null,
	...facts,
});

const shown = (content: Draft, page = 1) => draftMessage(t, { draftId: "draft-1", draft: content, page });

describe("the preview of a document", () => {
	it("shows what was read, and that nothing is written yet", () => {
		expect(read(shown(draft([task(), task({ coordinating: [], product: "Báo cáo" })])))).toBe(
			[
				"Kế hoạch 7360/KH-UBND",
				"Ngày ban hành: 19/11/2025",
				"Cơ quan ban hành: UBND tỉnh",
				"Người ký: Nguyễn Văn An",
				"Về việc: Triển khai công tác đối ngoại năm 2026",
				"",
				"Đọc được 2 nhiệm vụ.",
				"1. Rà soát các thỏa thuận quốc tế đã ký",
				"   Chủ trì: Sở Ngoại vụ",
				"   Phối hợp: Sở Tài chính; Công an tỉnh",
				"   Thời hạn: “trước ngày 05/3/2026” (chậm nhất thứ Tư, 04/3/2026)",
				"2. Rà soát các thỏa thuận quốc tế đã ký",
				"   Chủ trì: Sở Ngoại vụ",
				"   Thời hạn: “trước ngày 05/3/2026” (chậm nhất thứ Tư, 04/3/2026)",
				"   Sản phẩm: Báo cáo",
				"",
				"Sửa bằng cách trả lời tin này: “1 hạn 30/3/2026”, “1 chủ trì Sở Tài chính”, “bỏ 2”, “thêm: nội dung; chủ trì: …; hạn: …”. Chưa ghi gì cho đến khi trả lời “xác nhận”.",
				"",
				"Trả lời: “xác nhận”, “hủy”",
			].join("\n"),
		);
	});

	it("shows a blank number and a blank day as blank", () => {
		const blank = draft(
			[task()],
			{},
			{ number: null, numberSymbol: "KH-UBND", issuedOn: null, issuedMonth: "2022-09" },
		);
		expect(read(shown(blank))).toContain("Kế hoạch số …/KH-UBND\nNgày ban hành: để trống, tháng 9/2022\n");
		const nothing = draft([task()], {}, { kind: null, number: null, issuedOn: null, issuer: null });
		expect(read(shown(nothing))).toContain("Văn bản\nNgày ban hành: để trống\nCơ quan ban hành: để trống\n");
	});

	it("marks what is unsure and says why", () => {
		const unsure = [
			task({ lead: [] }),
			task({ confidence: { content: 0.5, lead: 0.5, coordinating: 0.5, deadline: 0.5 } }),
			task({
				deadline: {
					kind: "quarter",
					raw: "trong quý II",
					year: 2026,
					quarter: 2,
					dueOn: "2026-06-30",
					lastDay: "2026-06-30",
					bound: "within",
					yearAssumed: true,
					approximate: true,
				},
			}),
			task(),
		];
		const text = read(shown(draft(unsure)));
		expect(text).toContain("   Chủ trì: để trống\n");
		expect(text).toContain("⚠️ Chưa chắc: chưa thấy cơ quan chủ trì\n");
		expect(text).toContain(
			"⚠️ Chưa chắc: cơ quan chủ trì suy từ đoạn xung quanh; cơ quan phối hợp; thời hạn; nội dung có thể thừa hoặc thiếu chữ\n",
		);
		expect(text).toContain("Thời hạn: “trong quý II” (chậm nhất thứ Ba, 30/6/2026)");
		expect(text).toContain(
			"⚠️ Chưa chắc: năm của thời hạn không ghi trong văn bản; thời hạn không nêu ngày cụ thể\n",
		);
		expect(text.match(/Chưa chắc/g)).toHaveLength(3);
	});

	it("marks agencies that are new, tasks known already, and a file taken in before", () => {
		const text = read(
			shown(
				draft([task({ lead: ["Hội Hữu nghị"] }), task()], {
					newAgencies: ["Hội Hữu nghị"],
					duplicates: [{ index: 1, code: "NV-0007" }],
					importedBefore: { document: "7360/KH-UBND", on: "2026-02-27" },
				}),
			),
		);
		expect(text).toContain("⚠️ Cần xem lại (1):\n• tệp này đã được nhập ngày 27/02/2026 (7360/KH-UBND)");
		expect(text).toContain("Cơ quan chưa có trong danh bạ, sẽ được thêm khi xác nhận (1): Hội Hữu nghị");
		expect(text).toContain("   Chủ trì: Hội Hữu nghị (mới)\n");
		expect(text).toContain("   ⚠️ Giống việc đã có: NV-0007\n");
	});

	it("shows warnings of the reader, not more than five at once", () => {
		const content = draft([task()]);
		content.reading.warnings = [
			{ key: "annex-missing" },
			...Array.from({ length: 6 }, (_, n) => ({ key: "row-unread", vars: { text: `dòng ${n}` } })),
		];
		const text = read(shown(content));
		expect(text).toContain(
			"⚠️ Cần xem lại (7):\n• văn bản nêu phụ lục nhưng tệp không có\n• có dòng chưa đọc được: “dòng 0”",
		);
		expect(text).toContain("• và 2 điểm nữa");
	});

	it("keeps the place and number of what was dropped", () => {
		const text = read(shown(draft([task(), task(), task()], { dropped: [1] })));
		expect(text).toContain("Đọc được 3 nhiệm vụ. Đã bỏ 1, còn 2.");
		expect(text).toContain("2. Rà soát các thỏa thuận quốc tế đã ký (đã bỏ)\n3. ");
	});

	it("comes in pages of at most eight, numbered through; each is one message", () => {
		const tasks = Array.from({ length: 20 }, () => task());
		const content = draft(tasks);
		const second = shown(content, 2);
		expect(read(second)).toContain("Đọc được 20 nhiệm vụ. Trang 2/3.\n9. ");
		expect(read(second)).toContain("“9 hạn 30/3/2026”");
		expect(second.topic).toEqual({ about: "draft", draftId: "draft-1", page: 2 });
		expect(second.actions?.at(-1)).toEqual([{ label: "Xem tiếp", says: "xem tiếp" }]);
		expect(shown(content, 3).actions).toHaveLength(1);
		expect(shown(content, 99).topic).toEqual({ about: "draft", draftId: "draft-1", page: 3 });
	});

	it("shows every task exactly once, and no page is longer than a message, however long the cells are", () => {
		const long = "Ủy ban nhân dân các xã, phường, đặc khu trên địa bàn tỉnh ".repeat(20);
		const cells = { content: long, lead: [long, long], coordinating: [long, long], product: long };
		const tasks = Array.from({ length: 30 }, (_, n) =>
			n % 2 ? task() : task({ ...cells, confidence: { content: 0, lead: 0, coordinating: 0, deadline: 0 } }),
		);
		const content = draft(
			tasks,
			{ newAgencies: [long, `${long}khác`] },
			{ about: long, issuer: long, signer: long },
		);
		content.reading.warnings = Array.from({ length: 9 }, () => ({ key: "row-unread", vars: { text: long } }));
		const numbers: number[] = [];
		const pages = Number(/Trang 1\/(\d+)/.exec(read(shown(content)))?.[1]);
		expect(pages).toBeGreaterThan(3);
		for (let page = 1; page <= pages; page++) {
			const message = shown(content, page);
			expect(renderHtml(message)).toHaveLength(1);
			for (const block of message.blocks)
				if (block.type === "list") numbers.push(...block.items.map(({ number }) => number));
		}
		expect(numbers).toEqual(tasks.map((_, index) => index + 1));
	});

	it("of a document without tasks says how to add one", () => {
		const text = read(shown(draft([])));
		expect(text).toContain("Đọc được 0 nhiệm vụ.");
		expect(text).toMatch(/\n\nTrả lời: “hủy”$/);
		expect(text).toContain("“thêm: nội dung; chủ trì: Sở Tài chính; hạn: 30/3/2026”, hoặc “hủy” để thôi.");
	});
});

describe("a correction", () => {
	it("is confirmed in words, and goes on with the same draft", () => {
		const { deadline } = task();
		const message = draftChangeMessage(t, {
			draftId: "draft-1",
			draft: draft([task(), task(), task()], { dropped: [2] }),
			page: 1,
			changes: [
				{ kind: "deadline", numbers: [3], deadline },
				{ kind: "lead", numbers: [2], agencies: ["Sở Tài chính"] },
				{ kind: "coordinating", numbers: [1, 2], agencies: [] },
				{ kind: "content", numbers: [1], text: "Rà soát" },
				{ kind: "product", numbers: [1], text: "Báo cáo" },
				{ kind: "drop", numbers: [3] },
				{ kind: "restore", numbers: [1] },
				{ kind: "merge", numbers: [1, 2] },
				{ kind: "add", numbers: [4] },
			],
		});
		expect(read(message)).toBe(
			[
				"• Đã sửa thời hạn nhiệm vụ 3: “trước ngày 05/3/2026” (chậm nhất thứ Tư, 04/3/2026)",
				"• Đã sửa chủ trì nhiệm vụ 2: Sở Tài chính",
				"• Đã xóa cơ quan phối hợp của nhiệm vụ 1, 2",
				"• Đã sửa nội dung nhiệm vụ 1: Rà soát",
				"• Đã sửa sản phẩm nhiệm vụ 1: Báo cáo",
				"• Đã bỏ nhiệm vụ 3",
				"• Đã khôi phục nhiệm vụ 1",
				"• Đã gộp nhiệm vụ 1, 2 vào 1",
				"• Đã thêm nhiệm vụ 4",
				"",
				"Còn 2 nhiệm vụ, chưa ghi. Trả lời “xác nhận” để ghi, “xem lại” để xem từ đầu.",
				"",
				"Trả lời: “xác nhận”, “xem lại”",
			].join("\n"),
		);
		expect(message.topic).toEqual({ about: "draft", draftId: "draft-1", page: 1 });
	});
});

describe("the steps before a preview", () => {
	it("asks for a file or for text, and never for a classified one", () => {
		const message = pasteMessage(t, "draft-1");
		expect(read(message)).toContain("Không gửi văn bản có độ mật.");
		expect(message.topic).toEqual({ about: "paste", draftId: "draft-1" });
	});

	it("says how much has come", () => {
		const message = pastedMessage(t, { draftId: "draft-1", parts: 2, characters: 3500 });
		expect(read(message)).toContain("Đã nhận 2 đoạn, 3.500 ký tự.");
		expect(message.topic).toEqual({ about: "paste", draftId: "draft-1" });
	});

	it("says which page is being read", () => {
		const name = "ke-hoach.pdf";
		expect(read(readingMessage(t, { name, page: 12, of: 40, draftId: "d" }))).toBe(
			"Đang đọc ke-hoach.pdf: trang 12/40",
		);
		expect(read(readingMessage(t, { name, page: null, of: null, draftId: "d" }))).toBe(
			"Đang đọc ke-hoach.pdf…",
		);
	});

	it("says that nothing is kept of what was given up", () => {
		expect(read(draftDroppedMessage(t))).toBe("Đã bỏ văn bản đang nhập; không giữ lại nội dung.");
	});
});
