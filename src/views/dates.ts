export {
	dayMonthYear,
	fullDate,
	hourText,
	instantText,
	monthText,
	periodText,
	ROMAN,
	rangeText,
	shortDate,
	unitText,
	weekdayDate,
} from "../domain/text/date-text.ts";
