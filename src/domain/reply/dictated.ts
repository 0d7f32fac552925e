const SIGNS: [RegExp, string][] = [
	[/(?<!\p{L})(?:dấu chấm phẩy|dau cham phay)(?!\p{L})/giu, ";"],
	[/(?<!\p{L})(?:dấu chấm hỏi|dấu hỏi chấm|dau cham hoi)(?!\p{L})/giu, "?"],
	[/(?<!\p{L})(?:dấu hai chấm|dau hai cham)(?!\p{L})/giu, ":"],
	[/(?<!\p{L})(?:dấu chấm|dau cham)(?!\p{L})/giu, "."],
	[/(?<!\p{L})(?:dấu phẩy|dau phay)(?!\p{L})/giu, ","],
	[/(?<!\p{L})(?:xuống dòng|xuong dong)(?!\p{L})\s*/giu, "\n"],
];

/** Puts the signs that somebody dictated ("dấu chấm") where they belong. */
export const withSigns = (text: string): string =>
	SIGNS.reduce((said, [words, sign]) => said.replace(words, sign), text);
