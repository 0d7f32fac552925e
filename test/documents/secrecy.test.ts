import { describe, expect, test } from "vitest";
import { findSecrecy, findSecrecyInText } from "../../src/documents/secrecy.ts";
import type { SourceBlock } from "../../src/documents/source.ts";

const body =
	"Kính gửi: Các sở, ban, ngành.\nThực hiện Kế hoạch số 12/KH-UBND, đề nghị báo cáo trước ngày 05/3/2026.";
const head = (mark: string) => `UBND TỈNH BÌNH ĐỊNH\nVĂN PHÒNG\n${mark}\nSố: 12/BC-VP\n${body}`;
const late = (mark: string) =>
	`UBND TỈNH BÌNH ĐỊNH\n${"Nội dung của văn bản gốc.\n".repeat(60)}${mark}\n${body}`;
const found = (blocks: SourceBlock[], margins: string[] = []) =>
	findSecrecy({ blocks, pages: 1, origin: "docx", margins });
const table = (...rows: string[][]): SourceBlock => ({ type: "table", rows, merged: [] });

describe("a document that bears a mark of secrecy is known by it", () => {
	test.each([
		["MẬT", "MẬT"],
		["TỐI MẬT", "TỐI MẬT"],
		["TUYỆT MẬT", "TUYỆT MẬT"],
		["M Ậ T", "MẬT"],
		["M  Ậ  T", "MẬT"],
		["T Ố I  M Ậ T", "TỐI MẬT"],
		["T U Y Ệ T   M Ậ T", "TUYỆT MẬT"],
		["T\u00a0Ố\u00a0I\u00a0M\u00a0Ậ\u00a0T", "TỐI MẬT"],
		["MẬT".normalize("NFD"), "MẬT"],
		["TUYỆT MẬT".normalize("NFD"), "TUYỆT MẬT"],
		["M Ậ T".normalize("NFD"), "MẬT"],
		["(MẬT)", "MẬT"],
		["[TỐI MẬT]", "TỐI MẬT"],
		["| MẬT |", "MẬT"],
		["*** TUYỆT MẬT ***", "TUYỆT MẬT"],
		["“MẬT”", "MẬT"],
		["- MẬT -", "MẬT"],
		["M\u200bẬT", "MẬT"],
		["Mật", "MẬT"],
		["(Tối mật)", "TỐI MẬT"],
		["Độ mật: Mật", "MẬT"],
		["Độ mật: TUYỆT MẬT", "TUYỆT MẬT"],
		["Mức độ mật: TỐI MẬT", "TỐI MẬT"],
		["Cấp độ mật - Mật", "MẬT"],
		["ĐỘ MẬT: MẬT", "MẬT"],
		["Độ mật:\nTối mật", "TỐI MẬT"],
		["Độ mật: ☐ Mật ☒ Tối mật ☐ Tuyệt mật", "TỐI MẬT"],
		["☑ Mật  ☐ Tối mật  ☐ Tuyệt mật", "MẬT"],
		["HỎA TỐC - MẬT", "MẬT"],
		["MẬT, KHẨN", "MẬT"],
		["TÀI LIỆU MẬT", "MẬT"],
		["MẬT Bản số: 01", "MẬT"],
		["Bản số: 02   TỐI MẬT", "TỐI MẬT"],
		["Số: 12/BC-BCH                    MẬT", "MẬT"],
		["Số: 12/BC-BCH TUYỆT MẬT", "TUYỆT MẬT"],
		["MẬT        Bình Định, ngày 5 tháng 3 năm 2026", "MẬT"],
		["TỐI MẬT CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "TỐI MẬT"],
		["Độc lập - Tự do - Hạnh phúc MẬT", "MẬT"],
		["TUYỆT\nMẬT", "TUYỆT MẬT"],
		["M\nẬ\nT", "MẬT"],
		["Số: 12/QĐ-UBND-M", "MẬT"],
		["Số: 07/BC-BCH(M)", "MẬT"],
	])("at the head: %j", (mark, level) => {
		expect(findSecrecyInText(head(mark))).toBe(level);
	});

	test.each([
		["MAT", "MẬT"],
		["MÂT", "MẬT"],
		["MẠT", "MẬT"],
		["M Â T", "MẬT"],
		["TOI MAT", "TỐI MẬT"],
		["TỔI MẬT", "TỐI MẬT"],
		["TUYỆT MẬI", "TUYỆT MẬT"],
		["TUYẸT MÂT", "TUYỆT MẬT"],
		["| MAT ]", "MẬT"],
	])("as OCR misreads a stamp at the head: %j", (mark, level) => {
		expect(findSecrecyInText(head(mark))).toBe(level);
	});

	test.each([
		["MẬT", "MẬT"],
		["(TỐI MẬT)", "TỐI MẬT"],
		["T U Y Ệ T  M Ậ T", "TUYỆT MẬT"],
		["Độ mật: Mật", "MẬT"],
	])("on a later page: %j", (mark, level) => {
		expect(findSecrecyInText(late(mark))).toBe(level);
	});

	test("in a cell, a box, a page header, and beside its label in a table of two columns", () => {
		expect(found([table(["UBND TỈNH\nSố: 1/BC", "MẬT\nBình Định, ngày 3/3/2026"], ["Nội dung", ""])])).toBe(
			"MẬT",
		);
		expect(found([{ type: "text", text: body }], ["TỐI MẬT"])).toBe("TỐI MẬT");
		expect(found([{ type: "text", text: body }], ["Trang 1", "Mật"])).toBe("MẬT");
		expect(found([table(["Độ mật", "Tuyệt mật"], ["Độ khẩn", "Hỏa tốc"])])).toBe("TUYỆT MẬT");
		expect(
			found([{ type: "text", text: `${"Nội dung.\n".repeat(50)}` }, table(["Ghi chú", "MẬT"], ["a", "b"])]),
		).toBe("MẬT");
	});

	test("the strictest of several marks counts", () => {
		expect(findSecrecyInText(`MẬT\n${body}\nTUYỆT MẬT\n${body}`)).toBe("TUYỆT MẬT");
	});
});

describe("words that speak of secrets are no mark", () => {
	test.each([
		"CÔNG TÁC BẢO MẬT",
		"BẢO MẬT",
		"TĂNG CƯỜNG CÔNG TÁC BẢO\nMẬT",
		"BẢO VỆ BÍ MẬT NHÀ NƯỚC",
		"BÍ MẬT NHÀ NƯỚC",
		"BẢO VỆ BÍ\nMẬT NHÀ NƯỚC",
		"V/v bảo vệ bí mật nhà nước",
		"Luật Bảo vệ bí mật nhà nước",
		"Căn cứ Luật Bảo vệ bí mật nhà nước ngày 15 tháng 11 năm 2018;",
		"bí mật",
		"Bí mật",
		"TUYỆT ĐỐI BÍ MẬT",
		"mật khẩu",
		"MẬT KHẨU",
		"MẬT\nKHẨU ĐĂNG NHẬP",
		"Đổi mật khẩu hộp thư công vụ",
		"mật độ",
		"MẬT ĐỘ DÂN SỐ",
		"Mật độ xây dựng: 40%",
		"mật ong",
		"MẬT ONG RỪNG",
		"Sản phẩm OCOP: mật ong, chè",
		"mật mã dân sự",
		"BAN CƠ YẾU CHÍNH PHỦ - MẬT MÃ",
		"hội nghị mật",
		"Không soạn thảo văn bản mật trên máy tính nối mạng.",
		"tài liệu mật",
		"Tài liệu có độ mật Tối mật phải được lưu giữ riêng",
		"Danh mục bí mật nhà nước độ Mật, Tối mật, Tuyệt mật",
		"Độ mật: không",
		"Độ mật: Thường",
		"Độ mật: Mật, Tối mật, Tuyệt mật",
		"Độ mật: Mật/Tối mật/Tuyệt mật",
		"Độ mật: ☐ Mật ☐ Tối mật ☐ Tuyệt mật",
		"Độ mật:",
		"1. Mật",
		"a) Tối mật;",
		"Bản số: 01",
		"Số: 12/QĐ-UBND",
		"Số: 12/QĐ-BTTTT-MT",
		"Số: 45/TM-BCT",
		"HỎA TỐC",
		"KHẨN",
		"MẶT TRẬN TỔ QUỐC VIỆT NAM",
		"MẶT TRẬN",
		"ĐỐI MẶT THÁCH THỨC",
		"Thân mật",
		"mật thiết",
		"Tổ chức gặp mặt thân mật",
		"MÃ SỐ: 12",
		"TỐI",
		"Văn bản đóng dấu MẬT gửi qua đường bưu điện đặc biệt.",
	])("at the head: %j", (line) => {
		expect(findSecrecyInText(head(line))).toBeNull();
	});

	test("in the body small letters and misread words are no mark", () => {
		for (const line of ["Mật", "tối mật", "MAT", "MÂT", "MẶT"])
			expect(findSecrecyInText(late(line))).toBeNull();
	});

	test("a table of degrees, and a list of documents with a column for them", () => {
		expect(
			found([
				table(["Độ mật", "Thời hạn"], ["TUYỆT MẬT", "30 năm"], ["TỐI MẬT", "20 năm"], ["MẬT", "10 năm"]),
			]),
		).toBeNull();
		expect(
			found([
				table(
					["STT", "Tên tài liệu", "Độ mật"],
					["1", "Kế hoạch phòng thủ", "Mật"],
					["2", "Phương án", "Mật"],
				),
			]),
		).toBeNull();
		expect(found([table(["STT", "Sản phẩm"], ["1", "Mật ong"], ["2", "Chè"])])).toBeNull();
	});

	test("the real plan of the evaluation set", async () => {
		const { readFile } = await import("node:fs/promises");
		for (const name of ["seeds/004_aca9e7297d864ff1", "seeds/000_98390ad2b1e3fd85", "docs/01", "docs/10"]) {
			const text = await readFile(new URL(`../eval/${name}.txt`, import.meta.url), "utf8");
			expect(findSecrecyInText(text), name).toBeNull();
		}
	});
});
