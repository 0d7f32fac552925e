import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openOffice, type TestOffice } from "../helpers/office.ts";

let office: TestOffice;

/** Monday 02/3/2026: two departments are asked until Thursday 12/3, by the monitor in private. */
beforeEach(async () => {
	office = await openOffice("2026-03-02 09:00");
	await office.say("Loan", "Loan", "/gopy Dự thảo Quy chế; hạn 12/3/2026; hỏi: Sở Tài chính, Sở Công Thương");
	await office.say("Loan", "Loan", "xác nhận", { replyTo: true });
	for (const chat of ["Sở Tài chính", "Sở Công Thương"]) await office.heard(chat);
});
afterEach(() => office?.close());

describe("the morning digest of an agency that is asked", () => {
	test("names the question on its last days, and how to answer it under this very message", async () => {
		await office.goTo("2026-03-05 07:30");
		expect(await office.heard("Sở Tài chính")).toBe("");
		await office.goTo("2026-03-10 07:30");
		expect(await office.heard("Sở Tài chính")).toBe(
			"📋 Sở Tài chính — thứ Ba, 10/3/2026\n" +
				"Đang chờ góp ý (1)\n" +
				"• Dự thảo Quy chế — còn 2 ngày làm việc (thứ Năm, 12/3) · GY-0001\n\n" +
				"Góp ý: trả lời “GY-0001 nhất trí” hoặc “GY-0001 góp ý: …”.",
		);
		expect(await office.say("Chi", "Sở Tài chính", "GY-0001 nhất trí", { replyTo: true })).toContain(
			"Đã ghi Sở Tài chính trả lời GY-0001: nhất trí.",
		);
		await office.goTo("2026-03-11 07:30");
		expect(await office.heard("Sở Tài chính")).toBe("");
	});

	test("goes on after the deadline, daily at first and then ever less often", async () => {
		const named: string[] = [];
		for (const day of ["13", "16", "17", "18", "19", "20", "23", "24", "25", "26"]) {
			await office.goTo(`2026-03-${day} 07:30`);
			if ((await office.heard("Sở Công Thương")).includes("GY-0001")) named.push(day);
		}
		// 1, 2, 3, 6 and 9 working days over.
		expect(named).toEqual(["13", "16", "17", "20", "25"]);
	});

	test("is silent once it is closed", async () => {
		await office.say("Loan", "Loan", "/gopy đóng GY-0001");
		expect(await office.heard("Sở Công Thương")).toContain("Bùi Thị Loan đóng GY-0001");
		await office.goTo("2026-03-12 07:30");
		expect(await office.heard("Sở Công Thương")).toBe("");
	});
});

describe("whoever asked hears in the morning", () => {
	test("who has answered since the last one, once; after the deadline who has not", async () => {
		await office.goTo("2026-03-03 07:30");
		expect(await office.heard("Loan")).not.toContain("GY-0001");
		await office.goTo("2026-03-03 10:00");
		await office.say("Chi", "Sở Tài chính", "nhất trí", { replyTo: true });
		await office.goTo("2026-03-04 07:30");
		expect(await office.heard("Loan")).toContain(
			"Đã lấy ý kiến (1)\n• Dự thảo Quy chế — còn 6 ngày làm việc (thứ Năm, 12/3); đã trả lời 1/2 · GY-0001; " +
				"mới trả lời: Sở Tài chính",
		);
		await office.goTo("2026-03-05 07:30");
		expect(await office.heard("Loan")).not.toContain("GY-0001");
		await office.goTo("2026-03-13 07:30");
		expect(await office.heard("Loan")).toContain(
			"• Dự thảo Quy chế — quá 1 ngày làm việc (hạn 12/3); đã trả lời 1/2 · GY-0001; chưa trả lời: Sở Công Thương",
		);
	});

	test("in the group of its agency, where it was asked for there", async () => {
		await office.say("An", "Sở Ngoại vụ", "/gopy Kế hoạch tiếp đoàn; hạn 06/3; hỏi: Sở Tài chính");
		await office.say("An", "Sở Ngoại vụ", "xác nhận", { replyTo: true });
		await office.goTo("2026-03-09 07:30");
		expect(await office.heard("Sở Ngoại vụ")).toContain(
			"Đã lấy ý kiến (1)\n• Kế hoạch tiếp đoàn — quá 1 ngày làm việc (hạn 06/3); đã trả lời 0/1 · GY-0002; " +
				"chưa trả lời: Sở Tài chính",
		);
	});
});

