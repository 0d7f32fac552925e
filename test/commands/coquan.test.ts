import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { giveTasks } from "../helpers/given-tasks.ts";
import { openOffice, type TestOffice } from "../helpers/office.ts";

let office: TestOffice;
beforeAll(async () => {
	office = await openOffice();
	await giveTasks(office, [
		{ content: "Rà soát thỏa thuận quốc tế", lead: "Sở Ngoại vụ", deadline: "trước ngày 05/3/2026" },
		{ content: "Báo cáo thu ngân sách", lead: "Sở Tài chính", deadline: "trước ngày 10/3/2026" },
		{ content: "Cập nhật danh mục dự án", lead: "Sở Công Thương", deadline: "trước ngày 12/3/2026" },
		{ content: "Thống kê đoàn vào", lead: "Sở Công Thương", deadline: "trước ngày 15/3/2026" },
		{ content: "Tuyên truyền pháp luật", lead: "Các hội, đoàn thể", deadline: "trước ngày 20/3/2026" },
	]);
});
afterAll(() => office?.close());

const admin = (text: string) => office.say("Mai", "Đỗ Thị Mai", text);

describe("the directory", () => {
	test("is shown as a tree, page by page, with what waits for members of a group", async () => {
		const all = await admin("/coquan");
		expect(all).toContain("Danh bạ: 16 cơ quan");
		expect(all).toContain("• UBND tỉnh Bình Minh (");
		expect(all).toContain("• – Sở Ngoại vụ (SNgV, Sở NgV; 1 việc đang thực hiện)");
		expect(all).toContain("• – – Phòng Hợp tác quốc tế");
		expect(all).toContain("Các hội, đoàn thể: 0 cơ quan, 1 phần việc chưa đến cơ quan nào");
		expect(await admin("/coquan tai chinh")).toContain("Sở Tài chính\nLoại: sở, ban, ngành");
		expect(await admin("/coquan xã")).toContain("theo “xã”");
		expect(await admin("/coquan sở y tế")).toContain("Thêm: /coquan thêm sở y tế; thuộc: UBND tỉnh");
	});

	test("takes in agencies with names, place and kind", async () => {
		const card = await admin(
			"/coquan thêm Sở Dân tộc và Tôn giáo; thuộc: UBND tỉnh; tên khác: SDTTG, Sở DTTG",
		);
		expect(card).toContain("Đã thêm Sở Dân tộc và Tôn giáo vào danh bạ.");
		expect(card).toContain("Loại: sở, ban, ngành");
		expect(card).toContain("Thuộc: UBND tỉnh Bình Minh");
		expect(card).toContain("Tên khác: SDTTG; Sở DTTG");
		expect(await admin("/coquan them Sở Dân tộc và Tôn giáo")).toContain(
			"Danh bạ đã có Sở Dân tộc và Tôn giáo",
		);
		expect(await admin("/coquan sdttg; tên khác: Sở Dân tộc; bỏ tên khác: Sở DTTG")).toContain(
			"Tên khác: SDTTG; Sở Dân tộc",
		);
		expect(await admin("/coquan Sở Tài chính; tên khác: SNgV")).toContain("đang là tên của Sở Ngoại vụ");
		expect(await admin("/coquan UBND tỉnh; thuộc: Sở Tài chính")).toContain("không chuyển vào dưới được");
		expect(await admin("/coquan thêm Đại sứ quán Nhật Bản; ngoài hệ thống")).toContain(
			"ngoài hệ thống, chỉ theo dõi",
		);
		expect(await admin("/coquan thêm Sở X; thuọc UBND")).toContain("Chưa hiểu nên chưa sửa danh bạ");
	});

	test("is the admin's alone", async () => {
		expect(await office.say("An", "Sở Ngoại vụ", "/coquan")).toContain(
			"Vai trò hiện tại không được làm việc này",
		);
		expect(await office.say("Loan", "Bùi Thị Loan", "/coquan thêm Sở X")).toContain(
			"không được làm việc này",
		);
	});
});

describe("members of a collective", () => {
	test("get what waited for them, one assignment each, and hear of it", async () => {
		const said = await admin("/coquan nhóm Các hội, đoàn thể: Sở Ngoại vụ, Sở Tài chính");
		expect(said).toContain("Các hội, đoàn thể: 2 cơ quan");
		expect(said).toContain("Đã giao việc đang chờ cho các thành viên: 2 phần việc.");
		for (const group of ["Sở Ngoại vụ", "Sở Tài chính"]) {
			expect(await office.heard(group)).toContain(`${group}: 1 việc giao cho Các hội, đoàn thể`);
			expect(await office.say(group === "Sở Ngoại vụ" ? "An" : "Chi", group, "/nhiemvu")).toContain(
				"Tuyên truyền pháp luật",
			);
		}
		expect(await admin("/coquan nhóm Các hội, đoàn thể")).not.toContain("Đã giao");
		expect(await admin("/coquan nhóm Các hội, đoàn thể: bớt Sở Tài chính")).toContain(": 1 cơ quan");
		expect(await admin("/coquan nhóm Các trường: Sở Bịa")).toContain("Danh bạ không có cơ quan “Sở Bịa”");
	});
});

