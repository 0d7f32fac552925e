import { fold, normalizeText } from "../text/fold.ts";
import { VALUE_READERS } from "./read-setting-value.ts";
import { SETTING_KEYS, SETTINGS, type SettingKey, type SettingLevel } from "./settings.ts";

/** What `/caidat` was asked for. `agency` is a name as typed; null is that of the chat. */
export type SettingOrder = { level: SettingLevel; agency: string | null } & (
	| { kind: "show" }
	| { kind: "set"; key: SettingKey; value: unknown }
	/** Back to what holds further out. */
	| { kind: "reset"; key: SettingKey }
	/** A setting was named, and its value makes no sense. */
	| { kind: "wrong"; key: SettingKey; said: string }
);

/** Folded names by which a setting is called; the first stands in examples. */
const NAMES: Record<SettingKey, readonly string[]> = {
	digestTime: ["gio", "gio ban tin", "gio gui"],
	digestDays: ["ngay", "ngay ban tin", "ngay gui"],
	soonDays: ["sap den han"],
	priorityMarks: ["trong tam", "viec trong tam", "nhiem vu trong tam"],
	quietHours: ["gio yen lang", "yen lang"],
	lockScreen: ["kin", "che do kin", "man hinh khoa"],
	ladderDays: ["bao cap tren", "bac don doc"],
	answerDays: ["cho cap tren", "cho bao cap tren"],
	decay: ["nhac thua", "nhac thua dan"],
	reportingPeriod: ["ky bao cao", "ky cap nhat"],
	protect: ["chong chuyen tiep", "chan chuyen tiep"],
	beforeIsExclusive: ["truoc ngay", "han truoc ngay"],
	agreementReviewDays: ["ra soat thoa thuan", "thoa thuan"],
	weekendRoll: ["han ngay nghi", "han vao ngay nghi"],
	cutOffDay: ["chot so lieu", "ngay chot", "ngay chot so lieu"],
	draftDays: ["xin so lieu", "xin bao cao"],
	paperSymbol: ["ten viet tat", "viet tat", "ky hieu"],
	paperPlace: ["dia danh"],
	paperSigner: ["nguoi ky"],
	paperTitle: ["chuc vu", "chuc vu nguoi ky"],
	paperRecipients: ["noi nhan"],
	paperUnit: ["don vi luu", "luu"],
};

/** Longest first: "giờ yên lặng" is not "giờ". */
const BY_NAME = SETTING_KEYS.flatMap((key) => NAMES[key].map((name) => ({ key, name }))).sort(
	(a, b) => b.name.length - a.name.length,
);

const DEFAULT = /^(?:(?:ve |theo )?mac dinh|theo chung|nhu chung|xoa)$/;

/** "chung", "cơ quan" or "Sở Ngoại vụ:" in front, and what comes after. */
function levelOf(text: string): { level: SettingLevel; agency: string | null; rest: string } {
	const [, common] = /^(chung|co quan)(?=$|[ :])/.exec(fold(text)) ?? [];
	if (common) {
		const office = common === "chung";
		const rest = text.replace(office ? /^[^\s:]+[\s:]*/u : /^\S+\s+[^\s:]+[\s:]*/u, "");
		return { level: office ? "office" : "agency", agency: null, rest };
	}
	const [, agency = "", rest = ""] = /^([^:\d]{3,}):(?!\d)\s*(.*)$/su.exec(text) ?? [];
	if (!agency || named(fold(agency))) return { level: "chat", agency: null, rest: text };
	return { level: "agency", agency: agency.trim(), rest };
}

const named = (words: string) =>
	BY_NAME.find(({ name }) => words === name || words.startsWith(`${name} `) || words.startsWith(`${name}:`));

/** Words after `/caidat` → what is wanted; null where they name no setting. */
export function parseSettingOrder(argument: string): SettingOrder | null {
	const { rest, ...where } = levelOf(normalizeText(argument).trim());
	const words = fold(rest);
	if (words === "") return { ...where, kind: "show" };
	const found = named(words);
	if (!found) return null;
	const { key, name } = found;
	const said = words
		.slice(name.length)
		.replace(/^[ :=]+/, "")
		.replace(/[ .]+$/, "");
	if (said === "") return { ...where, kind: "show" };
	if (DEFAULT.test(said)) return { ...where, kind: "reset", key };
	// Names and the like keep their letters.
	const raw = rest
		.split(/\s+/)
		.slice(name.split(" ").length)
		.join(" ")
		.replace(/^[ :=]+/, "")
		.trim();
	const read = SETTINGS[key].schema.safeParse(VALUE_READERS[key](said, raw));
	if (!read.success) return { ...where, kind: "wrong", key, said };
	return { ...where, kind: "set", key, value: read.data };
}
