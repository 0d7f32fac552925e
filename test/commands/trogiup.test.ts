import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import { openOffice, type TestOffice } from "../helpers/office.ts";

let office: TestOffice;
beforeAll(async () => {
	office = await openOffice("2026-03-02 09:00");
});
afterAll(() => office?.close());

describe("/trogiup", () => {
	test("in a group names the bot in every command, so that the bot hears it", async () => {
		const help = await office.say("Bình", "Sở Ngoại vụ", "/trogiup");
		expect(help).toContain("Hướng dẫn cho nhóm Sở Ngoại vụ");
		for (const [, command] of help.matchAll(/^• \/([^\s:]+)/gm))
			expect(command).toMatch(/^[a-z]+@don_doc_bot$/);
		expect(help).toContain("Trả lời của cán bộ được ghi sau khi đầu mối đồng ý");
	});

	test.each([
		["Mai", "quản trị", "/lienket Sở Ngoại vụ"],
		["Loan", "cán bộ theo dõi", "Gửi tệp văn bản, hoặc /nhap rồi dán nội dung"],
		["Khánh", "lãnh đạo", "“1 đồng ý” hoặc “1 không đồng ý: lý do”"],
		["An", "đầu mối", "“xong 2”, hoặc “xong 2, BC 45/BC-SNgV ngày 02/3/2026”"],
		["Sơn", "thanh tra", "/nhiemvu Sở Ngoại vụ: việc của một cơ quan"],
	])("in private tells %s, %s, what they come for", async (person, role, line) => {
		const help = await office.say(person, person, "/trogiup");
		expect(help).toContain(`Hướng dẫn cho ${role}`);
		expect(help).toContain(line);
	});

	test("in a group tells the head of an agency what a focal point does there", async () => {
		const help = await office.say("Phúc", "Sở Ngoại vụ", "/trogiup");
		expect(help).toContain("“1 gia hạn 16/3: chờ ý kiến Bộ Tài chính” để đề nghị gia hạn");
		expect(help).not.toContain("Trả lời của cán bộ");
	});

	test("in the group of a monitor's office offers the whole that is followed, as it can be typed", async () => {
		const [group, whole] = ["Văn phòng UBND tỉnh", "UBND tỉnh Bình Minh"];
		const help = await office.say("Quyên", group, "/trogiup");
		for (const [typed, answer] of [
			[`/nhiemvu ${whole} quá hạn`, /UBND tỉnh Bình Minh/],
			[`/baocao quý ${whole}`, /^Báo cáo quý I\/2026 — UBND tỉnh Bình Minh/],
			[`/longghep quý I ${whole}`, /^Về thực hiện nhiệm vụ/],
			[`/ketqua ${whole} quý I`, /^Đang lập kết quả quý I\/2026 của UBND tỉnh Bình Minh/],
		] as const) {
			expect(help).toContain(`• ${typed.replace(" ", "@don_doc_bot ")}:`);
			expect(await office.say("Quyên", group, typed)).toMatch(answer);
		}
	});

	test("does not offer what somebody may not do", async () => {
		for (const person of ["An", "Khánh", "Sơn"]) {
			const help = await office.say(person, person, "/trogiup");
			for (const command of ["/lienket", "/phanquyen", "/nhap"]) expect(help).not.toContain(command);
		}
	});

	test("gives examples of what this very person may do", async () => {
		expect(await office.say("Phúc", "Phúc", "/trogiup")).toContain(
			"/giao Phòng Hợp tác quốc tế: rà soát dự án",
		);
		expect(await office.say("Khánh", "Khánh", "/trogiup")).toMatch(/\/giao [^:]+: rà soát dự án/);
	});

	test.each(commands.map(({ name }) => name))("%s: one command with examples", async (name) => {
		const help = await office.say("Mai", "Mai", `/trogiup ${name}`);
		expect(help.split("\n")[0]).toMatch(new RegExp(`^/${name} — `));
		expect(help).toContain("\n• ");
	});

	test("of a command that does not exist", async () => {
		expect(await office.say("Mai", "Mai", "/trogiup baytrenkhong")).toBe(
			"Không có lệnh /baytrenkhong. Xem các lệnh: /trogiup",
		);
	});
});

test("an unknown command is answered in private only", async () => {
	expect(await office.say("Mai", "Mai", "/baytrenkhong")).toBe(
		"Không có lệnh /baytrenkhong. Xem các lệnh: /trogiup",
	);
	expect(await office.say("Mai", "Sở Ngoại vụ", "/baytrenkhong")).toBe("");
});

test("/start says who the bot is, then the same help", async () => {
	const start = await office.say("An", "An", "/start");
	const help = await office.say("An", "An", "/trogiup");
	expect(start).toMatch(/^Đôn Đốc theo dõi nhiệm vụ được giao trong văn bản đến khi hoàn thành/);
	expect(start).toContain(help.split("\n").slice(1).join("\n"));
});

describe("the examples of the help work as typed", () => {
	const EXAMPLE = /^• (\/[a-z]+(?: [^:]+?)?)(?=:|$)/gm;

	test.each(["Mai", "Loan", "Khánh", "Phúc", "An", "Sơn"])("for %s", async (person) => {
		const help = await office.say(person, person, "/trogiup");
		const examples = [...help.matchAll(EXAMPLE)].map(([, example = ""]) => example);
		expect(examples.length).toBeGreaterThan(3);
		for (const example of examples)
			expect(await office.say(person, person, example), example).not.toMatch(
				/^(Chưa hiểu|Chưa rõ|Cần|Không có lệnh|Không xem được|Vai trò hiện tại|Danh bạ không)/,
			);
	});
});
