import { startsAgency } from "../../domain/agencies/agency-start.ts";
import { looksLikeTime } from "../../domain/deadline/looks-like-time.ts";
import { tokenize } from "../../domain/text/tokens.ts";
import { onlyAgencies } from "../prose/assignee.ts";
import type { Line } from "./lines.ts";

/** A piece of a printed line that lies in one cell. */
export interface Fragment {
	text: string;
	/** Blank lines before it. */
	gap: number;
	/** It stands behind another one on the same line: a border here is a guess. */
	inLine: boolean;
	opensAgency: boolean;
	opensTime: boolean;
	opensLower: boolean;
}

function fragment(text: string, gap: number, inLine: boolean): Fragment {
	const bare = text.replace(/^[-–+]\s*/u, "");
	return {
		text,
		gap,
		inLine,
		opensAgency: startsAgency(tokenize(bare.slice(0, 80)), 0),
		opensTime: looksLikeTime(text),
		opensLower: /^[\p{Ll}]/u.test(text) || /^[),;.]/u.test(text),
	};
}

/** Whether the words before a possible border are one whole name, so that another one may stand behind them. */
const isName = (text: string): boolean => onlyAgencies(text, tokenize(text)) !== null;

/**
 * The line cut where a second cell may begin: before a time ("Sở Tài chính Quý II/2027"), before an agency behind
 * a wide space ("Sở Ngoại vụ  Ban Tuyên giáo"), before capitals behind a very wide one.
 */
export function fragmentsOf(line: Line): Fragment[] {
	const cuts: number[] = [];
	for (const match of line.text.matchAll(/(\s+)(?=(?:\p{Lu}|\d{1,2}[/.]\d))/gu)) {
		const at = match.index + match[0].length;
		const rest = line.text.slice(at);
		const before = line.text.slice(0, match.index);
		if (/[,;(]$|\s(?:và|các|của|với|số|ngày)$/u.test(before)) continue;
		const wide = (match[1] ?? "").length;
		const opensTime = looksLikeTime(rest) && /^\p{Lu}|^\d/u.test(rest) && rest.length < 60;
		const opensAgency =
			startsAgency(tokenize(rest.slice(0, 80)), 0) && (wide > 1 || (before.length < 80 && isName(before)));
		if (opensTime || opensAgency || wide > 3) cuts.push(at);
	}
	const starts = [0, ...cuts];
	return starts.map((start, i) =>
		fragment(line.text.slice(start, starts[i + 1]).trim(), i === 0 ? line.gap : 0, i > 0),
	);
}