describe("a merger", () => {
	test("moves the open question to the successor, whose group answers the old message", async () => {
		await office.say("Mai", "Mai", "/coquan sáp nhập Sở Công Thương vào Sở Nội vụ");
		expect(await office.say("Loan", "Loan", "/gopy GY-0001")).toContain("• Sở Nội vụ — chưa trả lời");
		expect(
			await office.say("Giang", "Sở Công Thương", "không có ý kiến", { replyTo: "đề nghị góp ý GY-0001" }),
		).toContain("Đã ghi Sở Nội vụ trả lời GY-0001: không có ý kiến.");
	});

	test("nobody is asked twice; what was answered keeps the old name", async () => {
		await office.say("Giang", "Sở Công Thương", "nhất trí", { replyTo: true });
		await office.say("Mai", "Mai", "/coquan sáp nhập Sở Công Thương vào Sở Nội vụ");
		expect(await office.say("Loan", "Loan", "/gopy GY-0001")).toContain("• Sở Công Thương: nhất trí");
		await office.say("Mai", "Mai", "/coquan sáp nhập Sở Tài chính vào Sở Nội vụ");
		const card = await office.say("Loan", "Loan", "/gopy GY-0001");
		expect(card).toContain("Đã trả lời: 1/2");
		expect(card).toContain("• Sở Nội vụ — chưa trả lời");
	});
});

describe("with a file", () => {
	const file = (name: string, text: string) => ({ name, bytes: Buffer.from(text) });

	test("it is looked at first, then goes to every group by the channel's own reference", async () => {
		const text =
			"DỰ THẢO\nQuy chế tiếp khách của Ủy ban nhân dân tỉnh Bình Minh.\nĐiều 1. Phạm vi điều chỉnh.";
		const said = await office.say("Loan", "Loan", "/gopy Quy chế tiếp khách; hạn 12/3; hỏi: Sở Tài chính", {
			file: file("du-thao.txt", text),
		});
		expect(said).toContain("Đang kiểm tra tệp trước khi gửi.");
		expect(said).toContain("Tệp kèm theo: du-thao.txt");
		await office.say("Loan", "Loan", "xác nhận", { replyTo: true });
		await office.heard("Sở Tài chính");
		const [document] = office.messages("Sở Tài chính").filter((one) => one.document);
		expect(document?.document?.file_name).toBe("du-thao.txt");
		expect(office.calls.filter(({ method }) => method === "sendDocument")).toHaveLength(1);
		// Replying to the file is answering, too.
		expect(await office.say("Chi", "Sở Tài chính", "nhất trí", { replyTo: true })).toContain(
			"Đã ghi Sở Tài chính",
		);
	});

	test("a secret one is refused: nothing is sent, nothing is kept", async () => {
		const said = await office.say("Loan", "Loan", "/gopy Phương án; hạn 12/3; hỏi: Sở Tài chính", {
			file: file("pa.txt", "UBND TỈNH BÌNH MINH\nTỐI MẬT\n\nPHƯƠNG ÁN\nbảo đảm an ninh"),
		});
		expect(said).toContain("bí mật nhà nước");
		expect(await office.database.db.consultationDraft.count({ where: { openedAt: null } })).toBe(0);
		expect(await office.heard("Sở Tài chính")).toBe("");
	});

	test("one that cannot be read is not passed on", async () => {
		const said = await office.say("Loan", "Loan", "/gopy Phương án; hạn 12/3; hỏi: Sở Tài chính", {
			file: { name: "pa.bin", bytes: Buffer.from([0, 1, 2, 3, 250, 251]) },
		});
		expect(said).toContain("Không đọc được tệp để kiểm tra");
		expect(await office.heard("Sở Tài chính")).toBe("");
	});

	test("an agency answers with a file", async () => {
		const answer = { replyTo: true as const, file: file("y-kien.txt", "Ý kiến của Sở Tài chính") };
		expect(await office.say("Chi", "Sở Tài chính", "", answer)).toContain(
			"Đã ghi Sở Tài chính trả lời GY-0001: đã gửi ý kiến (y-kien.txt).",
		);
	});
});

describe("in a chat of plain text", () => {
	test("everything works by typing", async () => {
		const group = await office.database.db.chat.findFirstOrThrow({ where: { title: "Sở Tài chính" } });
		await office.database.db.chat.update({ where: { id: group.id }, data: { plain: true } });
		expect(await office.say("Chi", "Sở Tài chính", "/gopy")).toContain(
			"Chờ cơ quan góp ý (1)\n• Dự thảo Quy chế — còn 8 ngày làm việc (thứ Năm, 12/3) · GY-0001",
		);
		expect(await office.say("Chi", "Sở Tài chính", "/gopy gy1 khong co y kien")).toContain("không có ý kiến");
	});
});
