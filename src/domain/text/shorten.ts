/** Cuts at a word and says so with "…". Line breaks inside become spaces: one entry is one line. */
export function shorten(text: string, max = 120): string {
	const line = text.replace(/\s+/g, " ").trim();
	if (line.length <= max) return line;
	const cut = line.slice(0, max - 1);
	const space = cut.lastIndexOf(" ");
	// A word longer than half of the room is cut where it stands, but never inside a surrogate pair.
	const end = space > max / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, "");
	return `${end.replace(/[\s,;:.–-]+$/, "")}…`;
}
