import { expect, test } from "vitest";
import { readFile } from "../../../src/documents/files/read-file.ts";
import { makeDoc } from "../../helpers/make-doc.ts";

test("a .doc of Word 97 gives its paragraphs and its tables, a group row across the table", async () => {
	const source = await readFile(
		makeDoc([
			"KẾ HOẠCH",
			"Giao các cơ quan, đơn vị thực hiện:",
			["STT", "Việc", "Chủ trì", "Hạn"],
			["I", "HỢP TÁC QUỐC TẾ"],
			["1", "Rà soát\rquy chế", "Sở Y tế", "05/3/2026"],
			["2", "Báo cáo", "Sở Nội vụ", ""],
			"Nơi nhận:",
			"- Như trên.",
		]),
	);
	expect(source.origin).toBe("doc");
	expect(source.blocks).toEqual([
		{ type: "text", text: "KẾ HOẠCH" },
		{ type: "text", text: "Giao các cơ quan, đơn vị thực hiện:" },
		{
			type: "table",
			rows: [
				["STT", "Việc", "Chủ trì", "Hạn"],
				["I", "HỢP TÁC QUỐC TẾ", "HỢP TÁC QUỐC TẾ", "HỢP TÁC QUỐC TẾ"],
				["1", "Rà soát\nquy chế", "Sở Y tế", "05/3/2026"],
				["2", "Báo cáo", "Sở Nội vụ", ""],
			],
			merged: ["1:2", "1:3"],
		},
		{ type: "text", text: "Nơi nhận:" },
		{ type: "text", text: "- Như trên." },
	]);
});

test("two tables with a paragraph between them stay two; a first cell of two paragraphs stays whole", async () => {
	const source = await readFile(
		makeDoc([["TT", "Việc"], ["1", "một"], "Lời dẫn", ["TT", "Việc"], ["2", "hai"]]),
	);
	expect(source.blocks.map((block) => (block.type === "text" ? block.text : block.rows))).toEqual([
		[
			["TT", "Việc"],
			["1", "một"],
		],
		"Lời dẫn",
		[
			["TT", "Việc"],
			["2", "hai"],
		],
	]);
	const [table] = (
		await readFile(
			makeDoc([
				["Sở Y tế", "rà soát"],
				["Sở Nội vụ\rSở Tài chính", "báo cáo"],
			]),
		)
	).blocks;
	expect(table?.type === "table" && table.rows[1]).toEqual(["Sở Nội vụ\nSở Tài chính", "báo cáo"]);
});

test("tabs that were typed are no cells; codes of fields are left out, their results stay", async () => {
	const source = await readFile(
		makeDoc([["a", "b"], "\tĐiều 1.\tPhạm vi\t", "Trang \x13PAGE\x143\x15, ngày\t5", ["c", "d"]]),
	);
	expect(source.blocks).toEqual([
		{ type: "table", rows: [["a", "b"]], merged: [] },
		{ type: "text", text: "Điều 1.\tPhạm vi" },
		{ type: "text", text: "Trang 3, ngày\t5" },
		{ type: "table", rows: [["c", "d"]], merged: [] },
	]);
});

test("the head and the foot in two columns are text", async () => {
	const source = await readFile(makeDoc([["UBND TỈNH", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"], "KẾ HOẠCH"]));
	expect(source.blocks.map((block) => block.type)).toEqual(["text", "text", "text"]);
});

test("a .doc set in TCVN3 is read in Unicode; its page header is kept for marks of secrecy", async () => {
	const source = await readFile(
		makeDoc(["Céng hßa x· héi chñ nghÜa ViÖt Nam", "Giao Së Néi vô chñ tr×, phèi hîp víi c¸c ®¬n vÞ"], {
			header: "MËt",
		}),
	);
	expect(source.blocks[1]).toEqual({ type: "text", text: "Giao Sở Nội vụ chủ trì, phối hợp với các đơn vị" });
	expect(source.margins?.map((line) => line.trim())).toEqual(["Mật"]);
});

test("with a password, cut short, or of Word 95 it is refused", async () => {
	await expect(readFile(makeDoc(["Lời"], { encrypted: true }))).rejects.toMatchObject({
		key: "file-encrypted",
	});
	await expect(readFile(makeDoc(["Lời ".repeat(3000)]).subarray(0, 9000))).rejects.toMatchObject({
		key: "file-broken",
	});
	const old = makeDoc(["Lời"]);
	old.writeUInt16LE(0x65, old.indexOf(Buffer.from("eca5", "hex")) + 2);
	await expect(readFile(old)).rejects.toMatchObject({ key: "file-kind-unsupported" });
});
