import type { UrgeMark } from "../../domain/tasks/assignment.ts";
import type { Translate } from "../../domain/translate.ts";
import { dayMonthYear } from "../dates.ts";

/** "2 lần, gần nhất 02/3/2026, chưa trả lời". */
export const urgeText = (t: Translate, { times, on, answeredOn }: UrgeMark): string =>
	t(answeredOn ? "urge-times-answered" : "urge-times", {
		n: times,
		date: dayMonthYear(on),
		answered: answeredOn ? dayMonthYear(answeredOn) : "",
	});
