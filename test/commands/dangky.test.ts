import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commandsFor } from "../../src/channels/playground/methods/commands.ts";
import { chatNamed, personNamed } from "../helpers/cast.ts";
import { giveTasks } from "../helpers/given-tasks.ts";
import { openOffice, type TestOffice } from "../helpers/office.ts";

const NEW_GROUP = "Sở Nông nghiệp và Môi trường";
const CODE = /\/dangky(?:@don_doc_bot)? ([A-Z0-9]{8})/;
const USED = "Mã không đúng hoặc đã dùng. Đề nghị xin mã mới.";

let office: TestOffice;
/** Monday 02/3/2026, 08:00. */
beforeAll(async () => {
	office = await openOffice("2026-03-02 08:00");
	await giveTasks(office, [
		{ content: "Tập huấn cho ngư dân", lead: NEW_GROUP, deadline: "từ ngày 01/4/2026 đến ngày 30/6/2026" },
	]);
});
afterAll(() => office?.close());

/** What Mai, the admin, is given in private, and the code in it. */
async function codeFor(text: string): Promise<{ answer: string; code: string }> {
	const answer = await office.say("Mai", "Mai", text);
	return { answer, code: CODE.exec(answer)?.[1] ?? "" };
}

describe("/lienket by the admin, in private", () => {
	test("gives a one-time code for the agency's group, by name or alias", async () => {
		const { answer, code } = await codeFor("/lienket SNNMT");
		expect(answer).toBe(
			`Mã liên kết nhóm với Sở Nông nghiệp và Môi trường. Một người trong nhóm của cơ quan gửi lệnh sau, người đó thành đầu mối đầu tiên:

/dangky@don_doc_bot ${code}

Mã dùng một lần, đến 08:00 ngày 04/3/2026, và chỉ hiện lần này.`,
		);
		expect(code).toHaveLength(8);
		const sent = office.calls.findLast(({ method }) => method === "sendMessage");
		expect(sent?.params.protect_content).toBe(true);
	});

	test("keeps nothing but the code's hash", async () => {
		const { code } = await codeFor("/lienket Sở Tư pháp");
		const rows = await office.database.db.linkCode.findMany();
		expect(JSON.stringify(rows)).not.toContain(code);
	});

	test("needs an agency of the directory", async () => {
		expect((await codeFor("/lienket")).answer).toBe("Cần tên cơ quan, ví dụ: Sở Ngoại vụ.");
		expect((await codeFor("/lienket Sở Vũ trụ")).answer).toBe("Danh bạ không có cơ quan “Sở Vũ trụ”.");
	});

	test("gives no code in a group, where everybody reads along", async () => {
		expect(await office.say("Mai", "Sở Ngoại vụ", "/lienket Sở Ngoại vụ")).toBe(
			"Mã được cấp trong trò chuyện riêng với bot, vì trong nhóm ai cũng đọc được.",
		);
	});

	test.each(["An", "Khánh", "Loan", "Sơn"])("gives %s none", async (person) => {
		expect(await office.say(person, person, "/lienket Sở Ngoại vụ")).toBe(
			"Vai trò hiện tại không được làm việc này. Xem việc được làm: /trogiup",
		);
	});
});

