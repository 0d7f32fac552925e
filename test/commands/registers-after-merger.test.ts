import { afterAll, beforeAll, expect, test } from "vitest";
import { openOffice, type TestOffice } from "../helpers/office.ts";

const GROUP = "Sở Ngoại vụ";
let office: TestOffice;

beforeAll(async () => {
	office = await openOffice("2026-03-02 08:00");
	for (const typed of [
		"/kiennghi Bộ phận một cửa thiếu máy; gửi: Sở Tài chính",
		"/thoathuan Biên bản ghi nhớ; đối tác: tỉnh Savannakhet; hết hạn: 12/5/2027",
		"/chitieu thêm Đoàn ra; đơn vị: đoàn; kỳ: tháng",
		"/chitieu Đoàn ra: 12",
	])
		await office.say("An", GROUP, typed);
	await office.say("Mai", "Mai", "/coquan sáp nhập Sở Ngoại vụ vào Sở Nội vụ");
	await office.heard(GROUP);
});
afterAll(() => office?.close());

test("petitions, agreements and indicators go to whoever takes an agency over", async () => {
	expect(await office.say("An", GROUP, "/kiennghi")).toContain("Sở Nội vụ gửi Sở Tài chính");
	expect(await office.say("An", GROUP, "/thoathuan TT-0001")).toContain("Đầu mối: Sở Nội vụ");
	const card = await office.say("An", GROUP, "/chitieu Đoàn ra");
	expect(card).toContain("Sở Nội vụ: chưa báo");
	expect(card).toContain("Sở Ngoại vụ: 12 đoàn");
	expect(await office.say("An", GROUP, "/chitieu Đoàn ra: 5")).toContain("của Sở Nội vụ: 5 đoàn");
	expect(await office.say("An", GROUP, "/chitieu Đoàn ra")).toContain("Đoàn ra: 17 đoàn");
});

test("the answer to a petition reaches them", async () => {
	await office.say("Chi", "Sở Tài chính", "/xong NV-0001, CV 45/STC-NS");
	expect(await office.heard(GROUP)).toContain("Sở Tài chính đã trả lời KN-0001");
});
