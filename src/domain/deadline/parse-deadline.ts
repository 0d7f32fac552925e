import type { LocalDate } from "../local-date.ts";
import { combine } from "./combine.ts";
import type { Deadline } from "./deadline.ts";
import { withEnd } from "./ending.ts";
import { readMentions } from "./mention.ts";
import { readAnyPlan } from "./read-open.ts";
import { tokenize } from "./tokens.ts";
import { isAny } from "./words.ts";

const DITTO =
	/^[\s"'”“(-]*(?:nt|n\.t\.?|nh[ưu] (?:mục |nội dung |nhiệm vụ |dòng |ô |hàng |việc )?tr[êe]n|\/\/|〃|″|"|”|''|-\s*\/\/\s*-)[\s"'.)-]*$/iu;
/** Longest phrase that is read; a cell is never longer, and a pasted book costs no more than this. */
const LONGEST = 4_000;

/**
 * Reads a time phrase, or a whole cell of a "thời gian" column, with or without diacritics. `reference` is the
 * document's date (or today), from which a missing year is taken; null where nobody knows it, and then a date without
 * a year stays `none`. Never throws: what it cannot read is `none`, with the words kept in `raw`.
 */
export function parseDeadline(text: string, reference: LocalDate | null): Deadline {
	if (DITTO.test(text.slice(0, 40).normalize("NFC")) && text.length <= 40)
		return { raw: text, kind: "ditto" };
	const tokens = { ...tokenize(text.slice(0, LONGEST), reference), source: text };
	const mentions = readMentions(tokens);
	const deadline = withEnd(combine(tokens, mentions), reference);
	// "tại Quyết định số 27/QĐ-UBND": where it is written down, not when it is due.
	if (deadline.kind === "by-other-plan" && isAny(tokens, 0, ["tại"])) return { raw: text, kind: "none" };
	if (deadline.kind !== "none" || mentions.length > 0) return deadline;
	const theo = tokens.list.findIndex((_, i) => isAny(tokens, i, ["theo"]));
	const plan = theo >= 0 ? readAnyPlan(tokens, theo) : null;
	return plan?.value.open === "plan" ? { raw: text, kind: "by-other-plan", plan: plan.value.plan } : deadline;
}
