import { z } from "zod";
import { type Policy, WARNING } from "../tasks/status.ts";

/** Where a value can be set: for everybody, for an agency and all below it, for one chat. The narrowest one counts. */
export type SettingLevel = "office" | "agency" | "chat";

interface Definition<Schema extends z.ZodType> {
	schema: Schema;
	levels: readonly SettingLevel[];
	fallback: z.infer<Schema>;
}

const define = <Schema extends z.ZodType>(
	schema: Schema,
	fallback: z.infer<Schema>,
	levels: readonly SettingLevel[],
): Definition<Schema> => ({ schema, fallback, levels });

const time = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);
const workingDays = z.int().min(0).max(30);
const EVERYWHERE = ["office", "agency", "chat"] as const;
const words = z.string().min(1).max(120).nullable();
const AGENCIES = ["office", "agency"] as const;
const OFFICE = ["office"] as const;

/** Every setting there is: what it can be, what it is when nobody says anything, and where it can be set. */
export const SETTINGS = {
	/** "HH:MM": from when the morning digest is due. The operator's DIGEST_TIME stands in place of this fallback. */
	digestTime: define(time, "07:30", EVERYWHERE),
	/** ISO weekdays with a digest. One that falls on a day off moves to the next working day. */
	digestDays: define(z.array(z.int().min(1).max(7)).min(1).max(7), [1, 2, 3, 4, 5, 6, 7], EVERYWHERE),
	/** "Sắp đến hạn": working days of warning. */
	soonDays: define(workingDays, WARNING.days, EVERYWHERE),
	/** "Trọng tâm": a key task is named so many working days before its deadline too. */
	priorityMarks: define(z.array(workingDays).max(8), WARNING.marks, EVERYWHERE),
	/** Nothing but answers is sent from one time to the other, which may lie past midnight. */
	quietHours: define(z.object({ from: time, to: time }).nullable(), null, EVERYWHERE),
	/** Messages that nobody asked for say how many, never which: a locked screen shows them to everybody. */
	lockScreen: define(z.boolean(), false, EVERYWHERE),
	/** Working days overdue after which focal point, head of agency, monitor and leader hear of it; none: never. */
	ladderDays: define(z.array(z.int().min(1).max(60)).max(4), [1, 3, 5, 10], AGENCIES),
	/** For so many working days a word of the agency keeps an overdue task from going further up. */
	answerDays: define(workingDays, 3, AGENCIES),
	/** Overdue lines come daily, then every third day, then weekly. */
	decay: define(z.boolean(), true, EVERYWHERE),
	/** How often ongoing work ("thường xuyên") asks for an update. */
	reportingPeriod: define(z.enum(["month", "quarter", "half-year", "year"]), "month", AGENCIES),
	/** Digests cannot be forwarded or saved where the channel knows such a thing. */
	protect: define(z.boolean(), true, EVERYWHERE),
	/** "Trước ngày X" leaves X out. Holds for what is assigned from then on. */
	beforeIsExclusive: define(z.boolean(), true, OFFICE),
	/** Days before an agreement expires on which the task to review it is given. */
	agreementReviewDays: define(z.int().min(1).max(730), 90, OFFICE),
	/** Where a deadline on a day off moves to. */
	weekendRoll: define(z.enum(["keep", "next", "previous"]), "keep", OFFICE),
	/** The last day that a monthly report covers (09/2019/NĐ-CP art. 12: from the 15th of the month before to the 14th). */
	cutOffDay: define(z.int().min(1).max(31), 14, OFFICE),
	/** Working days before a reporting period closes on which agencies are asked for a line on each open task; 0: never. */
	draftDays: define(workingDays, 3, OFFICE),
	/** What stands in the number of its papers: "SNgV". Without it the directory's alias, or initials. */
	paperSymbol: define(words, null, AGENCIES),
	/** Where its papers are dated. Without it the place that its committee is named for. */
	paperPlace: define(words, null, AGENCIES),
	/** Who signs, and as what: "KT. GIÁM ĐỐC; PHÓ GIÁM ĐỐC". */
	paperSigner: define(words, null, AGENCIES),
	paperTitle: define(words, null, AGENCIES),
	/** "Nơi nhận", and the unit that keeps a copy ("VP" of "Lưu: VT, VP"). */
	paperRecipients: define(z.array(z.string().min(1).max(120)).max(12), [], AGENCIES),
	paperUnit: define(words, null, AGENCIES),
} as const satisfies Record<string, Definition<z.ZodType>>;

export type SettingKey = keyof typeof SETTINGS;

/** The value of one setting. */
export type SettingValue<Key extends SettingKey = SettingKey> = z.infer<(typeof SETTINGS)[Key]["schema"]>;

/** The values that hold somewhere: in a chat, for an agency, for the office. */
export type Settings = { -readonly [Key in SettingKey]: SettingValue<Key> };

/** From one time of the day to another, "HH:MM". */
export type QuietHours = NonNullable<Settings["quietHours"]>;

/** All settings in the order in which they are shown. */
export const SETTING_KEYS = Object.keys(SETTINGS) as SettingKey[];

/** What holds when nobody has set anything. `digestTime` is the operator's. */
export const defaultSettings = (digestTime: string = SETTINGS.digestTime.fallback): Settings => ({
	...(Object.fromEntries(SETTING_KEYS.map((key) => [key, SETTINGS[key].fallback])) as Settings),
	digestTime,
});

/** Whether a name that was stored is that of a setting: the table holds other things too. */
export const isSettingKey = (key: string): key is SettingKey => Object.hasOwn(SETTINGS, key);

/** Values as stored at one place, by key. */
export type StoredValues = ReadonlyMap<string, unknown>;

/** Lays stored values over those that hold further out, the widest place first. What does not fit its setting is left. */
export function settingsFrom(base: Settings, places: readonly (StoredValues | undefined)[]): Settings {
	const settings: Record<string, unknown> = { ...base };
	for (const place of places)
		for (const [key, value] of place ?? []) {
			if (!isSettingKey(key)) continue;
			const read = SETTINGS[key].schema.safeParse(value);
			if (read.success) settings[key] = read.data;
		}
	return settings as Settings;
}

/** How an office counts deadlines. */
export const policyOf = ({ beforeIsExclusive, weekendRoll }: Settings): Policy => ({
	beforeIsExclusive,
	weekendRoll,
});

/** Whether a local time "HH:MM" is quiet: the first minute is, the last is not. */
export function isQuiet(time: string, quiet: QuietHours | null): boolean {
	if (!quiet) return false;
	const { from, to } = quiet;
	return from < to ? time >= from && time < to : time >= from || time < to;
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Minutes from one time "HH:MM" to the next moment at which it is the other. */
export const minutesBetween = (from: string, to: string): number =>
	(minutesOf(to) - minutesOf(from) + 24 * 60) % (24 * 60);
