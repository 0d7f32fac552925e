import type { PageOfParts } from "./join-pages.ts";
import type { PageContent } from "./page-content.ts";
import { type PagePart, pageParts } from "./page-parts.ts";

/**
 * The paragraphs and tables of each page; a table without lines goes on over the page.
 *
 * @throws FileError "file-bomb" past `mostCells` cells on a page.
 */
export function takeApart(pages: readonly PageContent[], mostCells: number): PageOfParts[] {
	let before: PagePart | undefined;
	return pages.map((page) => {
		const parts = pageParts(page, mostCells, before);
		// Page numbers and running footers stand in the lowest tenth.
		before = parts.findLast((part) => part.kind === "table" || part.top < page.height * 0.9);
		return { height: page.height, parts };
	});
}
