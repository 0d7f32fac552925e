/** Ranks of printed orders, outermost first: a group under another has a mark of a later rank. */
function rankOf(mark: string): number {
	if (/^[A-Z]$/u.test(mark) && !/^[IVX]$/u.test(mark)) return 0;
	if (/^[IVXLC]+$/u.test(mark)) return 1;
	if (/^\d/u.test(mark)) return 2 + mark.split(".").length;
	return 9;
}

interface Group {
	mark: string | null;
	rank: number;
	title: string;
}

/** The groups that the rows below stand in: "A" > "I" > "1". */
export class GroupStack {
	#groups: Group[] = [];

	/** A heading row. One without a mark stands under the marked ones above it. */
	open(mark: string | null, title: string): void {
		const rank = mark ? rankOf(mark) : 8;
		this.#groups = this.#groups.filter((group) => group.rank < rank);
		this.#groups.push({ mark, rank, title });
	}

	/** A row with a printed mark of its own ends the groups of its rank: row "2" stands beside group "1". */
	close(mark: string): void {
		this.#groups = this.#groups.filter((group) => !group.mark || group.rank < rankOf(mark));
	}

	/** The words of the innermost group. */
	get heading(): string | null {
		return this.#groups.at(-1)?.title ?? null;
	}

	/** Marks of the groups around, for the reference of a row: a number that repeats its group is left to the row. */
	path(mark: string): string[] {
		const marks = this.#groups.flatMap((group) => (group.mark ? [group.mark] : []));
		return marks.filter((outer) => !mark.startsWith(`${outer}.`));
	}
}
