import type { SettingKey, Settings } from "./settings.ts";

/** Folded words, and the same as typed → a value as its schema wants it, or undefined where they are none. */
type Read = (words: string, typed: string) => unknown;

const OFF = /^(?:tat|khong|bo|off)$/;
const ON = /^(?:bat|co|on)$/;

const onOff: Read = (words) => (ON.test(words) ? true : OFF.test(words) ? false : undefined);

const CLOCK = /^(\d{1,2})(?: ?(?::|h|g|gio|\.) ?(\d{2})?)?(?: ?phut)?(?: ?(sang|trua|chieu|toi|dem))?$/;

/** "8:00", "8h30", "8 giờ", "9h tối" → "HH:MM". */
function readTime(words: string): string | undefined {
	const [found, hour, minute = "00", half] = CLOCK.exec(words) ?? [];
	if (!found) return undefined;
	const later = half !== undefined && half !== "sang" && half !== "trua" && Number(hour) < 12 ? 12 : 0;
	const hours = Number(hour) + later;
	return hours < 24 && Number(minute) < 60 ? `${String(hours).padStart(2, "0")}:${minute}` : undefined;
}

/** "21:00-06:00", "từ 9h tối đến 6h sáng": cut wherever both ends are a time, since "tới" and "tối" fold alike. */
function readQuietHours(words: string): Settings["quietHours"] | undefined {
	if (OFF.test(words)) return null;
	const text = words.replace(/^tu /, "");
	for (const { index, 0: sign } of text.matchAll(/ ?(?:-|–|den|toi) ?/g)) {
		const from = readTime(text.slice(0, index).trim());
		const to = readTime(text.slice(index + sign.length).trim());
		if (from && to && from !== to) return { from, to };
	}
	return undefined;
}

const WEEKDAYS: Record<string, number> = {
	...{ hai: 1, ba: 2, tu: 3, nam: 4, sau: 5, bay: 6 },
	...{ "2": 1, "3": 2, "4": 3, "5": 4, "6": 5, "7": 6, "chu nhat": 7, cn: 7 },
};
const EVERY_DAY = /^(?:(?:moi|tat ca|hang|cac) )?(?:ngay|ngay lam viec)$|^tat ca$/;
const DAY = /^(?:(?:thu |t)?(hai|ba|tu|nam|sau|bay|[2-7])|(chu nhat|cn))$/;

/** "thứ Hai, thứ Tư", "T2-T6", "thứ 2 đến thứ 6", "mọi ngày làm việc" → ISO weekdays in order. */
function readWeekdays(words: string): number[] | undefined {
	if (EVERY_DAY.test(words)) return [1, 2, 3, 4, 5, 6, 7];
	if (!/^(?:thu|t[2-7]|chu nhat|cn)/.test(words)) return undefined;
	const days = new Set<number>();
	for (const piece of words.split(/ ?[,;/] ?| va | ?& ?/)) {
		const ends = piece.split(/ ?[-–] ?| den | toi /).map((end) => {
			const [, name, sunday] = DAY.exec(end.trim()) ?? [];
			return WEEKDAYS[name ?? sunday ?? ""] ?? 0;
		});
		const [from = 0, to = from] = ends;
		if (ends.length > 2 || from === 0 || to < from) return undefined;
		for (let day = from; day <= to; day++) days.add(day);
	}
	return [...days].sort((a, b) => a - b);
}

const withoutUnit = (words: string): string => words.replace(/ ?ngay(?: lam viec)?$/, "").trim();

const readNumber: Read = (words) =>
	/^\d{1,3}$/.test(withoutUnit(words)) ? Number(withoutUnit(words)) : undefined;

/** "15/7/3/1", "15, 7, 3 và 1 ngày"; "tắt" for none. */
function readNumbers(words: string): number[] | undefined {
	if (OFF.test(words)) return [];
	const pieces = withoutUnit(words).split(/ ?[,;/-] ?| va | /);
	return pieces.every((piece) => /^\d{1,3}$/.test(piece)) ? pieces.map(Number) : undefined;
}

const descending: Read = (words) =>
	readNumbers(words) && [...new Set(readNumbers(words))].sort((a, b) => b - a);

/** Rungs go upwards: one that comes no later than the one before it says that something was mistyped. */
function readLadder(words: string): number[] | undefined {
	const days = readNumbers(words);
	return days?.every((day, i) => i === 0 || day > (days[i - 1] ?? 0)) ? days : undefined;
}

/** Tries one pattern after another. */
const oneOf =
	(choices: [RegExp, unknown][]): Read =>
	(words) =>
		choices.find(([pattern]) => pattern.test(words))?.[1];

/** Words that are kept as they were typed; "không" for none. */
const readWords: Read = (words, typed) => (OFF.test(words) ? null : typed.trim() || undefined);

/** "UBND tỉnh; Lãnh đạo Sở": a list of names that may contain commas. */
const readNames: Read = (words, typed) =>
	OFF.test(words)
		? []
		: typed
				.split(/\s*[;\n]\s*/)
				.map((name) =>
					name
						.replace(/^[-–•]\s*/, "")
						.replace(/[.,]$/, "")
						.trim(),
				)
				.filter(Boolean);

/** How the value of each setting is read. What comes out still has to fit the setting's schema. */
export const VALUE_READERS: Record<SettingKey, Read> = {
	digestTime: readTime,
	digestDays: readWeekdays,
	soonDays: readNumber,
	priorityMarks: descending,
	quietHours: readQuietHours,
	lockScreen: onOff,
	ladderDays: readLadder,
	answerDays: readNumber,
	decay: onOff,
	reportingPeriod: oneOf([
		[/^(?:(?:hang|moi|theo) )?thang$/, "month"],
		[/^(?:(?:hang|moi|theo) )?quy$/, "quarter"],
		[/^(?:(?:hang|moi|theo) )?(?:6|sau) thang$|^nua nam$/, "half-year"],
		[/^(?:(?:hang|moi|theo) )?nam$/, "year"],
	]),
	protect: onOff,
	beforeIsExclusive: oneOf([
		[/^khong (?:tinh|ke)(?: ca)?(?: ngay do| ngay)?$/, true],
		[/^(?:co )?(?:tinh|ke)(?: ca)?(?: ngay do| ngay)?$/, false],
	]),
	agreementReviewDays: (words) => readNumber(words.replace(/^truoc /, ""), words),
	weekendRoll: oneOf([
		[/^giu(?: nguyen)?$/, "keep"],
		[/^(?:(?:lui |sang )?(?:den |sang )?ngay lam viec )?(?:sau|tiep theo|ke tiep)$/, "next"],
		[/^(?:(?:ve )?ngay lam viec )?(?:truoc|lien truoc)$/, "previous"],
	]),
	cutOffDay: (words) =>
		/^cuoi thang$|^ngay cuoi thang$/.test(words) ? 31 : readNumber(words.replace(/^ngay /, ""), words),
	draftDays: (words) => (OFF.test(words) ? 0 : readNumber(words.replace(/^truoc /, ""), words)),
	paperSymbol: readWords,
	paperPlace: readWords,
	paperSigner: readWords,
	paperTitle: readWords,
	paperRecipients: readNames,
	paperUnit: readWords,
};
