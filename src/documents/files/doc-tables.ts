/** A stretch of the stream "WordDocument", in bytes: a paragraph that is in a table or a list, or the mark that ends a row. */
export interface ParagraphRange {
	from: number;
	to: number;
	inTable: boolean;
	isRowEnd: boolean;
	/** Its automatic number: which use of a list, from 1, and how deep in it; null where it has none. */
	item: { list: number; level: number } | null;
	/** For the mark of a row: which of its cells go on with the cell above. */
	joined: boolean[];
}

/** "This paragraph is in a table." Source: [MS-DOC] 2.6.2, sprmPFInTable. */
const inTable = 0x2416;
/**
 * "This mark ends a row": sprmPFTtp; or properties that lie elsewhere because they are so many, as only those of rows
 * are: sprmPHugePapx (two codes) and sprmPTableProps.
 */
const rowEnd = new Set([0x2417, 0x6645, 0x6646, 0x646b]);
/** "This paragraph is an item": which list, how deep. Source: [MS-DOC] 2.6.2, sprmPIlfo, sprmPIlvl. */
const [itemOf, itemLevel] = [0x460b, 0x260a];
/** The cells of a row, whose count of bytes takes two. Source: [MS-DOC] 2.9.330 (TDefTableOperand), 2.9.329 (TC80). */
const rowCells = 0xd608;
/** Bytes of an operand by the upper three bits of its code; 6 has its own count. Source: [MS-DOC] 2.2.5.1, Sprm. */
const operandSizes = [1, 1, 2, 4, 2, 2, Number.NaN, 3];

/**
 * Where in the file the paragraphs of tables and lists stand, and where rows end.
 *
 * Source: [MS-DOC] 2.5.6 (fcPlcfBtePapx at 0x102 of the Fib), 2.8.6 (PlcBtePapx), 2.9.23 (PapxFkp), 2.9.20 (BxPap).
 */
export function paragraphRanges(main: Buffer, table: Buffer): ParagraphRange[] {
	const [at, size] = [main.readUInt32LE(0x102), main.readUInt32LE(0x106)];
	const pages = Math.floor((size - 4) / 8);
	const ranges: ParagraphRange[] = [];
	for (let index = 0; index < pages; index++) {
		const number = table.readUInt32LE(at + (pages + 1) * 4 + index * 4) & 0x3fffff;
		const page = main.subarray(number * 512, number * 512 + 512);
		if (page.length < 512) continue;
		const runs = page.readUInt8(511);
		for (let run = 0; run < runs; run++) {
			// An offset of 0 stands for a paragraph without properties of its own.
			const properties = page.readUInt8((runs + 1) * 4 + run * 13) * 2;
			const { codes, joined } = properties > 0 ? propertiesAt(page, properties) : plain;
			const isRowEnd = [...codes.keys()].some((code) => rowEnd.has(code));
			const list = codes.get(itemOf) ?? 0;
			const item = list > 0 && list < 0x7ff ? { list, level: codes.get(itemLevel) ?? 0 } : null;
			if (!isRowEnd && !item && !codes.has(inTable)) continue;
			const [from, to] = [page.readUInt32LE(run * 4), page.readUInt32LE(run * 4 + 4)];
			ranges.push({ from, to, inTable: isRowEnd || codes.has(inTable), isRowEnd, item, joined });
		}
	}
	return ranges;
}

/** The properties of a paragraph by their codes, of which short ones are given; and the cells that go on from above. */
interface Properties {
	codes: Map<number, number>;
	joined: boolean[];
}

const plain: Properties = { codes: new Map(), joined: [] };

/** The properties at `at`: their length, the style's number, then codes with operands; 0 turns one off. */
function propertiesAt(page: Buffer, at: number): Properties {
	const words = page.readUInt8(at);
	const start = words === 0 ? at + 2 : at + 1;
	const end = Math.min(512, words === 0 ? start + page.readUInt8(at + 1) * 2 : start + words * 2 - 1);
	const found: Properties = { codes: new Map(), joined: [] };
	let offset = start + 2;
	while (offset + 2 < end) {
		const code = page.readUInt16LE(offset);
		offset += 2;
		const operand = operandSizes[code >> 13] ?? 1;
		const value = operand === 2 ? page.readUInt16LE(offset) : page.readUInt8(offset);
		if (operand !== 1 || value !== 0) found.codes.set(code, value);
		if (code === rowCells) {
			const length = page.readUInt16LE(offset) - 1;
			found.joined = joinedCells(page.subarray(offset + 2, Math.min(end, offset + 2 + length)));
			offset += length + 2;
		} else offset += Number.isNaN(operand) ? page.readUInt8(offset) + 1 : operand;
	}
	return found;
}

/** A count, the edges of the cells, then 20 bytes for each; a cell that goes on from above has the merge bits 1. */
function joinedCells(cells: Buffer): boolean[] {
	const count = cells[0] ?? 0;
	const first = 1 + (count + 1) * 2;
	return Array.from({ length: count }, (_, index) => (((cells[first + index * 20] ?? 0) >> 5) & 3) === 1);
}
