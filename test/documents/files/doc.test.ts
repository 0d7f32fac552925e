import { readFile as readBytes } from "node:fs/promises";
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

// Written by an office program, since the lists of a .doc are too much to make by hand.
test("automatic numbers are counted: of levels, that begin at another number, that stand alone in cells; a cell over two rows is copied", async () => {
	const source = await readFile(await readBytes(new URL("./numbered.doc", import.meta.url)));
	const texts = source.blocks.flatMap((block) => (block.type === "text" ? [block.text] : []));
	expect(texts).toEqual([
		"KẾ HOẠCH",
		"I. MỤC TIÊU",
		"1. Nâng cao chất lượng phục vụ",
		"II. NHIỆM VỤ",
		"1. Giao Sở Nội vụ chủ trì:",
		"a) Rà soát vị trí việc làm;",
		"b) Tổng hợp, báo cáo trước ngày 10/3/2026.",
		"2. Giao Sở Y tế lập kế hoạch.",
		"III. TỔ CHỨC THỰC HIỆN",
		"1. Sở Tài chính bố trí kinh phí.",
		"3. Lập dự toán.",
		"3.1. Thẩm định dự toán.",
		"3.2. Phê duyệt dự toán.",
		"Nơi nhận: Như trên.",
	]);
	const [table] = source.blocks.flatMap((block) => (block.type === "table" ? [block] : []));
	expect(table).toEqual({
		type: "table",
		rows: [
			["TT", "Nhiệm vụ", "Chủ trì", "Thời hạn"],
			["1", "Rà soát quy chế", "Sở Nội vụ", "Quý I"],
			["2", "Sửa đổi quy chế", "Sở Nội vụ", "Quý II"],
			["3", "Ban hành quy chế", "Sở Y tế", "Quý III"],
		],
		// The lead of two rows is one cell.
		merged: ["2:2"],
	});
});
