import type { Deadline } from "../../domain/deadline/deadline.ts";
import { dueOnOf, lastDayOf } from "../../domain/deadline/deadline.ts";
import type { Draft } from "../../domain/documents/draft.ts";
import type { Confidence, ReadTask } from "../../domain/documents/reading.ts";
import type { ListItem, Text } from "../../domain/message.ts";
import { fold } from "../../domain/text/fold.ts";
import type { Translate } from "../../domain/translate.ts";
import { fullDate } from "../dates.ts";
import { deadlineText } from "../tasks/deadline-text.ts";
import { shorten } from "../text.ts";

/** Below this a cell is marked, and the preview says why. */
export const SURE: Confidence = 0.7;

/** The deadline as the document words it and the day that follows from it, both in one line. */
export function deadlineWithDay(t: Translate, deadline: Deadline): string {
	const lastDay = lastDayOf(deadline);
	const raw = deadline.kind === "none" || deadline.kind === "ditto" ? "" : deadline.raw.trim();
	const words = raw ? t("quoted", { text: shorten(raw, 80) }) : deadlineText(t, deadline);
	return lastDay ? t("deadline-with-day", { words, day: fullDate(t, lastDay) }) : words;
}

/** Why a person should look at a task before confirming it. */
function doubts(t: Translate, task: ReadTask): string[] {
	const { confidence, deadline } = task;
	const dated = dueOnOf(deadline) !== null;
	return [
		task.lead.length === 0 && t("doubt-lead-missing"),
		task.lead.length > 0 && confidence.lead < SURE && t("doubt-lead"),
		task.coordinating.length > 0 && confidence.coordinating < SURE && t("doubt-coordinating"),
		dated && "yearAssumed" in deadline && deadline.yearAssumed === true && t("doubt-year"),
		dated && "approximate" in deadline && deadline.approximate === true && t("doubt-approximate"),
		confidence.deadline < SURE && t("doubt-deadline"),
		confidence.content < SURE && t("doubt-content"),
	].filter((doubt) => typeof doubt === "string");
}

/** Names of agencies; those the directory does not know are marked as new. */
export function agencyNames(t: Translate, list: string[], draft: Draft, max: number): string {
	const fresh = new Set(draft.newAgencies.map(fold));
	const marked = list.map((name) => (fresh.has(fold(name)) ? t("agency-new", { agency: name }) : name));
	return shorten(marked.join("; "), max);
}

/** One task of the preview, numbered as it stands in the whole draft. */
export function draftItem(t: Translate, draft: Draft, index: number, task: ReadTask): ListItem {
	const number = index + 1;
	const content = shorten(task.content);
	if (draft.dropped.includes(index))
		return { number, text: [{ text: content, style: "strike" }, ` ${t("draft-dropped")}`] };
	const doubted = doubts(t, task);
	const twins = draft.duplicates.filter((twin) => twin.index === index).map(({ code }) => code);
	const details: (Text | false)[] = [
		t("draft-lead", {
			names: task.lead.length > 0 ? agencyNames(t, task.lead, draft, 160) : t("blank"),
		}),
		task.coordinating.length > 0 &&
			t("draft-coordinating", { names: agencyNames(t, task.coordinating, draft, 160) }),
		t("draft-deadline", { deadline: deadlineWithDay(t, task.deadline) }),
		task.product !== null && t("draft-product", { product: shorten(task.product, 80) }),
		twins.length > 0 && t("draft-duplicate", { codes: twins.join(", ") }),
		doubted.length > 0 && t("draft-doubt", { why: doubted.join("; ") }),
	];
	return { number, text: content, details: details.filter((detail) => detail !== false) };
}
