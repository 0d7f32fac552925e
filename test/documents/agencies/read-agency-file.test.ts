import ExcelJS from "exceljs";
import { describe, expect, test } from "vitest";
import { readAgencyFile } from "../../../src/documents/agencies/read-agency-file.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

const CSV = `Tên cơ quan;Trực thuộc;Loại;Tên khác;Ngoài hệ thống;Ghi chú
Sở Văn hóa, Thể thao và Du lịch;UBND tỉnh;sở;SVHTTDL, Sở VHTTDL;;
Đại sứ quán Nhật Bản;;khác;;có;đối tác
`;

describe("a list of agencies", () => {
	test("is read from .csv, whatever the separator", async () => {
		const { lines, errors, unknownColumns } = await readAgencyFile(bytes(`\ufeff${CSV}`));
		expect(errors).toEqual([]);
		expect(unknownColumns).toEqual(["Ghi chú"]);
		expect(lines).toEqual([
			{
				row: 2,
				name: "Sở Văn hóa, Thể thao và Du lịch",
				facts: { parent: "UBND tỉnh", kind: "DEPARTMENT", aliases: ["SVHTTDL", "Sở VHTTDL"] },
			},
			{ row: 3, name: "Đại sứ quán Nhật Bản", facts: { kind: "OTHER", external: true } },
		]);
		expect((await readAgencyFile(bytes("ten,thuoc\nSở X,UBND tỉnh"))).lines).toEqual([
			{ row: 2, name: "Sở X", facts: { parent: "UBND tỉnh" } },
		]);
		expect((await readAgencyFile(bytes("Tên\nSở X\nSở Y"))).lines.map(({ name }) => name)).toEqual([
			"Sở X",
			"Sở Y",
		]);
	});

	test("is read from .json", async () => {
		const json = JSON.stringify([
			{ tên: "Sở X", "tên khác": ["SX", "Sở XX"] },
			{ name: "Sở Y", external: true },
		]);
		expect((await readAgencyFile(bytes(json))).errors).toEqual([
			{ row: 2, column: "name", value: "", problem: "name-missing" },
		]);
		const named = JSON.stringify([
			{ tên: "Sở X", "tên khác": ["SX", "Sở XX"] },
			{ tên: "Sở Y", external: true },
		]);
		expect((await readAgencyFile(bytes(named))).lines).toEqual([
			{ row: 1, name: "Sở X", facts: { aliases: ["SX", "Sở XX"] } },
			{ row: 2, name: "Sở Y", facts: { external: true } },
		]);
	});

	test("is read from .xlsx", async () => {
		const workbook = new ExcelJS.Workbook();
		workbook.addWorksheet("Danh bạ").addRows([
			["Tên", "Thuộc", "Tên khác"],
			["Sở X", "UBND tỉnh", "SX"],
			["Sở Y", "UBND tỉnh", ""],
		]);
		const file = await readAgencyFile(new Uint8Array(await workbook.xlsx.writeBuffer()));
		expect(file.lines.map(({ row, name }) => [row, name])).toEqual([
			[2, "Sở X"],
			[3, "Sở Y"],
		]);
	});

	test("names each wrong cell by its row", async () => {
		const { errors } = await readAgencyFile(
			bytes("tên;loại;ngoài hệ thống\nSở X;lạ;\n;sở;\nso x;;chắc vậy\n"),
		);
		expect(errors).toEqual([
			{ row: 2, column: "kind", value: "lạ", problem: "kind-unknown" },
			{ row: 3, column: "name", value: "", problem: "name-missing" },
			{ row: 4, column: "name", value: "so x", problem: "twice" },
			{ row: 4, column: "external", value: "chắc vậy", problem: "yes-no-unclear" },
		]);
		await expect(readAgencyFile(bytes("a;b\n1;2"))).rejects.toThrow("agencies-columns");
	});
});
