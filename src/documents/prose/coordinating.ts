import { itemNames } from "../../domain/agency-list.ts";
import { scanList } from "../../domain/agency-scan.ts";
import { startsNamed } from "../../domain/agency-start.ts";
import { phrases } from "../../domain/phrases.ts";
import type { Token } from "../../domain/tokens.ts";

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
		if (steps === 0 && (startsNamed(tokens, at) || PLURAL.has(tokens[at]?.lower ?? ""))) return at;
		if (tokens[at]?.text === ",") at++;
		else {
			const manner = MANNER.match(tokens, at);
			if (!manner) return -1;
			at += manner;
		}
	}
	return -1;
}

/**
 * Agencies that help the lead: behind "phối hợp (chặt chẽ) với", and "cùng với" behind the lead. Those whom the lead
 * only directs to work together ("chỉ đạo công an phối hợp với …") are not meant.
 */
export function coordinatingIn(text: string, tokens: readonly Token[], from: number, to: number): string[] {
	const names: string[] = [];
	for (let at = from; at < to; at++) {
		if (tokens[at]?.lower === "chỉ" && tokens[at + 1]?.lower === "đạo" && at > from + 1) {
			if (tokens[at - 1]?.lower !== "," && scanList(tokens, at + 2)) return names;
		}
		// "phối với" is "phối hợp với" with a word left out
		const helps = tokens[at]?.lower === "phối" && ["hợp", "với"].includes(tokens[at + 1]?.lower ?? "");
		const behind = tokens[at + 1]?.lower === "hợp" ? at + 2 : at + 1;
		const joins =
			tokens[at]?.lower === "cùng" && (tokens[at - 1]?.text === "," || tokens[at - 1]?.lower === "trì");
		if (!(helps || joins) || THING.has(tokens[at - 1]?.lower ?? "")) continue;
		const next = withAt(tokens, helps ? behind : at);
		if (next < 0) continue;
		const list = scanList(tokens, next);
		if (!list || list.end > to) continue;
		for (const item of list.items) names.push(...itemNames(text, tokens, item));
		at = list.end - 1;
	}
	return [...new Set(names)];
}
