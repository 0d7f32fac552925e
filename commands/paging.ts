import type { NextPage } from "../src/domain/topic.ts";

const PAGE = /\s*#(\d{1,4})$/;

/** "sở tài chính #2" → the words and the page; "#2" is how "xem tiếp" asks for the next one. */
export function pageIn(argument: string): { argument: string; page: number } {
	const found = PAGE.exec(argument);
	return { argument: argument.replace(PAGE, ""), page: found ? Number(found[1]) : 1 };
}

/** How the next page of a list is asked for; null on the last. */
export const nextPage = (
	command: string,
	argument: string,
	{ page, pages }: { page: number; pages: number },
): NextPage | null => (page < pages ? { command, argument, page: page + 1 } : null);

/** The text that shows another page: what a person could type as well. */
export const askForPage = ({ command, argument, page }: NextPage): string =>
	`/${command} ${argument} #${page}`.replace("  ", " ");
