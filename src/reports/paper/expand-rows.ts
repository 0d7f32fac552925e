import JSZip from "jszip";
import { cleanText } from "../../domain/text/clean-text.ts";

/** Stands where the words of a cell go; of Unicode's private area, and taken out of people's words. */
export const MARK = "\uf8ff";

const DOCUMENT = "word/document.xml";
const ROW_END = "</w:tr>";
const BREAK = '</w:t><w:br/><w:t xml:space="preserve">';
const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\n": BREAK };

/** People's words without what stands for a cell. */
export const unmarked = (text: string): string => cleanText(text).replaceAll(MARK, "");

const cellXml = (text: string): string => unmarked(text).replace(/[&<>\n]/g, (sign) => ESCAPES[sign] ?? sign);

/**
 * Writes the rows of the tables of a .docx in which each table has one row with marks for its cells. The library keeps
 * a dozen objects for each cell, two and a half gigabytes for ten thousand rows; this keeps their text.
 *
 * @param tables the rows of each marked table, in the order of the document.
 */
export async function expandRows(bytes: Uint8Array, tables: string[][][]): Promise<Uint8Array> {
	if (tables.length === 0) return bytes;
	const zip = await JSZip.loadAsync(bytes);
	const xml = (await zip.file(DOCUMENT)?.async("text")) ?? "";
	let next = 0;
	const parts = xml.split(/(?=<w:tr>)/).map((part) => {
		if (!part.includes(MARK)) return part;
		const end = part.indexOf(ROW_END) + ROW_END.length;
		const pieces = part.slice(0, end).split(MARK);
		const rows = (tables[next++] ?? []).map((cells) =>
			pieces.reduce((row, piece, index) => row + cellXml(cells[index - 1] ?? "") + piece),
		);
		return rows.join("") + part.slice(end);
	});
	// A package of Office has parts only, no folders.
	zip.file(DOCUMENT, parts.join(""), { createFolders: false });
	return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}
