import type { ReadTask, UntaskedConclusion } from "./reading.ts";
import type { Item } from "./structure/item.ts";
import { outlineOf } from "./structure/outline.ts";
import type { Part } from "./structure/parts.ts";
import { sectionOf } from "./structure/sections.ts";

/** Kinds of documents whose numbered items are conclusions, each of which should lead to tasks or be marked as leading to none. */
const CONCLUDING = new Set(["Thông báo", "Kết luận"]);

/**
 * The numbered conclusions of a notice that yield no task: a person says of each that none arises, or adds one.
 * `headerLength` is the number of blocks of the main part that belong to the header.
 */
export function untaskedConclusions(
	kind: string | null,
	main: Part | undefined,
	headerLength: number,
	tasks: readonly ReadTask[],
): UntaskedConclusion[] {
	if (!main || !CONCLUDING.has(kind ?? "")) return [];
	return conclusions(outlineOf(main.blocks.slice(headerLength)), []).filter(
		({ ref }) => !tasks.some((task) => task.ref === ref || task.ref.startsWith(`${ref}.`)),
	);
}

/** Items marked "1.", also below roman headings; a section that gives out nothing (evaluation, purposes) has none. */
function conclusions(item: Item, path: string[]): UntaskedConclusion[] {
	return item.items.flatMap((below): UntaskedConclusion[] => {
		if (!below.marker || sectionOf(below, "plain") === "none") return [];
		const here = [...path, below.marker.label];
		if (below.marker.kind === "decimal") return [{ ref: here.join("."), text: below.text }];
		return conclusions(below, here);
	});
}