describe("mergers and renaming", () => {
	test("taken back before that day, the group hears that as well", async () => {
		await admin("/coquan sáp nhập Sở Công Thương vào Sở Tài chính từ 04/3/2026");
		await office.heard("Sở Công Thương");
		await admin("/coquan hủy sáp nhập Sở Công Thương");
		expect(await office.heard("Sở Công Thương")).toBe(
			"Sở Công Thương giữ nguyên, không sáp nhập hay đổi tên nữa.",
		);
		expect(await admin("/coquan đổi tên Sở Công Thương thành Sở Thương mại từ 04/3/2026")).toContain(
			"Từ thứ Tư, 04/3/2026, Sở Công Thương đổi thành Sở Thương mại",
		);
		await admin("/coquan hủy sáp nhập Sở Công Thương");
		await office.heard("Sở Công Thương");
	});

	test("on a day to come happen on that day: open work moves, what is done keeps the old name", async () => {
		await office.say("Giang", "Sở Công Thương", "/xong NV-0004, BC 12/BC-SCT");
		const planned = await admin("/coquan sáp nhập Sở Công Thương vào Sở Tài chính từ 04/3/2026");
		expect(planned).toContain("Từ thứ Tư, 04/3/2026, Sở Công Thương sáp nhập vào Sở Tài chính");
		expect(await office.heard("Sở Công Thương")).toContain("Từ thứ Tư, 04/3/2026");
		expect(await admin("/coquan Sở Công Thương")).toContain("Sẽ nhập vào: Sở Tài chính (từ 04/3/2026)");
		await office.goTo("2026-03-03 08:00");
		expect(await office.say("Giang", "Sở Công Thương", "/nhiemvu")).toContain("Sở Công Thương: 1 việc");
		await office.heard("Đỗ Thị Mai");
		await office.goTo("2026-03-04 00:05");
		const heard = await office.heard("Sở Công Thương");
		expect(heard).toContain("Sở Công Thương nay là Sở Tài chính: đã chuyển 1 việc đang thực hiện");
		expect(await office.heard("Đỗ Thị Mai")).toContain("Sở Công Thương nay là Sở Tài chính");
		await office.goTo("2026-03-04 00:10");
		expect(await office.heard("Sở Công Thương")).toBe("");
	});

	test("leave history under the old name, and people, group and names with the new one", async () => {
		const moved = await office.say("Chi", "Sở Tài chính", "/nhiemvu NV-0003");
		expect(moved).toContain("NV-0003 — Sở Tài chính");
		expect(moved).toContain("chuyển do sáp nhập hoặc đổi tên cơ quan; “Sở Công Thương”");
		expect(await office.say("Giang", "Sở Công Thương", "/nhiemvu NV-0004")).toContain(
			"NV-0004 — Sở Công Thương",
		);
		expect(await office.say("Giang", "Sở Công Thương", "xong", { replyTo: "NV-0004 —" })).toContain(
			"việc đã kết thúc",
		);
		expect(await office.say("Giang", "Sở Công Thương", "/nhan NV-0003")).toContain("Đã ghi tiếp nhận");
		expect(await admin("/coquan SCT")).toContain("Trước đây là: Sở Công Thương (đến 04/3/2026)");
		expect(await admin("/coquan thêm Sở Công Thương")).toContain("Danh bạ đã có Sở Tài chính");
		await giveTasks(office, [{ content: "Việc theo tên cũ", lead: "Sở Công Thương" }], "19/KH-UBND");
		expect(await office.say("Chi", "Sở Tài chính", "/nhiemvu tên cũ")).toContain("Việc theo tên cũ");
	});

	test("a renaming makes the new body, and a planned one can be taken back", async () => {
		expect(await admin("/coquan đổi tên Sở Ngoại vụ thành Sở Đối ngoại")).toContain(
			"Sở Ngoại vụ nay là Sở Đối ngoại: đã chuyển 2 việc đang thực hiện",
		);
		expect(await office.say("An", "Sở Ngoại vụ", "/nhiemvu")).toContain("Sở Đối ngoại: 2 việc");
		expect(await office.say("An", "Sở Ngoại vụ", "/nhan NV-0001")).toContain("Đã ghi tiếp nhận");
		expect(await admin("/coquan Phòng HTQT")).toContain("Thuộc: Sở Đối ngoại");
		await admin("/coquan hợp nhất Sở Nội vụ và Sở Tư pháp thành Sở Nội chính từ 01/7/2026");
		expect(await admin("/coquan hủy sáp nhập Sở Nội vụ")).toContain("Sở Nội vụ giữ nguyên");
		expect(await admin("/coquan hủy sáp nhập Sở Nội vụ")).toContain(
			"không có sáp nhập hay đổi tên nào đang chờ",
		);
	});
});
