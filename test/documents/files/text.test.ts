import { describe, expect, test } from "vitest";
import { readFile } from "../../../src/documents/files/read-file.ts";

const words =
	"Số: 12/KH-UBND\nGiao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính; hoàn thành trước ngày 05/3/2026.\n- Ủy ban nhân dân các xã, phường.";
const textOf = async (bytes: Uint8Array) => {
	const [block] = (await readFile(bytes)).blocks;
	return block?.type === "text" ? block.text : block;
};
/** Bytes of a text whose signs are all below 256. */
const latin1 = (text: string) => Buffer.from(text, "latin1");

describe("a text file in any encoding reads the same", () => {
	test("UTF-8, with and without a mark, composed and decomposed, with any line ends", async () => {
		expect(await textOf(Buffer.from(words))).toBe(words);
		expect(await textOf(Buffer.from(`\uFEFF${words}`))).toBe(words);
		expect(await textOf(Buffer.from(words.normalize("NFD")))).toBe(words);
		expect(await textOf(Buffer.from(words.replaceAll("\n", "\r\n")))).toBe(words);
	});

	test("UTF-16 from the Notepad of Windows, with and without a mark, in both orders", async () => {
		const little = Buffer.from(`\uFEFF${words}`, "utf16le");
		expect(await textOf(little)).toBe(words);
		expect(await textOf(little.subarray(2))).toBe(words);
		expect(await textOf(Buffer.from(little).swap16())).toBe(words);
		expect(await textOf(Buffer.from(little.subarray(2)).swap16())).toBe(words);
	});

	test("Windows-1258, which writes tones as signs of their own", async () => {
		// "Giao Sở Nội vụ chủ trì" byte by byte: ơ F5 + hook D2, ô F4 + dot F2, u + dot, u + hook, i + grave CC.
		const bytes = latin1(
			"Giao S\xF5\xD2 N\xF4\xF2i vu\xF2 chu\xD2 tri\xCC, ph\xF4\xECi h\xF5\xF2p v\xF5\xECi S\xF5\xD2 T\xE0i chi\xECnh.",
		);
		expect(await textOf(bytes)).toBe("Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính.");
	});

	test("TCVN3 and VNI, the encodings of old fonts, as bytes and as wrongly converted UTF-8", async () => {
		const tcvn3 = "Céng hßa x· héi chñ nghÜa ViÖt Nam\nGiao Së Néi vô chñ tr×, phèi hîp víi c¸c ®¬n vÞ";
		const unicode = "Cộng hòa xã hội chủ nghĩa Việt Nam\nGiao Sở Nội vụ chủ trì, phối hợp với các đơn vị";
		expect(await textOf(latin1(tcvn3))).toBe(unicode);
		expect(await textOf(Buffer.from(tcvn3))).toBe(unicode);
		const vni =
			"UÛy ban nhaân daân tænh Bình Ñònh yeâu caàu caùc sôû, ban, ngaønh baùo caùo keát quaû tröôùc ngaøy 15 haèng thaùng";
		expect(await textOf(latin1(vni))).toBe(
			"Ủy ban nhân dân tỉnh Bình Định yêu cầu các sở, ban, ngành báo cáo kết quả trước ngày 15 hằng tháng",
		);
	});

	test("text without diacritics, and words of other languages, stay as they are", async () => {
		expect(await textOf(Buffer.from("Giao So Noi vu bao cao truoc ngay 5/3"))).toBe(
			"Giao So Noi vu bao cao truoc ngay 5/3",
		);
		expect(await textOf(Buffer.from("Le coût a été élevé à Genève; naïve façade, où aller ?"))).toBe(
			"Le coût a été élevé à Genève; naïve façade, où aller ?",
		);
	});
});

describe("separated values are a table", () => {
	const rows = [
		["STT", "Nội dung", "Chủ trì", "Hạn"],
		["1", 'Rà soát, báo cáo "kết quả"', "Sở Y tế; Sở Nội vụ", "05/3/2026"],
		["2", "Hai dòng\ntrong một ô", "Sở Tài chính", ""],
	];
	const csv = (delimiter: string) =>
		rows
			.map((row) =>
				row
					.map((cell) => (/["\n,;\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
					.join(delimiter),
			)
			.join("\r\n");

	test.each([",", ";", "\t"])("separated by %j, with quotes and breaks inside cells", async (delimiter) => {
		for (const text of [csv(delimiter), `\uFEFF${csv(delimiter)}\r\n`]) {
			const source = await readFile(Buffer.from(text));
			expect(source).toEqual({ blocks: [{ type: "table", rows, merged: [] }], pages: 1, origin: "csv" });
		}
	});

	test("rows that are too short are filled up, never dropped", async () => {
		const lines = [
			"STT;Việc;Chủ trì;Hạn",
			...Array.from({ length: 20 }, (_, i) => `${i + 1};việc;Sở;2026`),
			"21;việc",
		];
		const [table] = (await readFile(Buffer.from(lines.join("\n")))).blocks;
		expect(table?.type === "table" && table.rows.at(-1)).toEqual(["21", "việc", "", ""]);
	});

	test("prose with commas is no table", async () => {
		expect((await readFile(Buffer.from(words))).origin).toBe("text");
		const list = "Nơi nhận:\n- Như trên;\n- Bộ Ngoại giao;\n- Lưu: VT, K12;";
		expect((await readFile(Buffer.from(list))).origin).toBe("text");
	});
});
