import type { AppliedChange } from "../../domain/tasks/change.ts";
import type { Translate } from "../../domain/translate.ts";
import { fullDate, periodText } from "../dates.ts";
import { sentence, shorten } from "../text.ts";

/** "việc 3 (NV-0018)", or the code alone where no number was used. */
export const taskRef = (t: Translate, { number, code }: { number: number | null; code: string }): string =>
	number === null ? code : t("task-ref", { number, code });

/** The words of the task, and which round of it where there are several. */
export const taskWords = (
	t: Translate,
	{ content, period }: { content: string; period?: string | undefined },
): string => {
	const words = shorten(content, 80);
	return period ? `${words} (${t("mark-period", { period: periodText(t, period) })})` : words;
};

/** What came with a change: evidence, files, the person's own words. */
function companions(t: Translate, prefix: "did" | "asks", change: AppliedChange): string[] {
	const note =
		change.intent === "obstacle"
			? "with-obstacle"
			: change.intent === "extension"
				? "with-reason"
				: "with-note";
	return [
		change.evidence && t("with-evidence", { evidence: shorten(change.evidence, 80) }),
		change.files > 0 && t("with-files", { n: change.files }),
		change.note &&
			t(note, { note: shorten(change.note), reason: shorten(change.note), obstacle: shorten(change.note) }),
		prefix === "did" && change.awaiting && t("with-awaiting-approval"),
		prefix === "did" && change.answers && t("with-urge-answer"),
		change.late && t(change.intent === "extension" ? "with-late-request" : "with-late"),
		prefix === "did" && change.intent === "extension" && t("with-awaiting"),
	].filter((part): part is string => typeof part === "string" && part !== "");
}

/** A sentence about one change; `prefix` "did" says it was done, "asks" names it as a wish. */
export function changeText(t: Translate, prefix: "did" | "asks", change: AppliedChange): string {
	const vars = { ref: taskRef(t, change), content: taskWords(t, change) };
	if (change.already) return t(change.awaiting ? "already-reported" : `already-${change.intent}`, vars);
	const key = change.submitted
		? "submit"
		: change.intent === "progress" && change.percent !== null
			? "progress-percent"
			: change.intent;
	const head = t(`${prefix}-${key}`, {
		...vars,
		percent: change.percent ?? 0,
		until: change.until ? fullDate(t, change.until) : t("date-unknown"),
	});
	return sentence([head, ...companions(t, prefix, change)].join("; "));
}
