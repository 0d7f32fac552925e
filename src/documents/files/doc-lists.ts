import type { Instance, Level, List, Lists } from "./list-labels.ts";

/** Number formats that documents use. Source: [MS-OSHARED] 2.2.1.3, MSONFC. */
const formats: Record<number, string> = {
	1: "upperRoman",
	2: "lowerRoman",
	3: "upperLetter",
	4: "lowerLetter",
	22: "decimalZero",
	23: "bullet",
	255: "none",
};
/** More lists than any document has. */
const mostLists = 2_000;

/**
 * The lists that automatic numbers of a .doc are counted by. Styles are left out: a paragraph that is numbered by its
 * style alone has no label.
 *
 * Source: [MS-DOC] 2.5.6 (fcPlfLst at 0x2e2 of the Fib, fcPlfLfo at 0x2ea), 2.9.131 (LSTF), 2.9.150 (LVL), 2.9.147 (LFO).
 */
export function docLists(main: Buffer, table: Buffer): Lists {
	const lists = new Map<string, List>();
	const instances = new Map<string, Instance>();
	const [listsAt, listsSize] = [main.readUInt32LE(0x2e2), main.readUInt32LE(0x2e6)];
	const [usesAt, usesSize] = [main.readUInt32LE(0x2ea), main.readUInt32LE(0x2ee)];
	if (listsSize < 2 || usesSize < 4) return { lists, instances, styles: new Map() };
	const count = Math.min(mostLists, table.readUInt16LE(listsAt));
	// The levels of all lists follow behind the last list.
	let at = listsAt + 2 + count * 28;
	for (let index = 0; index < count; index++) {
		const list = listsAt + 2 + index * 28;
		const isSimple = (table.readUInt8(list + 26) & 1) === 1;
		const levels = new Map<number, Level>();
		for (let depth = 0; depth < (isSimple ? 1 : 9); depth++) {
			const { level, end } = levelAt(table, at);
			levels.set(depth, level);
			at = end;
		}
		lists.set(String(table.readInt32LE(list)), { levels, linkedStyle: null });
	}
	const uses = Math.min(mostLists, table.readUInt32LE(usesAt));
	let more = usesAt + 4 + uses * 16;
	for (let index = 0; index < uses; index++) {
		const use = usesAt + 4 + index * 16;
		const { starts, end } = startsAt(table, more, table.readUInt8(use + 12));
		more = end;
		instances.set(String(index + 1), { list: String(table.readInt32LE(use)), starts });
	}
	return { lists, instances, styles: new Map() };
}

function levelAt(table: Buffer, at: number): { level: Level; end: number } {
	const flags = table.readUInt8(at + 5);
	const text = at + 28 + table.readUInt8(at + 24) + table.readUInt8(at + 25);
	const length = table.readUInt16LE(text);
	const label = table.subarray(text + 2, text + 2 + length * 2).toString("utf16le");
	return {
		level: {
			start: table.readInt32LE(at),
			format: formats[table.readUInt8(at + 4)] ?? "decimal",
			// A counter stands as the number of its level, from 0.
			text: [...label].map((sign) => (sign < "\t" ? `%${sign.charCodeAt(0) + 1}` : sign)).join(""),
			legal: (flags & 0x04) !== 0,
			restarts: (flags & 0x08) === 0,
			styleId: null,
		},
		end: text + 2 + length * 2,
	};
}

/** Where one use of a list begins to count anew. Source: [MS-DOC] 2.9.148 (LFOData), 2.9.149 (LFOLVL). */
function startsAt(table: Buffer, from: number, count: number): { starts: Map<number, number>; end: number } {
	const starts = new Map<number, number>();
	let at = from + 4;
	for (let index = 0; index < count; index++) {
		const flags = table.readUInt32LE(at + 4);
		if (flags & 0x10) starts.set(flags & 0x0f, table.readInt32LE(at));
		at += 8;
		if (flags & 0x20) {
			const { level, end } = levelAt(table, at);
			if (flags & 0x10) starts.set(flags & 0x0f, level.start);
			at = end;
		}
	}
	return { starts, end: at };
}
