import type { PageLine, Segment } from "./lines.ts";

/** Lines of one column, or of the whole width. `wide` columns are those between which nothing crosses. */
export interface LineGroup {
	lines: PageLine[];
	/** Set side by side with another group: the head or the foot of a document. */
	side: boolean;
}

/**
 * Takes apart what stands side by side: issuer | motto at the head, recipients | signature at the foot. The left
 * column comes first, as a person reads it; everything else stays in its order.
 */
export function splitColumns(lines: PageLine[]): LineGroup[] {
	const groups: LineGroup[] = [];
	let index = 0;
	while (index < lines.length) {
		const region = regionAt(lines, index);
		if (region) {
			for (const column of region.columns) if (column.length > 0) groups.push({ lines: column, side: true });
			index += region.length;
			continue;
		}
		const line = lines[index++];
		const last = groups.at(-1);
		if (!line) break;
		if (last && !last.side) last.lines.push(line);
		else groups.push({ lines: [line], side: false });
	}
	return groups;
}

/** A region begins with a line of two segments and ends where a line crosses the gap, or a space sets it off. */
function regionAt(lines: PageLine[], start: number): { columns: PageLine[][]; length: number } | null {
	const first = lines[start];
	if (first?.segments.length !== 2) return null;
	let [from, to] = gapOf(first);
	const columns: [PageLine[], PageLine[]] = [[], []];
	let length = 0;
	let pairs = 0;
	for (let index = start; index < lines.length; index++) {
		const line = lines[index];
		const above = lines[index - 1];
		if (!line || (index > start && above && line.top - above.bottom > line.size * 3.2)) break;
		const left = line.segments.filter((segment) => segment.right <= to - 1);
		const right = line.segments.filter((segment) => segment.left >= from + 1);
		// Addressees stand below the head, beside nothing that belongs to it.
		if (index > start && /^kính\s+gửi/iu.test(line.segments[0]?.text ?? "")) break;
		if (line.segments.length > 2 || left.length + right.length !== line.segments.length) break;
		if (left.length > 1 || right.length > 1) break;
		if (line.segments.length === 2) {
			const [lineFrom, lineTo] = gapOf(line);
			if (Math.min(to, lineTo) - Math.max(from, lineFrom) < 6) break;
			[from, to] = [Math.max(from, lineFrom), Math.min(to, lineTo)];
			pairs++;
		}
		for (const segment of left) columns[0].push(cut(line, segment));
		for (const segment of right) columns[1].push(cut(line, segment));
		length++;
	}
	return pairs > 0 ? { columns, length } : null;
}

function gapOf(line: PageLine): [number, number] {
	return [line.segments[0]?.right ?? 0, line.segments[1]?.left ?? 0];
}

function cut(line: PageLine, segment: Segment): PageLine {
	return { ...line, segments: [segment], left: segment.left, right: segment.right };
}
