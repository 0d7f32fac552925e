import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { giveTasks } from "../../helpers/given-tasks.ts";
import { openOffice, type TestOffice } from "../../helpers/office.ts";

const GROUP = "Sở Ngoại vụ";
let office: TestOffice;

/** Monday 02/3/2026, 09:00, after that day's digests. */
beforeAll(async () => {
	office = await openOffice("2026-03-02 09:00");
	await giveTasks(office, [
		{ content: "Rà soát thỏa thuận", lead: GROUP, deadline: "trước ngày 03/3/2026" },
		{ content: "Xây dựng quy chế", lead: GROUP, deadline: "trước ngày 30/6/2026" },
		{ content: "Đề án cửa khẩu", lead: GROUP, deadline: "trước ngày 31/7/2026" },
	]);
	await office.say("An", GROUP, "/kiennghi Bộ phận một cửa thiếu máy; gửi: Sở Tài chính; hạn: 03/3/2026");
	await office.say("An", GROUP, "/vuong NV-0002: chưa có ý kiến Bộ Ngoại giao");
});
afterAll(() => office?.close());

async function morning(day: string): Promise<string> {
	await office.goTo(`${day} 07:30`);
	const heard = await office.heard("Khánh");
	return heard.slice(heard.lastIndexOf("📋"));
}

describe("a leader hears of what is in the way", () => {
	test("the morning after it was said", async () => {
		expect(await morning("2026-03-03")).toContain(
			"Vướng mắc (1)\n1. Xây dựng quy chế — Sở Ngoại vụ vướng: chưa có ý kiến Bộ Ngoại giao (từ 02/3) · NV-0002",
		);
	});

	test("not again the next day: it is only counted", async () => {
		const digest = await morning("2026-03-04");
		expect(digest).not.toContain("Vướng mắc (");
		expect(digest).toContain("Đã nêu trong tuần, chưa có thay đổi: 1 vướng mắc (/nhiemvu vướng mắc)");
	});

	test("again when it has changed", async () => {
		await office.say("An", GROUP, "/vuong NV-0002: Bộ Ngoại giao yêu cầu bổ sung hồ sơ");
		expect(await morning("2026-03-05")).toContain("vướng: Bộ Ngoại giao yêu cầu bổ sung hồ sơ (từ 04/3)");
		expect(await morning("2026-03-06")).not.toContain("bổ sung hồ sơ");
	});

	test("and of everything once a week", async () => {
		expect(await morning("2026-03-09")).toContain("vướng: Bộ Ngoại giao yêu cầu bổ sung hồ sơ (từ 04/3)");
	});

	test("daily where the office wants nothing thinned out", async () => {
		await office.say("Mai", "Mai", "/caidat chung nhắc thưa tắt");
		expect(await morning("2026-03-10")).toContain("vướng: Bộ Ngoại giao yêu cầu bổ sung hồ sơ (từ 04/3)");
		await office.say("Mai", "Mai", "/caidat chung nhắc thưa bật");
		expect(await morning("2026-03-11")).not.toContain("bổ sung hồ sơ");
	});
});

describe("a petition that is not answered in time", () => {
	test("is named when that is news, then once a week", async () => {
		const named = async (day: string) => (await morning(day)).includes("Bộ phận một cửa thiếu máy");
		expect(await morning("2026-03-12")).toContain("1 kiến nghị quá hạn (/kiennghi quá hạn)");
		expect(await named("2026-03-13")).toBe(false);
		expect(await named("2026-03-16")).toBe(true);
	});

	test("again when the answerer has said something of it", async () => {
		await office.say("Dũng", "Sở Tài chính", "/tiendo NV-0004 50%");
		expect(await morning("2026-03-18")).toContain("Bộ phận một cửa thiếu máy");
	});
});

describe("one task stands once", () => {
	test("under what waits for a word, with what is in the way on its line", async () => {
		await office.say("An", GROUP, "/vuong NV-0001: chưa có kinh phí");
		await office.say("An", GROUP, "/giahan NV-0001 đến 31/3: chờ kinh phí");
		const digest = await morning("2026-03-19");
		expect(digest).toContain("Chờ quyết định (1)\n1. Rà soát thỏa thuận — Sở Ngoại vụ đề nghị gia hạn");
		expect(digest).toContain("   vướng: chưa có kinh phí");
		expect(digest).not.toContain("Vướng mắc (");
		expect(digest.match(/NV-0001/g)).toHaveLength(1);
	});

	test("in the agency's own digest under what is overdue, with what is in the way", async () => {
		await office.goTo("2026-03-23 07:30");
		const digest = await office.heard(GROUP);
		expect(digest).toMatch(
			/Quá hạn \(1\)\n1\. Rà soát thỏa thuận — quá .* · NV-0001\n {3}vướng: chưa có kinh phí/,
		);
		expect(digest.match(/NV-0001/g)).toHaveLength(1);
	});

	test("among obstacles once nothing waits any more, and by how much it is late", async () => {
		await office.say("Khánh", "Khánh", "1 không đồng ý: cần làm ngay", { replyTo: "📋" });
		expect(await morning("2026-03-30")).toMatch(
			/Rà soát thỏa thuận — Sở Ngoại vụ vướng: chưa có kinh phí \(từ 18\/3\), quá hạn \d+ ngày làm việc · NV-0001/,
		);
	});
});
