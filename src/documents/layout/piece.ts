import type { Grid } from "../table/grid.ts";
import type { Line } from "./lines.ts";

/** A stretch of a document in reading order: printed lines, or a table. */
export type Piece = { kind: "lines"; lines: Line[] } | { kind: "table"; grid: Grid };
