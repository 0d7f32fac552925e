import type { CellValue } from "exceljs";

/**
 * A cell of a sheet as a person sees it. A formula is its last result and is never computed; a date is dd/mm/yyyy,
 * or mm/yyyy where its number format shows no day ("06/2026" typed into Excel is kept as 01/06/2026).
 */
export function cellText(value: CellValue, format: string | undefined): string {
	if (value === null || value === undefined) return "";
	if (value instanceof Date) return dateText(value, format ?? "");
	if (typeof value === "number") return numberText(value, format ?? "");
	if (typeof value === "boolean") return value ? "x" : "";
	if (typeof value === "string") return value.replace(/\r\n?/g, "\n").trim();
	if ("richText" in value) return cellText(value.richText.map((run) => run.text).join(""), format);
	if ("hyperlink" in value) return cellText(value.text as CellValue, format);
	if ("error" in value) return "";
	if ("result" in value) return cellText((value.result ?? null) as CellValue, format);
	return "";
}

/** exceljs gives dates of a sheet as UTC. */
function dateText(date: Date, format: string): string {
	if (Number.isNaN(date.getTime())) return "";
	const plain = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
	const two = (figure: number) => String(figure).padStart(2, "0");
	const time = `${two(date.getUTCHours())}h${two(date.getUTCMinutes())}`;
	if (date.getUTCFullYear() < 1901) return time;
	const month = `${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
	if (/[my]/i.test(plain) && !/d/i.test(plain)) return month;
	const day = `${two(date.getUTCDate())}/${month}`;
	const hasTime = date.getUTCHours() + date.getUTCMinutes() > 0 && /h/i.test(plain);
	return hasTime ? `${time} ngày ${day}` : day;
}

function numberText(value: number, format: string): string {
	if (/%/.test(format)) return `${decimal(value * 100)}%`;
	return decimal(value);
}

/** 0.1 + 0.2 is shown as 0.3: fifteen digits are what a sheet keeps. */
function decimal(value: number): string {
	return String(Number(value.toPrecision(15)));
}
