import { agencyLexicon } from "../../domain/agencies/agency-lexicon.ts";
import { tokenize } from "../../domain/text/tokens.ts";

const PLACE = /^(?:tỉnh|thành phố|xã|phường|đặc khu)(?:\s|$)/iu;
const SPLIT = [
	[/\sViệt$/u, /^Nam(?:[\s,;.)]|$)/u],
	[/\sHồ Chí$/u, /^Minh(?:[\s,;.)]|$)/u],
	[/(?:ủy|uỷ) ban nhân dân$/iu, PLACE],
] as const;

/** Words on each side of a line's end among which a name may be cut: names have up to a dozen. */
const REACH = 12;

/** Whether a name goes over the end of a line: "Hội Liên hiệp⏎Phụ nữ", "Ủy ban nhân dân⏎Thành phố". */
export function isCutName(last: string, next: string): boolean {
	if (SPLIT.some(([end, start]) => end.test(last) && start.test(next))) return true;
	const before = tokenize(last.split(" ").slice(-REACH).join(" "));
	const behind = tokenize(next.split(" ", REACH).join(" "));
	const tokens = [...before, ...behind];
	return before.some((_, at) => at + agencyLexicon.wholeNames.match(tokens, at) > before.length);
}
