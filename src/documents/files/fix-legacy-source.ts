import type { Source } from "../source.ts";
import { fromLegacy, legacyKind } from "./legacy-text.ts";

/** Enough to tell an encoding by. Characters. */
const sampleLength = 200_000;

/**
 * Documents set in fonts from before Unicode (".VnTime", "VNI-Times") hold Latin-1 letters in whatever format they
 * come. Told from the document as a whole, since a cell or a name is too short to tell; words that are Unicode
 * already stay as they are.
 */
export function fixLegacySource(source: Source): Source {
	const kind = legacyKind(textsOf(source).join("\n").slice(0, sampleLength));
	if (!kind) return source;
	const fix = (text: string) => (/[\u0102-\u01B0\u1EA0-\u1EF9]/.test(text) ? text : fromLegacy(text, kind));
	return {
		...source,
		margins: source.margins?.map(fix),
		blocks: source.blocks.map((block) =>
			block.type === "text"
				? { ...block, text: fix(block.text) }
				: { ...block, rows: block.rows.map((row) => row.map(fix)) },
		),
	};
}

function textsOf(source: Source): string[] {
	return source.blocks.flatMap((block) => (block.type === "text" ? [block.text] : block.rows.flat()));
}
