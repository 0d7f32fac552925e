import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { giveTasks } from "../../helpers/given-tasks.ts";
import { openOffice, type TestOffice } from "../../helpers/office.ts";

const GROUP = "Sở Ngoại vụ";
let office: TestOffice;

/** Monday 02/3/2026: four tasks wait for plans that nobody has sent in yet. */
beforeAll(async () => {
	office = await openOffice("2026-03-02 08:00");
	const plan = "Theo Kế hoạch số 79/KH-UBND";
	await giveTasks(office, [
		{ content: "Xây dựng chương trình làm việc với đoàn công tác nước ngoài", lead: GROUP, deadline: plan },
		{ content: "Tổng kết hội nhập quốc tế", lead: "Sở Tài chính", deadline: plan },
		{ content: "Kế hoạch của năm khác", lead: GROUP, deadline: `${plan} ngày 14/3/2022` },
		{ content: "Theo kế hoạch không số", lead: GROUP, deadline: "Theo kế hoạch của Bộ Ngoại giao" },
	]);
	await office.heard(GROUP);
});
afterAll(() => office?.close());

const loan = (text: string) => office.say("Loan", "Loan", text);
const PLAN = `ỦY BAN NHÂN DÂN
TỈNH BÌNH MINH
Số: 79/KH-UBND
Bình Minh, ngày 20 tháng 02 năm 2026
KẾ HOẠCH
Đón đoàn công tác nước ngoài

1. Giao Sở Ngoại vụ xây dựng chương trình làm việc với đoàn công tác nước ngoài, hoàn thành trước ngày 10/3/2026.
2. Giao Sở Công Thương bố trí địa điểm, hoàn thành trước ngày 12/3/2026.
3. Giao Sở Công Thương báo cáo kết quả, thời gian theo Quyết định số 18/KH-UBND.`;

describe("the document that tasks wait for is taken in", () => {
	let result = "";
	beforeAll(async () => {
		await loan(`/nhap ${PLAN}`);
		result = await office.say("Loan", "Loan", "xác nhận", { replyTo: true });
	});

	test("it dates the same work of the same agency; the group hears it", async () => {
		expect(result).toContain("Đã ghi thời hạn theo văn bản được chờ: NV-0001. Xem: /nhiemvu NV-0001");
		expect(await office.heard(GROUP)).toContain(
			"Đã ghi thời hạn NV-0001 (Sở Ngoại vụ): Xây dựng chương trình làm việc với đoàn công tác nước ngoài. " +
				"Hạn 10/3/2026 (ngày cuối đúng hạn 09/3/2026).",
		);
		expect(await office.say("An", GROUP, "/nhiemvu NV-0001")).toContain(
			"ghi thời hạn; đến 10/3/2026; căn cứ 79/KH-UBND",
		);
	});

	test("what it does not date is named, with how to date it, and that works as typed", async () => {
		expect(result).toContain("Việc đang chờ văn bản này: NV-0002. Ghi thời hạn: /kichhoat NV-0002 30/3/2026");
		expect(await loan("/nhiemvu NV-0002")).toContain(
			"Văn bản được chờ: Kế hoạch 79/KH-UBND ngày 20/02/2026, đã có trong hệ thống",
		);
		expect(await loan("/kichhoat NV-0002 30/6/2026")).toContain("Hạn 30/6/2026");
	});

	test("a plan of another year, and one without a number, is not it", async () => {
		const tasks = await office.database.db.task.findMany({ orderBy: { code: "asc" }, take: 4 });
		expect(tasks.map(({ awaitedId }) => awaitedId !== null)).toEqual([true, true, false, false]);
		expect(result).not.toContain("NV-0003");
		expect(result).not.toContain("NV-0004");
	});
});

test("a new task that waits for a document which is here already is named too", async () => {
	const text = PLAN.replace("79/KH-UBND", "80/KH-UBND").replace(
		/1\. Giao[\s\S]*/u,
		"1. Giao Sở Tài chính tổng hợp kinh phí theo Kế hoạch số 79/KH-UBND.\n" +
			"2. Giao Sở Công Thương mời doanh nghiệp, thời gian: theo Kế hoạch số 79/KH-UBND.",
	);
	await loan(`/nhap ${text}`);
	const preview = office.messages("Loan").at(-1)?.text ?? "";
	expect(preview).toContain("theo Kế hoạch số 79/KH-UBND");
	const result = await office.say("Loan", "Loan", "xác nhận", { replyTo: true });
	expect(result).toMatch(
		/Việc chờ một văn bản đã có trong hệ thống: NV-\d+(?:, NV-\d+)?\. Ghi thời hạn: \/kichhoat NV-\d+ 30\/3\/2026/,
	);
});

describe("what counts from the day of receipt", () => {
	test("counts from the day the document is in the chat, until the monitor records another", async () => {
		await giveTasks(office, [
			{
				content: "Trả lời văn bản",
				lead: GROUP,
				deadline: "trong 05 ngày làm việc kể từ ngày nhận được văn bản",
			},
		]);
		const last = await office.database.db.task.findFirst({ orderBy: { code: "desc" } });
		const code = `NV-00${last?.code}`;
		expect(await office.say("An", GROUP, `/nhiemvu ${code}`)).toContain("thứ Hai, 09/3/2026");
		expect(await loan(`/kichhoat ${code} 04/3/2026`)).toContain(
			"Mốc 04/3/2026 + 5 ngày làm việc → hạn 11/3/2026.",
		);
		await office.press("Loan", "Loan", "Hoàn tác");
		expect(await office.say("An", GROUP, `/nhiemvu ${code}`)).toContain("thứ Hai, 09/3/2026");
	});
});
