import { describe, expect, test } from "vitest";
import { readText } from "../score.ts";

const found = (lines: readonly string[]) =>
	readText(lines.join("\n\n")).tasks.map(({ ref, lead, coordinating }) => ({ ref, lead, coordinating }));
const notice = [
	"UBND TỈNH PHÚ THỌ",
	"Số: 12/TB-UBND",
	"Phú Thọ, ngày 05 tháng 3 năm 2026",
	"THÔNG BÁO",
	"Kết luận tại buổi làm việc về y tế cơ sở",
];

describe("whose work stands under a heading", () => {
	test("a heading that begins with a known kind of body and goes on in other words names them all", () => {
		const tasks = found([
			...notice,
			"1. Các chủ đầu tư xây dựng và kinh doanh hạ tầng cụm công nghiệp",
			"- Đầu tư hệ thống xử lý nước thải tập trung của cụm công nghiệp.",
			"2. Các doanh nghiệp thứ cấp đang hoạt động trong cụm công nghiệp",
			"- Thực hiện đầy đủ các quy định về bảo vệ môi trường trong sản xuất.",
		]);
		expect(tasks.map(({ lead }) => lead)).toEqual([
			["Các chủ đầu tư xây dựng và kinh doanh hạ tầng cụm công nghiệp"],
			["Các doanh nghiệp thứ cấp đang hoạt động trong cụm công nghiệp"],
		]);
	});

	test("what the body of the heading demands of many stays its own work", () => {
		const tasks = found([
			...notice,
			"1. Sở Khoa học và Công nghệ",
			"- Nâng cao chất lượng truyền thông về phòng, chống thiên tai ở cơ sở.",
			"- Yêu cầu các cơ quan báo chí trên địa bàn dành thời lượng tuyên truyền về thiên tai.",
		]);
		expect(tasks.map(({ lead }) => lead)).toEqual([
			["Sở Khoa học và Công nghệ"],
			["Sở Khoa học và Công nghệ"],
		]);
	});

	test("an evaluation turns into orders where it says what must be done now", () => {
		const tasks = found([
			...notice,
			"I. ĐÁNH GIÁ CHUNG",
			"Thời gian qua, tỉnh Phú Thọ đã đạt nhiều kết quả tích cực.",
			"Để tiếp tục phát huy, tỉnh Phú Thọ cần tập trung thực hiện tốt một số nhiệm vụ, giải pháp sau đây:",
			"1. Tăng cường kiểm tra, giám sát việc giải quyết thủ tục hành chính ở cấp xã.",
			"2. Tập trung rà soát, bố trí lại cán bộ, công chức cấp xã.",
		]);
		expect(tasks.map(({ lead }) => lead)).toEqual([["tỉnh Phú Thọ"], ["tỉnh Phú Thọ"]]);
	});

	test("the label that names the lead may name the helpers too", () => {
		const [task] = found([
			...notice,
			"1. Hoạt động 1",
			"- Nội dung: Tổ chức tập huấn kỹ năng số cho cán bộ hội phụ nữ cấp xã.",
			"- Cơ quan thực hiện: Sở Nội vụ chủ trì, phối hợp với Hội Liên hiệp Phụ nữ tỉnh và các đơn vị có liên quan.",
		]);
		expect(task?.lead).toEqual(["Sở Nội vụ"]);
		expect(task?.coordinating).toEqual(["Hội Liên hiệp Phụ nữ tỉnh", "các đơn vị có liên quan"]);
	});

	test("words to everybody at the end are no task, whoever they name", () => {
		const tasks = found([
			...notice,
			"1. Sở Y tế tổ chức tiêm chủng bổ sung cho trẻ em dưới 5 tuổi.",
			"Yêu cầu Giám đốc các sở, ban, ngành; Chủ tịch UBND các xã, phường triển khai thực hiện nghiêm túc Thông báo này./.",
		]);
		expect(tasks.map(({ lead }) => lead)).toEqual([["Sở Y tế"]]);
	});
});

describe("a table between bars behind a signature", () => {
	test("is read from its own header on, with titles that fill a row", () => {
		const cells = (...texts: string[]) => texts.map((text) => `|\n${text}`).join("\n");
		const text = [
			notice.join("\n"),
			"1. Sở Y tế tổ chức tiêm chủng bổ sung cho trẻ em dưới 5 tuổi.",
			"|\nNơi nhận:\n- Như trên;\n|\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n|",
			"PHỤ LỤC",
			`${cells("STT", "Tên nhiệm vụ", "Cơ quan chủ trì", "Thời gian hoàn thành")}\n|\n|\nI. TRUYỀN THÔNG\n|\n${cells("1", "Xây dựng chuyên mục về tiêm chủng", "Sở Y tế", "Quí II-2026")}\n|\n|\nII. HẬU CẦN\n|\n${cells("2", "Mua sắm tủ bảo quản vắc xin", "Sở Tài chính", "Thường xuyên")}\n|`,
		].join("\n\n");
		const rows = readText(text).tasks.filter(({ shape }) => shape === "table");
		expect(rows.map(({ lead, deadline }) => [lead[0], deadline.kind])).toEqual([
			["Sở Y tế", "quarter"],
			["Sở Tài chính", "ongoing"],
		]);
	});
});
