import type { Token } from "../../domain/text/tokens.ts";
import { openers } from "./openers.ts";

/** Past "Đồng thời,", "hằng năm", "Cụ thể," at the beginning of a clause. */
export function skipJoints(tokens: readonly Token[], from: number): number {
	let at = from;
	for (;;) {
		const length = openers.connectors.match(tokens, at) || openers.frequency.match(tokens, at);
		if (!length) return at;
		at += length;
		if ([",", ":"].includes(tokens[at]?.text ?? "")) at++;
	}
}

/**
 * "Định kỳ báo cáo UBND tỉnh, Sở Y tế theo quy định", "kịp thời báo cáo Thủ tướng, Bộ trưởng chỉ đạo": the work begins
 * at once, and names behind it are others'.
 */
export function opensWithWork(tokens: readonly Token[], from: number, head: number): boolean {
	// "Thực hiện và chỉ đạo các chủ đầu tư …": whoever is directed does not give the work
	const also = tokens[head + 2]?.lower === "và" && openers.work.match(tokens, head) === 2;
	if (also && `${tokens[head + 3]?.lower} ${tokens[head + 4]?.lower}` === "chỉ đạo") return true;
	const manner = MANNER.has(`${tokens[head]?.lower} ${tokens[head + 1]?.lower}`) ? 2 : 0;
	if (manner === 0 && !openers.frequency.match(tokens, from)) return false;
	return REPORTING.has(`${tokens[head + manner]?.lower} ${tokens[head + manner + 1]?.lower}`);
}
const MANNER = new Set(["tiếp tục", "kịp thời", "chủ động", "khẩn trương", "thường xuyên", "định kỳ"]);
const REPORTING = new Set([
	"chỉ đạo",
	"báo cáo",
	"tổng hợp",
	"tham mưu",
	"đề xuất",
	"kiến nghị",
	"thông tin",
	"gửi báo",
]);
