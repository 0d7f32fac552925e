/** A piece of text on a page, seldom more than a line of a cell. Points (1/72 inch) from the upper left corner. */
export interface PageWord {
	text: string;
	left: number;
	right: number;
	top: number;
	bottom: number;
	/** Height of the letters' em, in points. */
	size: number;
	/** The file itself sets a space in front of it. */
	spaced?: boolean;
}

/** A straight line that is drawn on the page: the border of a cell, an underline, a rule. Points. */
export interface Ruling {
	horizontal: boolean;
	/** Its y when horizontal, its x when vertical. */
	at: number;
	from: number;
	to: number;
}

/** What stands on a page, whether it was drawn or recognised. */
export interface PageContent {
	width: number;
	height: number;
	words: PageWord[];
	rulings: Ruling[];
	/** Words that run up or across the page: watermarks, stamps at the edge. */
	margins: string[];
}
