import type { CalendarChange } from "../../domain/calendar/calendar-notice.ts";
import type { DateRange } from "../../domain/date-range.ts";
import { addDays, type LocalDate } from "../../domain/local-date.ts";
import type { Block, Message } from "../../domain/message.ts";
import type { Translate } from "../../domain/translate.ts";
import { fullDate, rangeText, shortDate } from "../dates.ts";

const HOLIDAYS = [
	"new-year",
	"tet",
	"hung-kings",
	"reunification",
	"labour",
	"national",
	"compensation",
	"swap",
];

const nameText = (t: Translate, name: string | null, works: boolean): string => {
	if (!name) return t(works ? "calendar-works" : "calendar-off");
	return HOLIDAYS.includes(name) ? t(`holiday-${name}`) : name;
};

interface Day {
	day: LocalDate;
	works: boolean;
	name: string | null;
}

/** Days that follow one another and say the same stand in one line. */
function stretches(days: Day[]): { from: Day; to: LocalDate }[] {
	const found: { from: Day; to: LocalDate }[] = [];
	for (const day of days) {
		const last = found.at(-1);
		if (
			last &&
			last.from.works === day.works &&
			last.from.name === day.name &&
			addDays(last.to, 1) === day.day
		)
			last.to = day.day;
		else found.push({ from: day, to: day.day });
	}
	return found;
}

const lines = (t: Translate, days: Day[]): string[] =>
	stretches(days).map(({ from, to }) =>
		t(from.works ? "calendar-line-works" : "calendar-line-off", {
			days:
				from.day === to
					? fullDate(t, to)
					: t("calendar-stretch", { from: fullDate(t, from.day), to: fullDate(t, to) }),
			name: nameText(t, from.name, from.works),
		}),
	);

/** `/lich`: what is off and what is worked in some days; a reply may enter more. */
export function calendarMessage(
	t: Translate,
	{ range, workingDays, special, mayChange }: CalendarProps,
): Message {
	const days = rangeText(t, range);
	return {
		blocks: [
			{ type: "heading", text: t("calendar-title", { range: days, n: workingDays }) },
			special.length
				? { type: "bullets", items: lines(t, special) }
				: { type: "paragraph", text: t("calendar-plain") },
			...(mayChange ? [{ type: "note", text: t("calendar-hint") } satisfies Block] : []),
		],
		...(mayChange ? { topic: { about: "calendar" as const, days: [] } } : {}),
	};
}

interface CalendarProps {
	range: DateRange;
	workingDays: number;
	special: Day[];
	mayChange: boolean;
}

/** A notice as understood, before it counts. */
export function calendarNoticeMessage(
	t: Translate,
	{ days, changing, standing, doubts, today }: NoticeProps,
): Message {
	if (changing.length === 0)
		return { blocks: [{ type: "paragraph", text: t("calendar-nothing-new", { n: standing }) }] };
	return {
		blocks: [
			{ type: "heading", text: t("calendar-notice-title") },
			{ type: "bullets", items: lines(t, changing) },
			...(standing > 0
				? [{ type: "paragraph", text: t("calendar-standing", { n: standing }) } satisfies Block]
				: []),
			...(doubts.length
				? [
						{
							type: "paragraph",
							text: t("calendar-doubts", { days: doubts.map((day) => shortDate(day, today)).join(", ") }),
						} satisfies Block,
					]
				: []),
			{ type: "note", text: t("calendar-confirm-hint") },
		],
		topic: { about: "calendar", days },
		actions: [
			[
				{ label: t("action-confirm"), says: t("say-confirm"), tone: "good" },
				{ label: t("action-drop-draft"), says: t("say-drop-draft"), tone: "danger" },
			],
		],
	};
}

interface NoticeProps {
	days: CalendarChange[];
	changing: CalendarChange[];
	standing: number;
	doubts: LocalDate[];
	today: LocalDate;
}

/** Days were entered. */
export const calendarSetMessage = (t: Translate, days: CalendarChange[], today: LocalDate): Message => ({
	blocks: [
		{ type: "paragraph", text: t("calendar-set") },
		{ type: "bullets", items: lines(t, days) },
		{ type: "note", text: t("calendar-set-hint", { date: shortDate(days[0]?.day ?? today, today) }) },
	],
});

/** Entries were taken out. */
export const calendarClearedMessage = (t: Translate, days: LocalDate[]): Message => ({
	blocks: [
		{
			type: "paragraph",
			text: days.length
				? t("calendar-cleared", { days: days.map((day) => fullDate(t, day)).join("; ") })
				: t("calendar-cleared-none"),
		},
	],
});

/** A notice was not taken in. */
export const calendarDroppedMessage = (t: Translate): Message => ({
	blocks: [{ type: "paragraph", text: t("calendar-dropped") }],
});
