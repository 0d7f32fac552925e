const MIMES: Record<string, string> = {
	docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
	xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
	doc: "application/msword",
	xls: "application/vnd.ms-excel",
	pdf: "application/pdf",
	csv: "text/csv",
	txt: "text/plain",
	png: "image/png",
	jpg: "image/jpeg",
	jpeg: "image/jpeg",
	zip: "application/zip",
};

/** The type a file's name promises, as Telegram guesses it. */
export const mimeOfName = (name: string): string =>
	MIMES[/\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ""] ?? "application/octet-stream";