describe("/dangky in the group", () => {
	test("with a code for groups is refused in private, and the code stays good", async () => {
		const { code } = await codeFor("/lienket Sở Công Thương");
		expect(await office.say("Nam", "Nam", `/dangky ${code}`)).toBe(
			"Mã này dùng để liên kết nhóm: đề nghị gửi trong nhóm của cơ quan.",
		);
		expect(await office.say("Giang", "Sở Công Thương", `/dangky ${code}`)).toContain(
			"Nhóm này đã liên kết với Sở Công Thương.",
		);
	});

	test("links the group; the sender becomes its first focal point; the code works once", async () => {
		const { code } = await codeFor("/lienket Sở Nông nghiệp và Môi trường");
		expect(await office.say("Nam", NEW_GROUP, `/dangky@don_doc_bot ${code.toLowerCase()}`)).toBe(
			`Nhóm này đã liên kết với Sở Nông nghiệp và Môi trường.

Huỳnh Thanh Nam là đầu mối của Sở Nông nghiệp và Môi trường.

Cơ quan có 1 việc đang thực hiện.

Xem việc: /nhiemvu@don_doc_bot. Hướng dẫn: /trogiup@don_doc_bot. Bản tin gửi mỗi sáng làm việc khi có việc đến hạn.`,
		);
		expect(await office.say("Nam", NEW_GROUP, "/nhiemvu")).toContain("1. Tập huấn cho ngư dân");
		expect(await office.say("Nam", NEW_GROUP, "1: 10%", { replyTo: true })).toContain("Đã ghi tiến độ 10%");
		expect(await office.say("Nam", NEW_GROUP, `/dangky ${code}`)).toBe(USED);
		expect(await office.say("Mai", NEW_GROUP, `/dangky ${code}`)).toBe(USED);
	});

	test("of a group that has a focal point makes nobody another", async () => {
		const { code } = await codeFor("/lienket Sở Ngoại vụ");
		const answer = await office.say("Bình", "Sở Ngoại vụ", `/dangky ${code}`);
		expect(answer).toContain("Nhóm này đã liên kết với Sở Ngoại vụ.");
		expect(answer).not.toContain("là đầu mối");
	});

	test("with a wrong code, or none", async () => {
		expect(await office.say("Nam", NEW_GROUP, "/dangky ABCDEFGH")).toBe(USED);
		expect(await office.say("Nam", NEW_GROUP, "/dangky")).toBe("Cần mã được cấp, ví dụ: /dangky ACDE3467");
	});

	test("with a code that is older than two days", async () => {
		const { code } = await codeFor("/lienket Sở Nội vụ");
		await office.goTo("2026-03-04 08:01");
		expect(await office.say("Nam", NEW_GROUP, `/dangky ${code}`)).toBe("Mã đã hết hạn. Đề nghị xin mã mới.");
		await office.goTo("2026-03-02 09:00");
	});
});

describe("a role by code", () => {
	test("is given to whoever opens the link in private: /start CODE", async () => {
		const { answer, code } = await codeFor("/phanquyen đầu mối Sở Ngoại vụ");
		expect(answer).toBe(
			`Mã cấp vai trò đầu mối Sở Ngoại vụ. Người được cấp gửi lệnh sau cho bot trong trò chuyện riêng:

/dangky ${code}

Hoặc mở liên kết: https://t.me/don_doc_bot?start=${code}

Mã dùng một lần, đến 09:00 ngày 04/3/2026, và chỉ hiện lần này.`,
		);
		expect(await office.say("Tuyết", "Tuyết", `/start ${code}`)).toBe(
			"Cao Thị Tuyết đã nhận vai trò đầu mối Sở Ngoại vụ.\n\nXem hướng dẫn: /trogiup",
		);
		expect(await office.say("Tuyết", "Tuyết", "/nhiemvu")).toContain("Sở Ngoại vụ không có việc nào");
		expect(await office.say("Nam", "Nam", `/start ${code}`)).toBe(USED);
	});

	test("for everything takes no agency", async () => {
		const { code } = await codeFor("/phanquyen thanh tra");
		expect(await office.say("Nam", "Nam", `/dangky ${code}`)).toContain(
			"Huỳnh Thanh Nam đã nhận vai trò thanh tra.",
		);
		expect(await office.say("Nam", "Nam", "/nhiemvu")).toContain("1. Tập huấn cho ngư dân");
	});

	test("brings the menu of the role, and its end takes it away again", async () => {
		const menu = () =>
			commandsFor(office.api.state, chatNamed("Tuyết").id, personNamed("Tuyết").id).map(
				({ command }) => command,
			);
		await office.goTo("2026-03-02 09:01");
		expect(menu()).toEqual(expect.arrayContaining(["nhiemvu", "xong", "giao", "dangky", "trogiup"]));
		expect(menu()).not.toContain("phanquyen");
		expect(await office.say("Mai", "Mai", "/phanquyen thôi Cao Thị Tuyết")).toBe(
			"Cao Thị Tuyết thôi vai trò đầu mối Sở Ngoại vụ.",
		);
		await office.goTo("2026-03-02 09:02");
		expect(menu()).toEqual(["dangky", "start"]);
		expect(await office.say("Tuyết", "Tuyết", "/nhiemvu")).toContain("Tài khoản chưa được cấp quyền.");
	});
});
