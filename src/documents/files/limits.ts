/** What reading one file may cost at most. */
export interface ReadLimits {
	/** Bytes of the file as sent. */
	bytes: number;
	/** Bytes of everything inside a .docx or .xlsx, unpacked. */
	unzippedBytes: number;
	/** Unpacked bytes per packed byte, looked at above 5 MB unpacked. */
	ratio: number;
	/** Files inside a .docx or .xlsx. */
	zipEntries: number;
	/** Elements inside one another in an XML part. */
	xmlDepth: number;
	/** Pages of a PDF that has text. */
	pages: number;
	/** Pages, or photos, that are read by OCR. */
	ocrPages: number;
	/** Rows of all sheets, or of a .csv, or of the tables of a .docx. */
	rows: number;
	/** Cells of all sheets after merged ones are expanded. */
	cells: number;
	/** Pixels of one image. */
	pixels: number;
	/** Time for the whole file, in milliseconds; each page of OCR adds `ocrPageMs`. */
	timeMs: number;
	ocrPageMs: number;
	/** Resident memory of the process that reads, in MB: heap, buffers, WebAssembly and native code together. */
	memoryMb: number;
}

/** Telegram hands a bot files up to 20 MB (Bot API, getFile). The other figures are several times a large plan. */
export const defaultLimits: ReadLimits = {
	bytes: 20_000_000,
	unzippedBytes: 200_000_000,
	ratio: 150,
	zipEntries: 5_000,
	xmlDepth: 200,
	pages: 300,
	ocrPages: 60,
	rows: 20_000,
	cells: 600_000,
	pixels: 60_000_000,
	timeMs: 60_000,
	ocrPageMs: 30_000,
	memoryMb: 1_024,
};
