import { cleanText } from "../../domain/text/clean-text.ts";

/** Letters of the chart, bundled: resvg draws nothing where it has no font, and says nothing. */
export const CHART_FONT = "Be Vietnam Pro";

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Words inside a picture. */
export const escapeXml = (text: string): string =>
	cleanText(text).replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

interface TextStyle {
	size: number;
	bold?: boolean;
	anchor?: "start" | "middle" | "end";
	fill?: string;
}

/** One line of words; `y` is where its letters stand. */
export const svgText = (
	x: number,
	y: number,
	text: string,
	{ size, bold = false, anchor = "start", fill = "#111111" }: TextStyle,
): string =>
	`<text x="${x}" y="${y}" font-size="${size}" font-weight="${bold ? 700 : 400}" text-anchor="${anchor}" fill="${fill}">${escapeXml(text)}</text>`;

/** A rectangle. */
export const svgRect = (x: number, y: number, width: number, height: number, look: string): string =>
	`<rect x="${x}" y="${y}" width="${width}" height="${height}" ${look}/>`;

/** About how wide words are; never too little for Vietnamese in lower case. */
export const textWidth = (text: string, size: number): number => text.length * size * 0.6;

/** The words cut to a width, with "…". */
export function fitText(text: string, size: number, width: number): string {
	const letters = Math.floor(width / (size * 0.56));
	return text.length <= letters ? text : `${text.slice(0, letters - 1).trimEnd()}…`;
}
