const language = document.documentElement.lang;
let zone = "Asia/Ho_Chi_Minh";

/** All times are shown in the office's zone, wherever the browser stands. */
export const setZone = (name) => {
	zone = name;
};

const parts = (instant) =>
	Object.fromEntries(
		new Intl.DateTimeFormat("en-GB", {
			timeZone: zone,
			year: "numeric",
			month: "2-digit",
			day: "2-digit",
			hour: "2-digit",
			minute: "2-digit",
			hourCycle: "h23",
		})
			.formatToParts(instant)
			.map(({ type, value }) => [type, value]),
	);

/** "2026-03-02": the value of a date field. */
export const dateValue = (instant) => {
	const { year, month, day } = parts(instant);
	return `${year}-${month}-${day}`;
};

/** "07:45" */
export const timeText = (instant) => {
	const { hour, minute } = parts(instant);
	return `${hour}:${minute}`;
};

/** Browsers capitalise both words of a Vietnamese weekday; documents only the day's own name, on Sundays the first. */
const asWritten = (weekday) => {
	const [first = "", second = ""] = weekday.split(" ");
	const lower = (word) => word.charAt(0).toLowerCase() + word.slice(1);
	return first.startsWith("C") ? `${first} ${lower(second)}` : `${lower(first)} ${second}`;
};

/** "thứ Hai, 02/3/2026": months below 3 keep their zero, as official documents write them. */
export const dayText = (instant) => {
	const { year, month, day } = parts(instant);
	const weekday = new Intl.DateTimeFormat(language, { timeZone: zone, weekday: "long" }).format(instant);
	const name = language === "vi" ? asWritten(weekday) : weekday;
	return `${name}, ${day}/${Number(month) < 3 ? month : Number(month)}/${year}`;
};

/** The day of a date value in words. */
export const dayOfValue = (date) =>
	// Noon in UTC is the same day in every zone from -11 to +11; the office stands at +7.
	dayText(new Date(`${date}T12:00:00Z`));

/** The date value `days` later. */
export const daysLater = (date, days) =>
	new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Days from a date value to the Monday after it. */
export const daysToMonday = (date) => 8 - (new Date(`${date}T00:00:00Z`).getUTCDay() || 7);

/** "1,2 MB", "14 kB" */
export const sizeText = (bytes) => {
	const number = (value, digits) =>
		new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value);
	if (bytes >= 1_000_000) return `${number(bytes / 1_000_000, 1)} MB`;
	return bytes >= 1000 ? `${number(bytes / 1000, 0)} kB` : `${bytes} B`;
};
