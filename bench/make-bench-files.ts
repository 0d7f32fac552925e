import { PageBreak, Paragraph } from "docx";
import { makePdf, makeXlsx, packDocx } from "../test/helpers/make-files.ts";
import { makeImage, makeScan } from "../test/helpers/make-scan.ts";

/** A paragraph as plans have them, about 60 words; each is numbered, so that no two are alike. */
export function paragraph(number: number): string {
	return `${number}. Giao Sở Ngoại vụ chủ trì, phối hợp với Sở Tài chính, Sở Công Thương, Ban Quản lý Khu kinh tế tỉnh và các sở, ban, ngành, địa phương liên quan rà soát, tham mưu Ủy ban nhân dân tỉnh ban hành kế hoạch triển khai thực hiện các thỏa thuận hợp tác đã ký kết, báo cáo kết quả trước ngày ${(number % 28) + 1}/6/2026 để tổng hợp, theo dõi, đôn đốc theo quy định.`;
}

/** Paragraphs that fill a page at 13 points. */
const perPage = 7;

function pages(count: number, pageBreak: string): string[] {
	return Array.from({ length: count }, (_, page) => [
		...Array.from({ length: perPage }, (_, index) => paragraph(page * perPage + index + 1)),
		...(page + 1 < count ? [pageBreak] : []),
	]).flat();
}

/** A .docx of so many pages of numbered paragraphs. */
export function docxOf(count: number): Promise<Buffer> {
	return packDocx(
		pages(count, "\f").map((text) =>
			text === "\f" ? new Paragraph({ children: [new PageBreak()] }) : new Paragraph(text),
		),
	);
}

/** The same as a .pdf with a text layer. */
export function pdfOf(count: number): Promise<Buffer> {
	return makePdf(pages(count, "\f"));
}

/** A sheet of so many rows with five columns. */
export function xlsxOf(count: number): Promise<Buffer> {
	return makeXlsx(
		Array.from({ length: count }, (_, index) => ({
			cells: [
				String(index + 1),
				paragraph(index + 1),
				"Sở Ngoại vụ",
				"Các sở, ban, ngành liên quan",
				"Quý IV/2026",
			],
		})),
	);
}

/** A scan of so many full pages. */
export async function scanOf(count: number): Promise<Buffer> {
	const lines = paragraph(1).match(/.{1,75}(?:\s|$)/g) ?? [];
	const texts = Array.from({ length: 38 }, (_, index) => ({
		text: (lines[index % lines.length] ?? "").trim(),
		x: 180,
		y: 220 + index * 52,
	}));
	const page = makeImage(texts, 1654, 2339);
	return makeScan(
		await makePdf([], {
			draw: (pdf) => {
				for (let number = 0; number < count; number++) {
					if (number > 0) pdf.addPage();
					pdf.image(page, 0, 0, { width: 595 });
				}
			},
		}),
	);
}
