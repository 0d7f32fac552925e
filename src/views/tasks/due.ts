import type { DueRange } from "../../domain/date-range.ts";
import type { Message } from "../../domain/message.ts";
import type { Translate } from "../../domain/translate.ts";
import { rangeText } from "../dates.ts";
import { type ListPage, listMessage } from "./assignment-list.ts";

/** What was asked for, as the title says it: "đến hạn trong tháng 6/2026", "quá hạn". */
function askedFor(t: Translate, due: DueRange, today: string): string {
	if (due.kind !== "between") return t(`due-${due.kind}`);
	const { unit, from, to } = due.range;
	if (unit === "day" && from === today) return t("due-today");
	if (unit === "week" && from <= today && today <= to) return t("due-this-week");
	return t("due-between", { range: rangeText(t, due.range) });
}

/** `/hanchot`: what is due in a stretch of time, or is overdue, or has no date. */
export function dueMessage(t: Translate, list: ListPage & { due: DueRange }): Message {
	const scope = list.agency ?? t("scope-all");
	const asked = askedFor(t, list.due, list.today);
	if (list.rows.length === 0)
		return {
			blocks: [
				{ type: "paragraph", text: t("due-none", { scope, asked }) },
				{ type: "note", text: t("due-none-hint") },
			],
		};
	return listMessage(t, t("due-title", { scope, asked, n: list.total }), list);
}
