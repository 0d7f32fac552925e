import {
	AlignmentType,
	Document,
	type FileChild,
	Header,
	type ISectionOptions,
	Packer,
	PageNumber,
	PageOrientation,
	Paragraph,
	TextRun,
} from "docx";
import { cleanText } from "../../domain/text/clean-text.ts";
import { expandRows } from "./expand-rows.ts";
import { FONT, letters, MARGIN, mm, PAGE, SIZE } from "./measures.ts";
import { PaperTable } from "./table.ts";

/** The number of the page, in the middle of the top margin. */
const pageNumber = (): Header =>
	new Header({
		children: [
			new Paragraph({
				alignment: AlignmentType.CENTER,
				children: [new TextRun({ children: [PageNumber.CURRENT], size: letters(SIZE.body) })],
			}),
		],
	});

/** Pages are numbered from 1 in the text and in the appendix, and the first of each shows no number. */
const section = (children: FileChild[], landscape: boolean): ISectionOptions => ({
	properties: {
		titlePage: true,
		page: {
			size: {
				...PAGE,
				orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
			},
			margin: { ...MARGIN, header: mm(10), footer: mm(10) },
			pageNumbers: { start: 1 },
		},
	},
	headers: { default: pageNumber(), first: new Header({ children: [new Paragraph({})] }) },
	children,
});

/** What a paper consists of. */
export interface Paper {
	title: string;
	issuer: string;
	body: FileChild[];
	/** On landscape pages of its own. */
	appendix?: FileChild[];
}

/** The bytes of a .docx in the form of Nghị định 30/2020/NĐ-CP: A4, its margins, Times New Roman, page numbers on top. */
export async function packPaper({ title, issuer, body, appendix }: Paper): Promise<Uint8Array> {
	const file = new Document({
		title: cleanText(title),
		creator: cleanText(issuer),
		lastModifiedBy: cleanText(issuer),
		styles: {
			default: {
				document: {
					run: {
						font: { ascii: FONT, hAnsi: FONT, eastAsia: FONT, cs: FONT },
						size: letters(SIZE.body),
						language: { value: "vi-VN" },
					},
				},
			},
		},
		sections: [section(body, false), ...(appendix ? [section(appendix, true)] : [])],
	});
	// A table without rows has no marks either.
	const tables = [...body, ...(appendix ?? [])].flatMap((child) =>
		child instanceof PaperTable && child.lines.length > 0 ? [child.lines] : [],
	);
	return expandRows(await Packer.toBuffer(file), tables);
}
