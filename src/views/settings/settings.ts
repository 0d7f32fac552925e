import type { LocalDate } from "../../domain/local-date.ts";
import type { Block, Message } from "../../domain/message.ts";
import type { SettingChanged, SettingsView } from "../../domain/settings/setting-view.ts";
import {
	SETTING_KEYS,
	SETTINGS,
	type SettingKey,
	type SettingLevel,
	type Settings,
} from "../../domain/settings/settings.ts";
import type { Translate } from "../../domain/translate.ts";
import { shortDate } from "../dates.ts";
import { shorten } from "../text.ts";

const EVERY_DAY = 7;

const days = (t: Translate, list: number[]): string =>
	list.length ? t("setting-days", { days: list.join(", ") }) : t("setting-none");

/** The value of a setting as a person reads it. */
export function settingText(t: Translate, key: SettingKey, settings: Settings): string {
	switch (key) {
		case "digestTime":
			return settings.digestTime;
		case "digestDays":
			return settings.digestDays.length === EVERY_DAY
				? t("setting-every-day")
				: settings.digestDays.map((day) => t(`weekday-${day}`)).join(", ");
		case "soonDays":
			return t("setting-days", { days: String(settings.soonDays) });
		case "agreementReviewDays":
			return t("setting-calendar-days", { days: String(settings.agreementReviewDays) });
		case "priorityMarks":
			return days(t, settings.priorityMarks);
		case "answerDays":
			return t("setting-days", { days: String(settings.answerDays) });
		case "ladderDays":
			return days(t, settings.ladderDays);
		case "quietHours":
			return settings.quietHours ? t("setting-hours", { ...settings.quietHours }) : t("setting-none");
		case "reportingPeriod":
			return t(`setting-period-${settings.reportingPeriod}`);
		case "weekendRoll":
			return t(`setting-roll-${settings.weekendRoll}`);
		case "beforeIsExclusive":
			return t(settings.beforeIsExclusive ? "setting-before-out" : "setting-before-in");
		case "cutOffDay":
			return settings.cutOffDay === 31
				? t("setting-month-end")
				: t("setting-day", { day: String(settings.cutOffDay) });
		case "draftDays":
			return settings.draftDays === 0
				? t("setting-off")
				: t("setting-days", { days: String(settings.draftDays) });
		case "paperSymbol":
		case "paperPlace":
		case "paperSigner":
		case "paperTitle":
		case "paperUnit":
			return settings[key] ?? t("setting-none");
		case "paperRecipients":
			return settings.paperRecipients.join("; ") || t("setting-none");
		default:
			return t(settings[key] ? "setting-on" : "setting-off");
	}
}

const placeWords = (t: Translate, level: SettingLevel): string =>
	level === "chat" ? "" : t(level === "agency" ? "say-setting-agency" : "say-setting-office");

const typed = (t: Translate, place: string, key: SettingKey, value: string): string =>
	["/caidat", place, t(`say-setting-${key}`), value].filter(Boolean).join(" ");

/** "/caidat chung giờ 08:00": an example that works as typed. */
export const settingCommand = (t: Translate, level: SettingLevel, key: SettingKey): string =>
	typed(t, placeWords(t, level), key, t(`say-setting-example-${key}`));

/** What a setting is called. */
export const settingName = (t: Translate, key: SettingKey): string => t(`setting-${key}`);

/** What the sentence about a value that makes no sense takes. */
export const wrongSetting = (
	t: Translate,
	{ key, level, said }: { key: SettingKey; level: SettingLevel; said: string },
): { name: string; said: string; can: string; example: string } => ({
	name: settingName(t, key),
	said: shorten(said, 40),
	can: t(`setting-can-${key}`),
	example: settingCommand(t, level, key),
});

function line(t: Translate, view: SettingsView, key: SettingKey, today: LocalDate): string {
	const origin = view.origins[key];
	const said = t("setting-line", { name: settingName(t, key), value: settingText(t, key, view.settings) });
	if (!origin) return said;
	const on = shortDate(origin.on, today);
	return origin.by
		? t("setting-line-by", { line: said, by: origin.by, on })
		: t("setting-line-on", { line: said, on });
}

/** Settings by the narrowest level at which they can be set, as far as they matter at this one. */
function group(t: Translate, view: SettingsView, level: SettingLevel, today: LocalDate): Block[] {
	const wider = { chat: ["chat", "agency", "office"], agency: ["agency", "office"], office: ["office"] };
	const keys = SETTING_KEYS.filter((key) => {
		const { levels } = SETTINGS[key];
		const narrowest = wider[view.level].find((one) => levels.some((own) => own === one));
		return narrowest === level;
	});
	if (keys.length === 0) return [];
	const mine = view.mayChange.includes(level);
	return [
		...(level === view.level
			? []
			: [{ type: "heading", text: t(`settings-group-${level}`) } satisfies Block]),
		{
			type: "bullets",
			items: keys.map((key) => {
				const said = line(t, view, key, today);
				return mine ? [`${said} · `, { text: settingCommand(t, level, key), style: "code" as const }] : said;
			}),
		},
	];
}

function title(t: Translate, { level, agency }: Pick<SettingsView, "level" | "agency">): string {
	if (level === "office") return t("settings-title-office");
	if (!agency) return t("settings-title-private");
	return t(level === "chat" ? "settings-title-chat" : "settings-title-agency", { agency });
}

/** `/caidat`: everything that can be set, as it stands; a reply may change it. */
export function settingsMessage(t: Translate, view: SettingsView, today: LocalDate): Message {
	const blocks: Block[] = [
		{ type: "heading", text: title(t, view) },
		...(["chat", "agency", "office"] as const).flatMap((level) => group(t, view, level, today)),
	];
	if (view.mayChange.length === 0) return { blocks: [...blocks, { type: "note", text: t("settings-who") }] };
	return {
		blocks: [...blocks, { type: "note", text: t("settings-hint") }],
		topic: { about: "settings", place: placeWords(t, view.level) },
	};
}

/** What a change led to, and how to take it back. */
export function settingChangedMessage(
	t: Translate,
	{ level, agency, key, before, after }: SettingChanged,
): Message {
	const [from, to] = [settingText(t, key, before), settingText(t, key, after)];
	const vars = { name: settingName(t, key), place: title(t, { level, agency }), to };
	if (from === to) return { blocks: [{ type: "paragraph", text: t("setting-same", vars) }] };
	return {
		blocks: [
			{ type: "paragraph", text: t("setting-changed", { ...vars, from }) },
			...(key === "beforeIsExclusive"
				? [{ type: "paragraph", text: t("setting-from-now") } satisfies Block]
				: []),
			{
				type: "note",
				text: t("setting-back", { command: typed(t, placeWords(t, level), key, t("say-setting-default")) }),
			},
		],
	};
}
