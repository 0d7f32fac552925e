import { cutText } from "./cut-text.ts";
import { sliceUnit, type Unit, unitLength, unitStyles, unitText } from "./unit.ts";

/** What one part of a message may hold. */
export interface PartLimit {
	/** Visible characters, at least 16. */
	characters: number;
	/** Styled runs; channels that know no styles have no limit. */
	styles?: number;
}

/**
 * Packs units into as few parts as their order allows. A unit is cut only if it alone exceeds a part; a heading
 * goes with what it heads.
 */
export function splitUnits(units: Unit[], limit: PartLimit): Unit[][] {
	const parts: Unit[][] = [];
	let part: Unit[] = [];
	const startPart = () => {
		if (part.length > 0) parts.push(part);
		part = [];
	};
	for (const group of withHeadings(units)) {
		if (!fits([...part, ...group], limit)) startPart();
		if (fits([...part, ...group], limit)) {
			part.push(...group);
			continue;
		}
		for (const unit of group) {
			for (const piece of cutUnit(unit, limit, part)) {
				if (!fits([...part, piece], limit)) startPart();
				part.push(piece);
			}
		}
	}
	startPart();
	return parts;
}

/** Visible characters of units printed as one part. */
export function partLength(units: Unit[]): number {
	return units.reduce((sum, unit, index) => sum + (index > 0 ? unit.gap.length : 0) + unitLength(unit), 0);
}

function fits(units: Unit[], limit: PartLimit): boolean {
	const styles = units.reduce((sum, unit) => sum + unitStyles(unit), 0);
	return (
		partLength(units) <= limit.characters && (units.length === 1 || styles <= (limit.styles ?? Infinity))
	);
}

/** Headings together with the unit below them. */
function withHeadings(units: Unit[]): Unit[][] {
	const groups: Unit[][] = [];
	let group: Unit[] = [];
	for (const unit of units) {
		group.push(unit);
		if (unit.keepWithNext) continue;
		groups.push(group);
		group = [];
	}
	if (group.length > 0) groups.push(group);
	return groups;
}

/** The unit whole, or its pieces if no part can hold it; the first piece fills up a part that only has headings. */
function cutUnit(unit: Unit, limit: PartLimit, part: Unit[]): Unit[] {
	if (unitLength(unit) <= limit.characters) return [unit];
	const room = limit.characters - partLength(part) - unit.gap.length;
	const first = part.length > 0 && room >= limit.characters / 2 ? room : limit.characters;
	return cutText(unitText(unit), limit.characters, first).map(([start, end], index) => ({
		...sliceUnit(unit, start, end),
		gap: index === 0 ? unit.gap : "\n",
	}));
}
