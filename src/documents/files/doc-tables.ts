/** A stretch of the stream "WordDocument", in bytes, whose paragraphs are in a table; or the mark that ends a row. */
export interface TableRange {
	from: number;
	to: number;
	isRowEnd: boolean;
}

/** "This paragraph is in a table." Source: [MS-DOC] 2.6.2, sprmPFInTable. */
const inTable = 0x2416;
/**
 * "This mark ends a row": sprmPFTtp; or properties that lie elsewhere because they are so many, as only those of rows
 * are: sprmPHugePapx (two codes) and sprmPTableProps.
 */
const rowEnd = new Set([0x2417, 0x6645, 0x6646, 0x646b]);
/** Bytes of an operand by the upper three bits of its code; 6 has its own count. Source: [MS-DOC] 2.2.5.1, Sprm. */
const operandSizes = [1, 1, 2, 4, 2, 2, Number.NaN, 3];

/**
 * Where in the file the paragraphs of tables stand, and where their rows end.
 *
 * Source: [MS-DOC] 2.5.6 (fcPlcfBtePapx at 0x102 of the Fib), 2.8.6 (PlcBtePapx), 2.9.23 (PapxFkp), 2.9.20 (BxPap).
 */
export function tableRanges(main: Buffer, table: Buffer): TableRange[] {
	const [at, size] = [main.readUInt32LE(0x102), main.readUInt32LE(0x106)];
	const pages = Math.floor((size - 4) / 8);
	const ranges: TableRange[] = [];
	for (let index = 0; index < pages; index++) {
		const number = table.readUInt32LE(at + (pages + 1) * 4 + index * 4) & 0x3fffff;
		const page = main.subarray(number * 512, number * 512 + 512);
		if (page.length < 512) continue;
		const runs = page.readUInt8(511);
		for (let run = 0; run < runs; run++) {
			// An offset of 0 stands for a paragraph without properties of its own.
			const properties = page.readUInt8((runs + 1) * 4 + run * 13) * 2;
			const codes = properties > 0 ? codesAt(page, properties) : new Set<number>();
			const isRowEnd = [...codes].some((code) => rowEnd.has(code));
			if (!isRowEnd && !codes.has(inTable)) continue;
			ranges.push({ from: page.readUInt32LE(run * 4), to: page.readUInt32LE(run * 4 + 4), isRowEnd });
		}
	}
	return ranges;
}

/** The codes of the properties at `at`: their length, the style's number, then codes with operands; 0 turns one off. */
function codesAt(page: Buffer, at: number): Set<number> {
	const words = page.readUInt8(at);
	const start = words === 0 ? at + 2 : at + 1;
	const end = Math.min(512, words === 0 ? start + page.readUInt8(at + 1) * 2 : start + words * 2 - 1);
	const codes = new Set<number>();
	let offset = start + 2;
	while (offset + 2 < end) {
		const code = page.readUInt16LE(offset);
		offset += 2;
		const operand = operandSizes[code >> 13] ?? 1;
		if (operand > 1 || page.readUInt8(offset) !== 0) codes.add(code);
		offset += Number.isNaN(operand) ? page.readUInt8(offset) + 1 : operand;
	}
	return codes;
}
