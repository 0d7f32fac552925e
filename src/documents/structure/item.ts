import type { Grid } from "../table/grid.ts";
import type { Marker } from "./markers.ts";

/** A paragraph or a table in reading order. */
export type Block = { kind: "paragraph"; text: string } | { kind: "table"; grid: Grid };

/** A heading, an item, an unmarked paragraph or a table, with what stands under it. */
export interface Item {
	marker: Marker | null;
	/** Its words without the mark. */
	text: string;
	items: Item[];
	grid?: Grid;
}
