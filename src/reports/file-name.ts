import { fold } from "../domain/text/fold.ts";

/** Names of files as people here know them, and their endings. */
const NAMES = {
	report: ["bao-cao", "docx"],
	ledger: ["so-theo-doi", "xlsx"],
	chart: ["bieu-do", "png"],
	letter: ["cong-van-don-doc", "docx"],
	meeting: ["chuan-bi-hop", "docx"],
	progress: ["tien-do-nd-335", "csv"],
	feed: ["han-nhiem-vu", "ics"],
} as const;

/** MIME types by ending. */
const TYPES = {
	docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
	xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
	png: "image/png",
	csv: "text/csv; charset=utf-8",
	ics: "text/calendar; charset=utf-8",
} as const;

export type FileKind = keyof typeof NAMES;

/** ASCII words joined by dashes: any channel, any disk and any mail takes them. */
const slug = (text: string): string =>
	fold(text)
		.replace(/[^a-z0-9]+/g, "-")
		.slice(0, 60)
		.replace(/^-+|-+$/g, "");

/** "bao-cao-so-ngoai-vu-quy-i-2026.docx": what it is, then whatever tells it from others (whose, which period). */
export function fileName(kind: FileKind, ...tells: string[]): string {
	const [name, ending] = NAMES[kind];
	return `${[name, ...tells.map(slug)].filter(Boolean).join("-")}.${ending}`;
}

/** The MIME type of a kind of file. */
export const mimeType = (kind: FileKind): string => TYPES[NAMES[kind][1]];
