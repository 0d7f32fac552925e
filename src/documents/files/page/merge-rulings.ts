import type { Ruling } from "./page-content.ts";

/** Lines nearer than this are one line: Word draws a border as the sides of two cells. Points. */
const same = 2.5;
/** Gaps up to this are drawn over. Points. */
const gap = 4;

/** Joins the pieces that a border is drawn in: one ruling for each straight run. */
export function mergeRulings(rulings: Ruling[]): Ruling[] {
	return [
		...mergeDirection(rulings.filter((r) => r.horizontal)),
		...mergeDirection(rulings.filter((r) => !r.horizontal)),
	];
}

function mergeDirection(rulings: Ruling[]): Ruling[] {
	const sorted = [...rulings].sort((a, b) => a.at - b.at);
	const merged: Ruling[] = [];
	let band: Ruling[] = [];
	for (const ruling of sorted) {
		if (band.length > 0 && ruling.at - (band.at(-1)?.at ?? 0) > same) {
			merged.push(...mergeBand(band));
			band = [];
		}
		band.push(ruling);
	}
	return [...merged, ...mergeBand(band)];
}

function mergeBand(band: Ruling[]): Ruling[] {
	const merged: Ruling[] = [];
	for (const ruling of [...band].sort((a, b) => a.from - b.from)) {
		const last = merged.at(-1);
		if (last && ruling.from <= last.to + gap) last.to = Math.max(last.to, ruling.to);
		else merged.push({ ...ruling });
	}
	return merged;
}
