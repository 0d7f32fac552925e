/** A day, month or year in which a scanner took 1 for l or I and 0 for O: "l5/5/2026", "1O tháng 5", "15/lO/2026". */
const MISREAD =
	/(?<![\p{L}\p{N}])(?=[lIOo]{0,3}\d)[\dlIOo]{1,4}(?=\s?[/.-]\s?[\dlIOo]|\s(?:tháng|năm)\s)|(?<=\d[/.])[lIO]{2}(?=[/.]\d)|(?<=[/.]\s?|(?:ngày|tháng|năm)\s)(?=[lIOo]{0,3}\d)[\dlIOo]{1,4}(?![\p{L}\p{N}])/gu;

/** Puts the figures back where letters stand among the digits of a date. Every place in the text stays the same. */
export const mendFigures = (text: string): string =>
	/\d[/.]?[lIOo]|[lIOo]\d/u.test(text)
		? text.replace(MISREAD, (figures) => figures.replace(/[lI]/gu, "1").replace(/[Oo]/gu, "0"))
		: text;
