import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { giveTasks } from "../helpers/given-tasks.ts";
import { openOffice, type TestOffice } from "../helpers/office.ts";

let office: TestOffice;
beforeAll(async () => {
	office = await openOffice("2026-03-02 07:45");
	await giveTasks(office, [
		{ content: "Rà soát thỏa thuận quốc tế", lead: "Sở Ngoại vụ", deadline: "chậm nhất ngày 30/3/2026" },
		{ content: "Thống kê đoàn vào", lead: "Sở Ngoại vụ", deadline: "chậm nhất ngày 31/3/2026" },
	]);
});
afterAll(() => office?.close());

const GROUP = "Sở Ngoại vụ";
const code = (said: string): string => /\/dangky (\w{8})/.exec(said)?.[1] ?? "";

describe("standing in for somebody who is absent", () => {
	test("gives a colleague the roles until a day, and everybody concerned hears of it", async () => {
		expect(await office.say("Bình", GROUP, "/xong NV-0001")).toContain("đề nghị ghi");
		const said = await office.say("An", GROUP, "/uyquyen Trần Văn Bình đến 04/3");
		expect(said).toContain(
			"Trần Văn Bình thay Nguyễn Thị An làm đầu mối Sở Ngoại vụ đến hết thứ Tư, 04/3/2026.",
		);
		expect(await office.say("Bình", GROUP, "/tiendo NV-0001 20%")).toContain("Đã ghi tiến độ 20%");
		expect(await office.say("An", GROUP, "/uyquyen")).toContain("Đang ủy quyền (1)");
	});

	test("holds on the last day and not after it", async () => {
		await office.goTo("2026-03-04 23:50");
		expect(await office.say("Bình", GROUP, "/tiendo NV-0001 30%")).toContain("Đã ghi tiến độ 30%");
		await office.goTo("2026-03-05 00:01");
		expect(await office.heard("Trần Văn Bình")).toContain("Trần Văn Bình thôi thay Nguyễn Thị An");
		expect(await office.say("Bình", GROUP, "/tiendo NV-0001 40%")).toContain("đề nghị ghi");
		await office.goTo("2026-03-05 00:05");
		expect(await office.heard("Trần Văn Bình")).toBe("");
		expect(await office.say("An", GROUP, "/uyquyen")).toContain("Không có ủy quyền nào đang hiệu lực.");
	});

	test("is ended early by whoever lent it, and cannot be lent on", async () => {
		await office.say("An", GROUP, "/uyquyen Trần Văn Bình đến 20/3");
		expect(await office.say("Bình", GROUP, "/uyquyen Lê Thị Chi đến 20/3")).toContain(
			"Trần Văn Bình không giữ vai trò nào để giao lại",
		);
		expect(await office.say("An", GROUP, "/uyquyen thôi Trần Văn Bình")).toContain("thôi thay Nguyễn Thị An");
		expect(await office.say("An", GROUP, "/uyquyen thôi")).toContain("Không có ủy quyền nào để kết thúc");
	});

	test("goes by a one-time link to whoever holds no role yet", async () => {
		const said = await office.say("An", "Nguyễn Thị An", "/uyquyen đến 20/3");
		expect(said).toContain("Mã thay Nguyễn Thị An đến hết thứ Sáu, 20/3/2026");
		expect(await office.say("Tuyết", "Cao Thị Tuyết", `/start ${code(said)}`)).toContain(
			"Cao Thị Tuyết thay Nguyễn Thị An làm đầu mối Sở Ngoại vụ",
		);
		expect(await office.say("Tuyết", "Cao Thị Tuyết", "/tiendo NV-0001 50%")).toContain("Đã ghi tiến độ 50%");
		expect(await office.say("Sơn", "Phan Văn Sơn", `/start ${code(said)}`)).toContain(
			"Mã không đúng hoặc đã dùng",
		);
		expect(await office.say("An", GROUP, "/uyquyen đến 20/3")).toContain("trong trò chuyện riêng");
	});

	test("believes only those who hold a role to be who they are called, and no day that is over or far away", async () => {
		expect(await office.say("An", GROUP, "/uyquyen Người Lạ đến 20/3")).toContain(
			"Không có ai tên “Người Lạ”",
		);
		expect(await office.say("An", GROUP, "/uyquyen Trần Văn Bình đến 20/12")).toContain(
			"Chưa hiểu nên chưa ủy quyền",
		);
		expect(await office.say("An", GROUP, "/uyquyen Trần Văn Bình đến 01/3/2026")).toContain("Chưa hiểu");
		expect(await office.say("Bình", GROUP, "/uyquyen Nguyễn Thị An cho Trần Văn Bình đến 20/3")).toContain(
			"không được làm việc này",
		);
		expect(await office.say("Mai", "Đỗ Thị Mai", "/uyquyen Lê Thị Chi cho Phạm Văn Dũng đến 20/3")).toContain(
			"Phạm Văn Dũng thay Lê Thị Chi làm đầu mối Sở Tài chính",
		);
	});
});

describe("taking somebody's place", () => {
	test("moves every role, and ends what was lent", async () => {
		const said = await office.say("Mai", "Đỗ Thị Mai", "/phanquyen thay Nguyễn Thị An bằng Trần Văn Bình");
		expect(said).toContain("Trần Văn Bình thay Nguyễn Thị An làm đầu mối Sở Ngoại vụ.");
		expect(await office.say("Bình", GROUP, "/tiendo NV-0002 10%")).toContain("Đã ghi tiến độ 10%");
		expect(await office.say("An", GROUP, "/tiendo NV-0002 20%")).toContain("đề nghị ghi");
		expect(await office.say("Tuyết", "Cao Thị Tuyết", "/tiendo NV-0002 20%")).not.toContain("Đã ghi");
	});

	test("goes by a one-time link where the new one is not known", async () => {
		const said = await office.say("Mai", "Đỗ Thị Mai", "/phanquyen thay Lê Thị Chi");
		expect(said).toContain("Mã nhận mọi vai trò của Lê Thị Chi");
		expect(await office.say("Tuyết", "Cao Thị Tuyết", `/dangky ${code(said)}`)).toContain(
			"Cao Thị Tuyết thay Lê Thị Chi làm đầu mối Sở Tài chính.",
		);
		expect(await office.say("Mai", "Đỗ Thị Mai", "/uyquyen")).not.toContain("Phạm Văn Dũng");
	});
});
