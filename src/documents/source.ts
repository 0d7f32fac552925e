/** What every file format is brought to before anyone looks for tasks in it. Pure data. */
export interface Source {
	blocks: SourceBlock[];
	/** Pages, sheets or photos that were read; 1 for plain text. */
	pages: number;
	/** How the text was had: OCR makes every cell less sure. */
	origin: "text" | "docx" | "doc" | "pdf" | "ocr" | "xlsx" | "csv";
	/** Words outside the running text (headers, footers, boxes, notes): a mark of secrecy may stand here, a task never. */
	margins?: string[];
}

export type SourceBlock =
	/** Lines as they stand in the file, breaks kept ("\n"): a .txt is one block; a paragraph of a .docx is one block. */
	| { type: "text"; text: string; heading?: boolean }
	/** A real table: merged cells are expanded, the copies named in `merged` ("row:column", from 0). */
	| { type: "table"; rows: string[][]; merged: string[]; name?: string };
