/** "3. Quy chế xử lý tạm thời — còn 2 ngày làm việc (thứ Tư, 04/3) · NV-0018". */
const LINE = /(?<![^\s>•*,;.-])(\d{1,3})(\. [^\n]{3,400}? [·—–-]) NV-\d{1,6}(?!\d)/gu;
/** Words that somebody typed into such a line. */
const TYPED = /(?:^|\s)(?:xong|chưa|sắp|gần|đã|đang|vướng)(?:\s|$|[,.:;])/iu;
/** What we say of a line's deadline: no doubt whose words they are. */
const OURS = / [—–-] (?:còn|quá|hôm nay|hạn)(?!\p{L})/u;
/** Behind the line, or below it: "=> đã xong". */
const TOLD = /\s{0,3}(?:[:–—→-]|=>){1,3}\s{0,3}\p{L}/uy;

/**
 * Leaves of a line of ours that somebody pasted the number, which says enough: the words are the task's, not theirs.
 * Where nothing is said of it only the code goes, so that it joins no list behind it.
 */
export const dropPasted = (text: string): string =>
	text.replace(LINE, (line: string, number: string, title: string, at: number) => {
		if (TYPED.test(title) && !OURS.test(title)) return line;
		TOLD.lastIndex = at + line.length;
		return TOLD.test(text) ? number : `${number}${title}`;
	});
