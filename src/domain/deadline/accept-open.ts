import { clauseStart, closes, contains, phraseStart, precededBy } from "./around.ts";
import type { Context } from "./context.ts";
import type { Mention } from "./mention.ts";
import { EVENTS_THAT_COUNT, OCCASIONS } from "./prose-words.ts";
import type { OpenReading } from "./read-open.ts";
import { after, afterAny } from "./words.ts";

/** What happens of itself or by others; "khi ban hành văn bản" only says in what work care is asked for. */
const HAPPENS = [
	"có",
	"được",
	"cân đối được",
	"dự án",
	"đề án",
	"nghị quyết",
	"kế hoạch",
	"nghị định",
	"luật",
	"cấp",
];
const happens = (context: Context, i: number): boolean =>
	afterAny(context.tokens, i, HAPPENS) > 0 ||
	/^\p{Lu}/u.test(context.tokens.source.slice(context.tokens.list[i]?.start));

/** Whether an undated time in prose ("sau khi …", "khi có yêu cầu") limits the work. */
export function acceptsOpen(context: Context, mention: Mention, open: OpenReading): boolean {
	const { tokens } = context;
	const { start, end } = mention;
	switch (open.open) {
		case "event": {
			if (open.offset === "right-after") return true;
			const head = start + 1;
			if (
				afterAny(tokens, start, [
					"sau khi nghe",
					"sau khi xem xét",
					"sau khi nghiên cứu",
					"sau khi trao đổi",
					"sau khi thảo luận",
				]) > 0
			)
				return false;
			if (open.offset === "before")
				return (
					contains(context, head, Math.min(end, head + 8), OCCASIONS) &&
					!precededBy(context, start, ["như", "trách nhiệm"])
				);
			const opens = start === (context.sentence[start] ?? -1);
			if (opens && afterAny(tokens, start, ["sau mỗi", "sau từng"]) > 0)
				return tokens.list[end]?.text === ",";
			const awaits =
				contains(context, head, end, EVENTS_THAT_COUNT) && !contains(context, head, end, ["chưa", "không"]);
			// "Khi có kết quả thẩm định, Sở Xây dựng trình …", "… báo cáo khi cân đối được nguồn.": the order waits for it
			if (after(tokens, start, "khi") > 0)
				return (
					awaits && happens(context, head) && (opens ? tokens.list[end] !== undefined : closes(context, end))
				);
			return (
				after(tokens, start, "sau khi") > 0 &&
				awaits &&
				!contains(context, head, end, ["sắp xếp", "sáp nhập", "hợp nhất", "kiện toàn"])
			);
		}
		case "request":
			if (afterAny(tokens, start, ["khi phát sinh", "khi có phát sinh"]) > 0)
				return (
					closes(context, end) &&
					contains(context, clauseStart(context, start), start, [
						"báo cáo ngay",
						"kịp thời báo cáo",
						"báo cáo kịp thời",
					])
				);
			return (
				afterAny(tokens, start, ["khi có yêu cầu", "khi được yêu cầu", "đột xuất", "theo yêu cầu"]) > 0 &&
				contains(context, clauseStart(context, start), start, ["báo cáo", "cung cấp"]) &&
				closes(context, end)
			);
		case "ongoing":
			return (
				closes(context, end) &&
				precededBy(context, start, ["thực hiện", "duy trì", "tiến hành"]) &&
				!contains(context, phraseStart(context, start), start, ["được"])
			);
		default:
			return false;
	}
}
