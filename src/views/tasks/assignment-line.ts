import type { LocalDate } from "../../domain/local-date.ts";
import type { Text } from "../../domain/message.ts";
import type { AssignmentRow, EscalationMark } from "../../domain/tasks/assignment.ts";
import type { Translate } from "../../domain/translate.ts";
import { dayMonthYear, periodText } from "../dates.ts";
import { shorten } from "../text.ts";
import { urgeText } from "../urging/urge-text.ts";
import { decisionMarks } from "./card-decisions.ts";
import { timeLeft } from "./time-left.ts";

/** One assignment in a list: "Quy chế … — còn 2 ngày làm việc (thứ Tư, 04/3) · NV-0018". */
export function assignmentLine(
	t: Translate,
	row: AssignmentRow,
	options: {
		today: LocalDate;
		/** Lists over several agencies name the one that leads. */
		withAgency?: boolean;
		/** Which round of what comes round. */
		withPeriod?: boolean;
		/** The heading above says already when it is due. */
		withoutTime?: boolean;
		max?: number;
	},
): Text {
	const left = options.withoutTime ? "" : timeLeft(t, row, options.today);
	// Whoever reads a line should know that the next step is not theirs.
	const handedIn = row.submittedOn && !row.reportedOn && t("mark-submitted");
	const before = [
		shorten(row.content, options.max),
		options.withPeriod && row.period && periodText(t, row.period),
		options.withAgency && row.agency,
		left,
		handedIn,
	].filter(Boolean);
	return [
		`${before.join(" — ")}${left || options.withAgency ? " · " : " — "}`,
		{ text: row.code, style: "code" },
	];
}

/** "vượt thẩm quyền, chờ lãnh đạo từ 04/3/2026". */
export const escalationMark = (t: Translate, { stage, since }: EscalationMark): string =>
	t(`mark-escalated-${stage.toLowerCase()}`, { date: dayMonthYear(since) });

/** "vướng: chưa có ý kiến Bộ Ngoại giao"; nothing where nothing is in the way. */
export const obstacleMark = (t: Translate, obstacle: string | null): string[] =>
	obstacle === null ? [] : [t("mark-obstacle", { obstacle: shorten(obstacle, 80) || t("obstacle-unsaid") })];

/** What else is worth knowing of an open assignment, in one line; none when there is nothing. */
export function assignmentMarks(t: Translate, row: AssignmentRow): string[] {
	const open = row.status !== "done-on-time" && row.status !== "done-late" && row.status !== "cancelled";
	const marks = [
		row.period && t("mark-period", { period: periodText(t, row.period) }),
		row.priority && t("mark-priority"),
		open && !row.accepted && t("mark-not-accepted"),
		open && row.percent !== null && t("mark-percent", { percent: row.percent }),
		open && row.escalation && escalationMark(t, row.escalation),
		open && row.urging && t("mark-urged", { times: urgeText(t, row.urging) }),
		open && row.awaitedHere && t("mark-awaited-here"),
		row.extended && t("mark-extended"),
		...(open ? decisionMarks(t, row) : []),
		row.missing && t("mark-missing", { missing: row.missing.map((part) => t(`clear-${part}`)).join(", ") }),
		...(open ? obstacleMark(t, row.obstacle) : []),
	].filter((mark) => typeof mark === "string" && mark !== "");
	return marks.length > 0 ? [marks.join(" · ")] : [];
}
