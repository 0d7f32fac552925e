import type { Span } from "../../domain/message.ts";

/**
 * The smallest thing that stays whole when a message is split: a heading, a paragraph, one item of a list with
 * its details, one row of a table.
 */
export interface Unit {
	spans: Span[];
	/** What stands between it and the unit above, when both are in one part. */
	gap: "\n" | "\n\n";
	/** A heading: it stands in the part of the unit below it, or it would head nothing. */
	keepWithNext?: boolean;
	/** The block the unit stands in, where the channel knows such blocks. */
	frame?: "pre" | "quote";
}

/** The visible text of a unit. */
export function unitText(unit: Unit): string {
	return unit.spans.map((span) => span.text).join("");
}

/** Characters (UTF-16 units, the largest way to count them) that a person sees of the unit. */
export function unitLength(unit: Unit): number {
	return unit.spans.reduce((sum, span) => sum + span.text.length, 0);
}

/** How many marks the unit needs: each styled run, and the block around it. */
export function unitStyles(unit: Unit): number {
	return unit.spans.filter((span) => span.style).length + (unit.frame ? 1 : 0);
}

/** The unit's characters from `start` to `end`, styles kept. */
export function sliceUnit(unit: Unit, start: number, end: number): Unit {
	const spans: Span[] = [];
	let at = 0;
	for (const span of unit.spans) {
		const text = span.text.slice(Math.max(0, start - at), Math.max(0, end - at));
		if (text !== "") spans.push({ ...span, text });
		at += span.text.length;
	}
	return { ...unit, spans };
}
