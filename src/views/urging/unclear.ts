import type { Unclear } from "../../domain/digest/urging.ts";
import type { LocalDate } from "../../domain/local-date.ts";
import type { Block, Message } from "../../domain/message.ts";
import type { AssignmentRow } from "../../domain/tasks/assignment.ts";
import type { Translate } from "../../domain/translate.ts";
import { dayMonthYear } from "../dates.ts";
import { assignmentLine } from "../tasks/assignment-line.ts";

/** A heading that counts all, the lines that are shown, and how many are not. */
function part(
	t: Translate,
	name: string,
	{ rows, count }: { rows: AssignmentRow[]; count: number },
	{ today, first, all }: { today: LocalDate; first: number; all: string },
): Block[] {
	if (count === 0) return [];
	const items = rows.map((row, index) => ({
		number: first + index,
		text: assignmentLine(t, row, { today, withAgency: true, withoutTime: true, max: 100 }),
	}));
	const more = count - rows.length;
	return [
		{ type: "heading", text: t("group-count", { name, n: count }) },
		{ type: "list", items },
		...(more > 0 ? [{ type: "paragraph" as const, text: t(all, { n: more }) }] : []),
	];
}

/** The weekly question to whoever assigns: what has no deadline, no agency, nobody to answer for it, and how to mend that. */
export function unclearMessage(t: Translate, { today, deadline, agency, unmanned }: Unclear): Message {
	const undated = deadline.rows.length;
	const [unled] = agency.rows;
	const hints = [
		undated > 0 && t("unclear-hint-deadline", { number: 1 }),
		unled && t("unclear-hint-agency", { number: undated + 1 }),
		unmanned.count > 0 && t("unclear-hint-person", { agency: unmanned.agencies[0]?.agency ?? "" }),
	].filter((hint) => typeof hint === "string");
	const names = unmanned.agencies.map(({ agency: name, count }) =>
		t("leader-unaccepted-agency", { agency: name, n: count }),
	);
	const hidden = unmanned.count - unmanned.agencies.length;
	if (hidden > 0) names.push(t("leader-more-agencies", { n: hidden }));
	return {
		blocks: [
			{ type: "heading", text: t("unclear-title", { date: dayMonthYear(today) }) },
			...part(t, t("group-no-deadline"), deadline, { today, first: 1, all: "unclear-more-deadline" }),
			...part(t, t("agency-unknown"), agency, { today, first: undated + 1, all: "leader-more" }),
			...(names.length > 0
				? [{ type: "paragraph" as const, text: t("unclear-unmanned", { agencies: names.join("; ") }) }]
				: []),
			{ type: "note", text: hints.join(" ") },
		],
		topic: { about: "assignments", ids: [...deadline.rows, ...agency.rows].map(({ id }) => id) },
		protect: true,
	};
}
