import { beforeAll, describe, expect, it } from "vitest";
import { reportDocx } from "../../src/reports/report-docx.ts";
import { manyRows, reportFileOf, t } from "../reports/sample.ts";
import { convert, type Page, pagesOf } from "./render.ts";

const MM = 72 / 25.4;
let pages: Page[] = [];
const find = (page: Page | undefined, text: string) => {
	const piece = page?.pieces.find((one) => one.text.includes(text));
	if (!piece) throw new Error(`“${text}” is not on the page`);
	return piece;
};

beforeAll(async () => {
	pages = await pagesOf(convert(await reportDocx(t, reportFileOf(manyRows(40))), "docx", "pdf"));
});

describe("a báo cáo, printed by LibreOffice", () => {
	it("is upright A4 for the text and landscape for the appendix", () => {
		const shapes = pages.map(({ width, height }) =>
			[Math.round(width / MM), Math.round(height / MM)].join("×"),
		);
		const first = shapes.indexOf("297×210");
		expect(first).toBeGreaterThan(1);
		expect(new Set(shapes.slice(0, first))).toEqual(new Set(["210×297"]));
		expect(new Set(shapes.slice(first))).toEqual(new Set(["297×210"]));
	});

	it("keeps 20 mm above and below, 30 mm on the left and 15 mm on the right free, but for page numbers", () => {
		for (const page of pages)
			for (const { x, y, right, text, size } of page.pieces) {
				if (/^\d+$/.test(text) && y < 20 * MM) continue;
				expect(x, text).toBeGreaterThanOrEqual(30 * MM - 1);
				expect(right, text).toBeLessThanOrEqual(page.width - 15 * MM + 1);
				expect(y - size, text).toBeGreaterThanOrEqual(20 * MM - 4);
				expect(y, text).toBeLessThanOrEqual(page.height - 20 * MM + 1);
			}
	});

	it("has nothing but Times, the text in 14 points", () => {
		const fonts = new Set(pages.flatMap(({ pieces }) => pieces.map(({ font }) => font.replace(/^.*\+/, ""))));
		expect([...fonts].every((font) => font.startsWith("Tinos"))).toBe(true);
		expect(Math.round(find(pages[0], "Tổng số nhiệm vụ trong kỳ").size)).toBe(14);
	});

	it("sets office and state side by side, each on one line, the date in italics", () => {
		const office = find(pages[0], "SỞ NGOẠI VỤ");
		const state = find(pages[0], "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
		expect(state.x).toBeGreaterThan(office.right);
		expect(Math.abs(find(pages[0], "UBND TỈNH LẠNG SƠN").y - state.y)).toBeLessThan(2);
		expect(state.font).toContain("Bold");
		expect(find(pages[0], "Lạng Sơn, ngày").font).toContain("Italic");
		expect(Math.abs(find(pages[0], "Lạng Sơn, ngày").y - find(pages[0], "Số:").y)).toBeLessThan(2);
	});

	it("numbers pages in the middle of the top margin from the second on, and the appendix anew", () => {
		const numbers = pages.map((page) => {
			const piece = page.pieces.find(({ y, text }) => y < 20 * MM && /^\d+$/.test(text.trim()));
			if (piece) expect((piece.x + piece.right) / 2).toBeCloseTo((page.width + 15 * MM) / 2, -1);
			return piece ? Number(piece.text) : null;
		});
		const first = pages.findIndex(({ width, height }) => width > height);
		expect(numbers.slice(0, first)).toEqual([null, ...Array.from({ length: first - 1 }, (_, n) => n + 2)]);
		expect(numbers.slice(first)).toEqual([
			null,
			...Array.from({ length: pages.length - first - 1 }, (_, n) => n + 2),
		]);
	});

	it("never leaves the signature alone on a page", async () => {
		for (const n of [3, 6, 9, 12]) {
			const printed = await pagesOf(convert(await reportDocx(t, reportFileOf(manyRows(n))), "docx", "pdf"));
			const words = printed.map(({ pieces }) => pieces.map(({ text }) => text).join(" "));
			const last = words.find((text) => text.includes("Nơi nhận"));
			expect(last, `${n} rows`).toContain("Trên đây là báo cáo");
			expect(last).toContain("GIÁM ĐỐC");
		}
	});

	it("repeats the labels of the appendix and prints all its rows", () => {
		const appendix = pages.filter(({ width, height }) => width > height);
		for (const page of appendix) expect(page.text).toContain("Văn bản giao");
		const all = appendix.map(({ text }) => text).join(" ");
		expect(all).toContain("(40)");
		expect(pages[0]?.text).toContain("62,5%");
	});

	it("signs on one page with Nơi nhận, the name of the signer left open", () => {
		const page = pages.find(({ text }) => text.includes("Nơi nhận"));
		expect(page?.text).toContain("GIÁM ĐỐC");
		expect(page?.text).toContain("./.");
	});
});
