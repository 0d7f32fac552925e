import fc from "fast-check";
import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { packPaper } from "../../../src/reports/paper/pack-paper.ts";
import { table } from "../../../src/reports/paper/table.ts";
import { prose } from "../../../src/reports/paper/text.ts";
import { documentXml, wordsOf } from "../open-docx.ts";

const columns = [
	{ title: "A", width: 20 },
	{ title: "B", width: 20 },
];
const xmlOf = async (body: Parameters<typeof packPaper>[0]["body"]): Promise<string> =>
	documentXml(await packPaper({ title: "", issuer: "", body }));

describe("tables of a paper", () => {
	it("hold their own rows, several tables and empty ones beside each other", async () => {
		const xml = await xmlOf([
			table(columns, [["1", "2"]]),
			table(columns, [], { sum: ["Cộng", "0"] }),
			table(
				columns,
				[
					["3", "4"],
					["5", "6"],
				],
				{ sum: ["Cộng", "10"] },
			),
		]);
		expect(wordsOf(xml).join(" ")).toBe("A B 1 2 A B Cộng 0 A B 3 4 5 6 Cộng 10");
		expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(8);
	});

	it("keep line breaks, and take a mark in people's words for nothing", async () => {
		const xml = await xmlOf([
			prose("trước \uf8ff bảng"),
			table(columns, [
				["a\nb", "x\uf8ffy"],
				["$& $1", "<b>&amp;"],
			]),
		]);
		expect(wordsOf(xml)).toEqual(["trước  bảng", "A", "B", "ab", "xy", "$&amp; $1", "&lt;b&gt;&amp;amp;"]);
		expect(xml).toMatch(/a<\/w:t><w:br\/><w:t xml:space="preserve">b/);
	});

	it("leave the package as Office has it: parts, no folders", async () => {
		const zip = await JSZip.loadAsync(
			await packPaper({ title: "a\u0000", issuer: "b\ud800", body: [table(columns, [["1", "2"]])] }),
		);
		expect(Object.values(zip.files).filter(({ dir }) => dir)).toEqual([]);
		expect(await zip.file("docProps/core.xml")?.async("text")).toContain("<dc:title>a</dc:title>");
	});

	it("are well-formed with as many cells as they have, whatever the words are", async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.tuple(fc.string({ unit: "binary" }), fc.string({ unit: "binary" })), { minLength: 1 }),
				async (rows) => {
					const xml = await xmlOf([table(columns, rows)]);
					expect(xml.match(/<w:tc>/g)).toHaveLength(2 * rows.length + 2);
				},
			),
			{ numRuns: 30 },
		);
	});
});
