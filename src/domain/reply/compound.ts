/** Lists of phrases are parted by "|" or line breaks; "" in a list means that nothing need stand there. */
const parts = (list: string): string[] =>
	list
		.trim()
		.split(/[|\n]/u)
		.map((phrase) => phrase.trim());

/** Every way to put one phrase of each list after another: "xin | cho em" × "thêm | lùi". */
export const crossed = (...lists: string[]): string =>
	lists
		.map(parts)
		.reduce((heads, tails) => heads.flatMap((head) => tails.map((tail) => `${head} ${tail}`.trim())))
		.join(" | ");
