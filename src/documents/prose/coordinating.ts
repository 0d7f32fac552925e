import { agencyLexicon } from "../../domain/agencies/agency-lexicon.ts";
import { itemNames } from "../../domain/agencies/agency-list.ts";
import { endsName } from "../../domain/agencies/agency-name-ahead.ts";
import { qualifiersEnd } from "../../domain/agencies/agency-qualifiers.ts";
import type { AgencyItem } from "../../domain/agencies/agency-scan.ts";
import { startsCollective, startsNamed } from "../../domain/agencies/agency-start.ts";
import { scanList } from "../../domain/agencies/scan-list.ts";
import { phrases } from "../../domain/text/phrases.ts";
import type { Token } from "../../domain/text/tokens.ts";

const WITH = phrases(["với", "cùng", "cùng với", "với các đồng chí"]);
/** "sự phối hợp", "quy chế phối hợp": a thing, and nobody's help. */
const THING = new Set(["sự", "chế", "trình", "công", "việc", "tác", "phương", "mối", "cơ"]);
/** "phối hợp các cơ quan, đơn vị": the "với" is left out. */
const PLURAL = new Set(["các", "những"]);
const MANNER = phrases([
	"chặt chẽ",
	"thường xuyên",
	"đồng bộ",
	"hiệu quả",
	"có hiệu quả",
	"tốt",
	"kịp thời",
	"nhịp nhàng",
	"thống nhất",
	"tích cực",
	"chủ động",
	"trực tiếp",
	"trao đổi",
	"làm việc",
	"rà soát",
	"lấy ý kiến",
]);

/** Behind "phối hợp" to its "với" or "cùng": past "chặt chẽ, hiệu quả"; -1 when none follows. */
function withAt(tokens: readonly Token[], from: number): number {
	let at = from;
	for (let steps = 0; steps < 6; steps++) {
		const length = WITH.match(tokens, at);
		if (length) return at + length;
		if (
			startsNamed(tokens, at) ||
			(steps === 0 && startsCollective(tokens, at)) ||
			(steps === 0 && PLURAL.has(tokens[at]?.lower ?? ""))
		)
			return at;
		if (tokens[at]?.text === ",") at++;
		else {
			const manner = MANNER.match(tokens, at);
			if (!manner) return -1;
			at += manner;
		}
	}
	return -1;
}

/** "phối hợp với địa phương chỉ đạo": one kind of body, with nothing that makes it a group. */
function bareGroup(tokens: readonly Token[], at: number): { items: AgencyItem[]; end: number } | null {
	const length = tokens[at]?.capital ? 0 : agencyLexicon.classNouns.match(tokens, at);
	const end = length ? qualifiersEnd(tokens, at + length) : at;
	return length && endsName(tokens, end) ? { items: [{ from: at, to: end }], end } : null;
}

/**
 * Agencies that help the lead: behind "phối hợp (chặt chẽ) với", and "cùng (với)" behind the lead. Those whom the lead
 * only directs to work together ("chỉ đạo công an phối hợp với …") are not meant.
 */
export function coordinatingIn(text: string, tokens: readonly Token[], from: number, to: number): string[] {
	const names: string[] = [];
	for (let at = from; at < to; at++) {
		if (tokens[at]?.lower === "chỉ" && tokens[at + 1]?.lower === "đạo") {
			if (tokens[at - 1]?.text !== "," && scanList(tokens, at + 2)) return names;
		}
		// "phối với" is "phối hợp với" with a word left out
		const helps = tokens[at]?.lower === "phối" && ["hợp", "với"].includes(tokens[at + 1]?.lower ?? "");
		const behind = tokens[at + 1]?.lower === "hợp" ? at + 2 : at + 1;
		const joins =
			tokens[at]?.lower === "cùng" &&
			(at === from || tokens[at - 1]?.text === "," || tokens[at - 1]?.lower === "trì");
		if (!(helps || joins) || THING.has(tokens[at - 1]?.lower ?? "")) continue;
		const next = withAt(tokens, helps ? behind : at);
		if (next < 0) continue;
		const list = scanList(tokens, next, true) ?? bareGroup(tokens, next);
		if (!list || list.end > to) continue;
		for (const item of list.items) names.push(...itemNames(text, tokens, item));
		at = list.end - 1;
	}
	return [...new Set(names)];
}
