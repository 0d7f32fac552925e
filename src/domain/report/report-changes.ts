import { decimal, integer, share } from "../text/number-text.ts";
import type { Translate } from "../translate.ts";
import { counted, done, type OnTime, type Report } from "./report.ts";

/** How a change of a number is said in a chat, and in a paper. */
const CHANGE = {
	chat: { up: "change-up", down: "change-down" },
	paper: { up: "brief-change-up", down: "brief-change-down" },
} as const;

const change = (t: Translate, form: keyof typeof CHANGE, now: number, before: number): string =>
	now === before
		? t("change-none")
		: t(now > before ? CHANGE[form].up : CHANGE[form].down, { n: integer(Math.abs(now - before)) });

/** Change of a share, in points of percent; null where one of the two periods has none. */
function points(t: Translate, now: number | null, before: number | null): string | null {
	if (now === null || before === null) return null;
	const difference = Math.round((now - before) * 10) / 10;
	if (difference === 0) return t("change-none");
	return t(difference > 0 ? "change-points-up" : "change-points-down", { n: decimal(Math.abs(difference)) });
}

/**
 * What changed from the equal period before, one line each; null where there is no such period to compare with.
 * A paper says "nhiệm vụ" where a chat says "việc".
 */
export function reportChanges(
	t: Translate,
	{ count, before, onTime, onTimeBefore }: Report,
	form: keyof typeof CHANGE = "chat",
): string[] | null {
	if (before === null || counted(before) === 0) return null;
	const rateOf = (one: OnTime | null): number | null => one && share(one.kept, one.done);
	const rate = points(t, rateOf(onTime), rateOf(onTimeBefore));
	return [
		t("report-change-done", { change: change(t, form, done(count), done(before)) }),
		t("report-change-overdue", { change: change(t, form, count["open-overdue"], before["open-overdue"]) }),
		...(rate ? [t("report-change-rate", { change: rate })] : []),
	];
}
