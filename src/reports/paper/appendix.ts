import type { FileChild } from "docx";
import { capitalsWidth, SIZE, TEXT_WIDTH } from "./measures.ts";
import { rule } from "./rule.ts";
import { centred, gap } from "./text.ts";

/** The head of an appendix: its name, what it holds, and which paper it belongs to. */
export const appendixHead = (name: string, title: string, of: string): FileChild[] => [
	centred(name, { bold: true }),
	centred(title, { bold: true }),
	centred(of, { italics: true }),
	rule(capitalsWidth(title, SIZE.body) * 0.3, (TEXT_WIDTH.landscape / 25.4) * 72),
	gap(4),
];
