import type { Atom } from "./atom.ts";
import type { Found } from "./lookup.ts";
import type { Mark } from "./marks.ts";
import type { Piece } from "./pieces.ts";

/** What the reader of pieces needs besides them. */
export interface AtomContext {
	pieces: Piece[];
	/** Lines of the message replied to. */
	items: number;
	/** Meaning of the phrase that begins at each piece, looked up once. */
	phraseAt(at: number): Found<Mark> | null;
	/** Somebody typed diacritics. */
	accented: boolean;
	/** "anh Xong": a name, not a word. */
	isName(at: number): boolean;
}

/** An atom before its place in the text is known. */
export type Bare = Atom extends infer A
	? A extends Atom
		? Omit<A, "text" | "start" | "end">
		: never
	: never;
/** What was read at a place, and the index of the first piece after it. */
export interface Read {
	atom: Bare;
	next: number;
}
