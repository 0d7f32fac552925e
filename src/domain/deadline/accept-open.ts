import { clauseStart, closes, contains, phraseStart, precededBy } from "./around.ts";
import type { Context } from "./context.ts";
import type { Mention } from "./mention.ts";
import { EVENTS_THAT_COUNT, OCCASIONS } from "./prose-words.ts";
import type { OpenReading } from "./read-open.ts";
import { after, afterAny } from "./words.ts";

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
					contains(context, head, Math.min(end, head + 8), OCCASIONS) && !precededBy(context, start, ["như"])
				);
			// "Khi có kết quả thẩm định, Sở Xây dựng trình …": the order waits for it
			if (start === (context.sentence[start] ?? -1) && tokens.list[end]?.text === ",")
				if (afterAny(tokens, start, ["khi có", "khi được"]) > 0)
					return contains(context, head, end, EVENTS_THAT_COUNT);
			return (
				after(tokens, start, "sau khi") > 0 &&
				contains(context, head, end, EVENTS_THAT_COUNT) &&
				!contains(context, head, end, ["sắp xếp", "sáp nhập", "hợp nhất", "kiện toàn"])
			);
		}
		case "request":
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
