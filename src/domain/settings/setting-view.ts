import type { LocalDate } from "../local-date.ts";
import type { SettingKey, SettingLevel, Settings } from "./settings.ts";

/** Who last set a value that holds, and when; `by` is empty where nobody is known. */
export interface SettingOrigin {
	level: SettingLevel;
	by: string;
	on: LocalDate;
}

/** What `/caidat` shows of a chat, an agency or the whole office. */
export interface SettingsView {
	level: SettingLevel;
	/** Name of the agency; empty for a private chat and the office. */
	agency: string;
	settings: Settings;
	/** Settings that somebody set, here or further out. */
	origins: Partial<Record<SettingKey, SettingOrigin>>;
	/** Levels that whoever asks may change from this chat. */
	mayChange: readonly SettingLevel[];
}

/** A setting that somebody changed. */
export interface SettingChanged {
	level: SettingLevel;
	agency: string;
	key: SettingKey;
	before: Settings;
	after: Settings;
}
