/**
 * A small .doc of Word 97: one stream of words in UTF-16 and the tables that say where they stand. Rows of a table
 * are given as arrays of cells.
 *
 * Source: [MS-CFB] (the container), [MS-DOC] 2.5 (Fib), 2.8.35 (Clx), 2.9.23 (PapxFkp); sprmPFInTable is 0x2416,
 * sprmPFTtp 0x2417.
 */
export function makeDoc(
	blocks: (string | string[])[],
	options: { encrypted?: boolean; header?: string } = {},
): Buffer {
	let body = "";
	/** Where table rows begin, where their last mark stands, and behind it. */
	const rows: [begin: number, mark: number, end: number][] = [];
	for (const block of blocks) {
		if (typeof block === "string") body += `${block}\r`;
		else {
			const begin = body.length;
			body += block.map((cell) => `${cell}\x07`).join("");
			body += "\x07";
			rows.push([begin, body.length - 1, body.length]);
		}
	}
	const header = options.header ? `${options.header}\r\r` : "";
	const text = Buffer.from(body + header, "utf16le");
	const start = 0x800;
	const rowPage = Math.ceil((start + text.length) / 512);
	const fib = Buffer.alloc(start);
	fib.writeUInt16LE(0xa5ec, 0);
	fib.writeUInt16LE(0xc1, 2);
	fib.writeUInt16LE(0x0200 | (options.encrypted ? 0x0100 : 0), 10);
	fib.writeUInt32LE(body.length, 0x4c);
	fib.writeUInt32LE(header.length, 0x54);
	const table: Buffer[] = [];
	let offset = 0;
	const put = (at: number, part: Buffer) => {
		fib.writeUInt32LE(offset, at);
		fib.writeUInt32LE(part.length, at + 4);
		table.push(part);
		offset += part.length;
	};
	put(0x1a2, pieceTable(body.length + header.length, start));
	put(0xfa, Buffer.alloc(4));
	put(0x102, rows.length > 0 ? numbers([start, start + text.length, rowPage]) : Buffer.alloc(4));
	if (header) put(0xf2, numbers([...Array(7).fill(0), 0, header.length - 1, header.length - 1]));
	const words = Buffer.alloc(Math.max(4096, (rowPage + 1) * 512));
	fib.copy(words);
	text.copy(words, start);
	if (rows.length > 0) rowMarks(rows, start, start + text.length).copy(words, rowPage * 512);
	const tables = Buffer.alloc(Math.max(4096, offset));
	Buffer.concat(table).copy(tables);
	return compound({ WordDocument: words, "1Table": tables });
}

function numbers(values: number[]): Buffer {
	const out = Buffer.alloc(values.length * 4);
	for (const [index, value] of values.entries()) out.writeUInt32LE(value, index * 4);
	return out;
}

function pieceTable(length: number, start: number): Buffer {
	const pieces = Buffer.concat([numbers([0, length]), Buffer.alloc(2), numbers([start]), Buffer.alloc(2)]);
	return Buffer.concat([Buffer.from([2]), numbers([pieces.length]), pieces]);
}

/** A page of paragraph properties: what stands in no table has none, a row is in a table, its last mark ends it. */
function rowMarks(rows: [number, number, number][], start: number, end: number): Buffer {
	const page = Buffer.alloc(512);
	// Offsets of properties in the page: 0 is none. istd, then sprmPFInTable 1, and for the mark sprmPFTtp 1 as well.
	Buffer.from([3, 0, 0, 0x16, 0x24, 1]).copy(page, 496);
	Buffer.from([0, 4, 0, 0, 0x16, 0x24, 1, 0x17, 0x24, 1]).copy(page, 486);
	const runs: [from: number, properties: number][] = [];
	let at = 0;
	for (const [begin, mark, behind] of rows) {
		if (begin > at) runs.push([at, 0]);
		runs.push([begin, 496], [mark, 486]);
		at = behind;
	}
	if (start + at * 2 < end) runs.push([at, 0]);
	if (runs.length > 25) throw new Error("makeDoc: too many rows");
	for (const [index, [from, properties]] of runs.entries()) {
		page.writeUInt32LE(start + from * 2, index * 4);
		page.writeUInt8(properties / 2, (runs.length + 1) * 4 + index * 13);
	}
	page.writeUInt32LE(end, runs.length * 4);
	page.writeUInt8(runs.length, 511);
	return page;
}

/** An OLE compound file of sectors of 512 bytes; streams of 4096 bytes and more, so that there is no mini stream. */
function compound(streams: Record<string, Buffer>): Buffer {
	const padded = Object.entries(streams).map(([name, data]) => ({
		name,
		data: Buffer.concat([data, Buffer.alloc((512 - (data.length % 512)) % 512)]),
	}));
	const fat: number[] = [0xfffffffd, 0xfffffffe];
	const entries = [directoryEntry("Root Entry", 5, 0xfffffffe, 0, 1)];
	for (const [index, { name, data }] of padded.entries()) {
		const first = fat.length;
		const sectors = data.length / 512;
		for (let sector = 0; sector < sectors; sector++)
			fat.push(sector + 1 < sectors ? fat.length + 1 : 0xfffffffe);
		entries.push(directoryEntry(name, 2, first, data.length, 0xffffffff, index === 0 ? 2 : 0xffffffff));
	}
	if (fat.length > 128) throw new Error("makeDoc: at most 64 kB");
	while (entries.length < 4) entries.push(Buffer.alloc(128));
	const header = Buffer.alloc(512, 0);
	Buffer.from("d0cf11e0a1b11ae1", "hex").copy(header);
	header.writeUInt16LE(0x3e, 24);
	header.writeUInt16LE(3, 26);
	header.writeUInt16LE(0xfffe, 28);
	header.writeUInt16LE(9, 30);
	header.writeUInt16LE(6, 32);
	header.writeUInt32LE(1, 44);
	header.writeUInt32LE(1, 48);
	header.writeUInt32LE(4096, 56);
	header.writeUInt32LE(0xfffffffe, 60);
	header.writeUInt32LE(0xfffffffe, 68);
	numbers([0, ...Array(108).fill(0xffffffff)]).copy(header, 76);
	const fatSector = numbers([...fat, ...Array(128 - fat.length).fill(0xffffffff)]);
	return Buffer.concat([header, fatSector, ...entries, ...padded.map(({ data }) => data)]);
}

function directoryEntry(
	name: string,
	kind: number,
	start: number,
	size: number,
	child: number,
	right = 0xffffffff,
): Buffer {
	const entry = Buffer.alloc(128);
	const encoded = Buffer.from(`${name}\0`, "utf16le");
	encoded.copy(entry);
	entry.writeUInt16LE(encoded.length, 64);
	entry.writeUInt8(kind, 66);
	entry.writeUInt8(1, 67);
	entry.writeUInt32LE(0xffffffff, 68);
	entry.writeUInt32LE(right, 72);
	entry.writeUInt32LE(child, 76);
	entry.writeUInt32LE(start, 116);
	entry.writeUInt32LE(size, 120);
	return entry;
}
