import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { giveTasks } from "../helpers/given-tasks.ts";
import { openOffice, type TestOffice } from "../helpers/office.ts";

let office: TestOffice;
const GROUP = "Sở Ngoại vụ";

/** Monday 02/3/2026: three tasks of one department, one of an agency without a focal point. */
beforeAll(async () => {
	office = await openOffice("2026-03-02 07:45");
	await giveTasks(office, [
		{
			content: "Rà soát dự án",
			lead: "Sở Ngoại vụ",
			deadline: "chậm nhất ngày 10/3/2026",
			product: "báo cáo",
		},
		{ content: "Đón đoàn Lào", lead: "Sở Ngoại vụ", deadline: "chậm nhất ngày 12/3/2026" },
		{ content: "Quy chế phối hợp", lead: "Sở Ngoại vụ", product: "quyết định" },
		{
			content: "Kiểm tra hộ tịch",
			lead: "Sở Tư pháp",
			deadline: "chậm nhất ngày 20/3/2026",
			product: "báo cáo",
		},
	]);
});
afterAll(() => office?.close());

const an = (text: string, replyTo?: string | true) =>
	office.say("An", GROUP, text, replyTo === undefined ? {} : { replyTo });

describe("who does it inside the agency", () => {
	test("“2 giao anh Bình” under a list; a known person gets the whole name", async () => {
		await an("/nhiemvu");
		expect(await an("2 giao anh Bình", true)).toContain(
			"Đã phân công Trần Văn Bình thực hiện NV-0002: Đón đoàn Lào.",
		);
		expect(await an("/nhiemvu NV-0002")).toContain("Người thực hiện: Trần Văn Bình");
	});

	test("by command, also somebody the bot does not know; taken back like any change", async () => {
		expect(await an("/phancong NV-0001 cho đồng chí lê văn tám")).toContain(
			"Đã phân công Lê Văn Tám thực hiện NV-0001",
		);
		expect(await office.press("An", GROUP, "Hoàn tác")).toContain("Đã hoàn tác phân công NV-0001");
		expect(await an("/nhiemvu NV-0001")).not.toContain("Người thực hiện");
	});

	test.each(["1 giao Sở Tài chính", "1 giao anh Bình chưa?", "1 giao ai?", "giao anh Bình"])(
		"“%s” puts nobody in charge",
		async (text) => {
			await an("/nhiemvu");
			expect(await an(text, true)).not.toContain("Đã phân công");
		},
	);

	test("not by an officer, and not without a name", async () => {
		expect(await office.say("Bình", GROUP, "/phancong NV-0001 Trần Văn Bình")).toContain(
			"không được làm việc này",
		);
		expect(await an("/phancong NV-0001")).toContain("Cần tên người thực hiện.");
	});
});

describe("/nhiemvu thiếu 6 rõ", () => {
	test("lists what is missing, and leaves out what is clear", async () => {
		const list = await an("/nhiemvu thiếu 6 rõ");
		expect(list).toContain("NV-0002");
		expect(list).toContain("thiếu: rõ sản phẩm");
		expect(list).toContain("thiếu: rõ thời gian");
		expect(list).not.toContain("NV-0001");
	});

	test("knows that an agency without a focal point has nobody, until a person is named", async () => {
		const loan = (text: string) => office.say("Loan", "Loan", text);
		expect(await loan("/nhiemvu Sở Tư pháp thieu 6 ro")).toContain("thiếu: rõ người");
		await loan("/phancong NV-0004 Ngô Văn Hùng");
		expect(await loan("/nhiemvu Sở Tư pháp thiếu 6 rõ")).not.toContain("NV-0004");
	});
});

describe("what nobody accepted", () => {
	test("is told to the leader once a working day has passed, and not again the next day", async () => {
		await office.goTo("2026-03-03 07:30");
		expect(await office.heard("Hoàng Quốc Khánh")).not.toContain("Chưa tiếp nhận");
		await office.goTo("2026-03-04 07:30");
		expect(await office.heard("Hoàng Quốc Khánh")).toContain(
			"Chưa tiếp nhận sau 1 ngày làm việc (2): Sở Ngoại vụ 2 việc",
		);
		await office.goTo("2026-03-05 07:30");
		expect(await office.heard("Hoàng Quốc Khánh")).not.toContain("Chưa tiếp nhận");
	});
});
