import { addDays, daysBetween, type LocalDate } from "../local-date.ts";

// Vietnam reckons its lunar calendar at UTC+7 (Decision 121-CP of 1967). At the Chinese UTC+8 Tết 2030 would
// fall on 3 February instead of the 2nd.
const ZONE = 7 / 24;
const EPOCH = "1970-01-01";
const EPOCH_JULIAN = 2_440_588;
const RADIAN = Math.PI / 180;
const MONTH_DAYS = 29.530588853;
const FIRST_NEW_MOON = 2_415_021.076998695;

const toJulian = (date: LocalDate): number => daysBetween(EPOCH, date) + EPOCH_JULIAN;
const fromJulian = (day: number): LocalDate => addDays(EPOCH, day - EPOCH_JULIAN);

/** Julian day number, local, of the k-th new moon since 1900 (Meeus, Astronomical Algorithms, in Hồ Ngọc Đức's form). */
function newMoon(k: number): number {
	const t = k / 1236.85;
	const t2 = t * t;
	const t3 = t2 * t;
	const mean =
		2_415_020.75933 +
		29.53058868 * k +
		0.0001178 * t2 -
		0.000000155 * t3 +
		0.00033 * Math.sin((166.56 + 132.87 * t - 0.009173 * t2) * RADIAN);
	const sun = (359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3) * RADIAN;
	const moon = (306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3) * RADIAN;
	const node = (21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3) * RADIAN;
	const correction =
		(0.1734 - 0.000393 * t) * Math.sin(sun) +
		0.0021 * Math.sin(2 * sun) -
		0.4068 * Math.sin(moon) +
		0.0161 * Math.sin(2 * moon) -
		0.0004 * Math.sin(3 * moon) +
		0.0104 * Math.sin(2 * node) -
		0.0051 * Math.sin(sun + moon) -
		0.0074 * Math.sin(sun - moon) +
		0.0004 * Math.sin(2 * node + sun) -
		0.0004 * Math.sin(2 * node - sun) -
		0.0006 * Math.sin(2 * node + moon) +
		0.001 * Math.sin(2 * node - moon) +
		0.0005 * Math.sin(2 * moon + sun);
	const delta = -0.000278 + 0.000265 * t + 0.000262 * t2;
	return Math.floor(mean + correction - delta + 0.5 + ZONE);
}

/** Which twelfth of the sun's year (0 from the March equinox) the local midnight that begins `day` falls in. */
function sunSector(day: number): number {
	const t = (day - 2_451_545.5 - ZONE) / 36_525;
	const t2 = t * t;
	const anomaly = (357.5291 + 35_999.0503 * t - 0.0001559 * t2 - 0.00000048 * t * t2) * RADIAN;
	const longitude =
		280.46645 +
		36_000.76983 * t +
		0.0003032 * t2 +
		(1.9146 - 0.004817 * t - 0.000014 * t2) * Math.sin(anomaly) +
		(0.019993 - 0.000101 * t) * Math.sin(2 * anomaly) +
		0.00029 * Math.sin(3 * anomaly);
	return Math.floor((((longitude % 360) + 360) % 360) / 30);
}

const moonIndex = (day: number): number => Math.floor((day - FIRST_NEW_MOON) / MONTH_DAYS + 0.5);

/** First day of the lunar month that holds the winter solstice of a solar year: the eleventh. */
function eleventhMonth(year: number): number {
	const k = Math.floor((toJulian(`${year}-12-31`) - FIRST_NEW_MOON) / MONTH_DAYS);
	const start = newMoon(k);
	return sunSector(start) >= 9 ? newMoon(k - 1) : start;
}

/** Months after the eleventh until the leap one; 0 where the lunar year has twelve months. */
function leapOffset(eleventh: number, nextEleventh: number): number {
	if (nextEleventh - eleventh < 365) return 0;
	const k = moonIndex(eleventh);
	let before = sunSector(newMoon(k + 1));
	for (let i = 2; i < 14; i++) {
		const sector = sunSector(newMoon(k + i));
		// the first month without a principal term of the sun is the leap month
		if (sector === before) return i - 1;
		before = sector;
	}
	return 0;
}

/** Eleventh months and leaps by the year of their winter, worked out once: a page may name Tết a thousand times. */
const winters = new Map<number, { eleventh: number; leapAt: number }>();

function winterOf(year: number): { eleventh: number; leapAt: number } {
	let winter = winters.get(year);
	if (!winter) {
		const eleventh = eleventhMonth(year);
		winter = { eleventh, leapAt: leapOffset(eleventh, eleventhMonth(year + 1)) };
		winters.set(year, winter);
	}
	return winter;
}

/**
 * The solar day of a lunar one; `year` is the year whose Tết began it. Null where that month has no such day (the
 * 30th of a short month) or, with `leap`, where the year has no leap month of that number.
 */
export function lunarDay(year: number, month: number, day: number, leap = false): LocalDate | null {
	if (month < 1 || month > 12 || day < 1 || day > 30) return null;
	const { eleventh, leapAt } = winterOf(month >= 11 ? year : year - 1);
	let offset = (month + 1) % 12;
	const isLeapMonth = leapAt > 0 && (leapAt + 9) % 12 === month - 1;
	if (leap && !isLeapMonth) return null;
	if (leapAt > 0 && (leap || offset >= leapAt)) offset++;
	const k = moonIndex(eleventh);
	const start = newMoon(k + offset);
	if (start + day - 1 >= newMoon(k + offset + 1)) return null;
	return fromJulian(start + day - 1);
}

/** The first day of Tết Nguyên đán in a solar year. */
export function tetOf(year: number): LocalDate {
	const day = lunarDay(year, 1, 1);
	if (!day) throw new RangeError(`no lunar new year in ${year}`);
	return day;
}

const STEMS = ["canh", "tân", "nhâm", "quý", "giáp", "ất", "bính", "đinh", "mậu", "kỷ"];
const BRANCHES = ["thân", "dậu", "tuất", "hợi", "tý", "sửu", "dần", "mão", "thìn", "tỵ", "ngọ", "mùi"];

/** Without accents, and with one letter for y and i: "Kỷ", "Kỉ" and "ky" are one stem. */
const plain = (word: string): string =>
	word
		.normalize("NFD")
		.replace(/\p{M}/gu, "")
		.replaceAll("đ", "d")
		.replaceAll("y", "i")
		.replace("meo", "mao");
const PLAIN_STEMS = STEMS.map(plain);
const PLAIN_BRANCHES = BRANCHES.map(plain);

/**
 * The year with this stem and branch nearest to `near`, or null where the pair does not exist ("giáp sửu"). Accents
 * may be missing: stems and branches of unlike parity never meet, so "ty" is Tý or Tỵ by its stem.
 */
export function yearOfStemBranch(stem: string, branch: string, near: number): number | null {
	const a = plain(stem);
	const b = plain(branch);
	if (!PLAIN_STEMS.includes(a) || !PLAIN_BRANCHES.includes(b)) return null;
	for (let away = 0; away <= 30; away++)
		for (const year of [near + away, near - away])
			if (PLAIN_STEMS[year % 10] === a && PLAIN_BRANCHES[year % 12] === b) return year;
	return null;
}
