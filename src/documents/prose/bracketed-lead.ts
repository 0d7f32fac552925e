import { listAt } from "../../domain/agencies/agency-list.ts";
import type { Token } from "../../domain/text/tokens.ts";

/** Ends of names behind which a bracket explains the name: "UBND tỉnh (Sở Nội vụ)". */
const PLACES = new Set(["tỉnh", "phố", "huyện", "xã", "phường", "khu", "quận", "trấn"]);

/**
 * "… (Phòng Hợp tác quốc tế chủ trì, hoàn thành trước …)": the lead stands in a bracket behind the job; where nobody
 * else is spoken to, also alone at its end: "… đúng thời hạn (Phòng Nội vụ)."
 */
export function bracketedLead(text: string, tokens: readonly Token[], mayBeBare: boolean): string[] {
	for (const [at, token] of tokens.entries()) {
		if (token.text !== "(") continue;
		const list = listAt(text, tokens, at + 1, true);
		const behind = list && tokens.findIndex(({ start }) => start >= list.end);
		const verb = behind ? `${tokens[behind]?.lower} ${tokens[behind + 1]?.lower}` : "";
		const after = behind ? tokens[behind + 2] : undefined;
		const isWhole = after?.kind !== "word" || ["tham", "thực", "tổng", "báo", "hoàn"].includes(after.lower);
		if (list && isWhole && /^(?:chủ trì|thực hiện|tham mưu|phụ trách)$/u.test(verb)) return list.names;
		const before = tokens[at - 1];
		const isAlone =
			behind !== null && tokens[behind]?.text === ")" && /^[\s.;]*$/u.test(text.slice(tokens[behind]?.end));
		if (mayBeBare && isAlone && before?.kind === "word" && !before.capital && !PLACES.has(before.lower))
			return list?.names ?? [];
	}
	return [];
}
