const graphemes = new Intl.Segmenter("vi", { granularity: "grapheme" });

/** A piece of a text: from `start` up to, not including, `end`. */
export type Piece = [start: number, end: number];

/**
 * Cuts a text into pieces of at most `limit` characters (`first` for the first piece): at the end of a line if
 * one is near, else between words, else between letters with all their marks, and inside one only if that one
 * alone is longer than the limit. White space at a cut belongs to neither piece.
 */
export function cutText(text: string, limit: number, first = limit): Piece[] {
	const pieces: Piece[] = [];
	let start = 0;
	while (start < text.length) {
		const room = pieces.length === 0 ? first : limit;
		if (text.length - start <= room) {
			pieces.push([start, text.length]);
			break;
		}
		const [end, next] = cutOnce(text.slice(start, start + room + LOOK_AHEAD), room);
		if (end > 0) pieces.push([start, start + end]);
		start += next;
	}
	return pieces;
}

/** A letter with its marks, or an emoji of a family, is shorter than this; longer ones are cut at a code point. */
const LOOK_AHEAD = 64;

/** Where the first piece of `text`, which is longer than `room`, ends, and where the next one starts. */
function cutOnce(text: string, room: number): [end: number, next: number] {
	const segments = graphemes.segment(text);
	for (const pattern of [/\n/, /[^\S\u00a0\u202f]/]) {
		const least = pattern.source === "\\n" ? room / 2 : 0;
		for (let at = room; at >= least; at -= 1) {
			if (!pattern.test(text[at] ?? "")) continue;
			const space = segments.containing(at);
			// A space that carries a mark is a letter of its own.
			if (space?.index !== at || space.segment.trim() !== "") continue;
			const kept = text.slice(0, at).trimEnd().length;
			return [kept, at + (/^\s+/.exec(text.slice(at))?.[0].length ?? 1)];
		}
	}
	const boundary = segments.containing(room)?.index ?? 0;
	if (boundary > 0) return [boundary, boundary];
	const insidePair = /[\ud800-\udbff]/.test(text[room - 1] ?? "") && room > 1;
	const end = insidePair ? room - 1 : room;
	return [end, end];
}
