import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { chatNamed } from "../helpers/cast.ts";
import { openOffice, type TestOffice } from "../helpers/office.ts";

const sample = async (name: string): Promise<Uint8Array> =>
	new Uint8Array(await readFile(new URL(`../../prisma/sample/files/${name}`, import.meta.url)));

/** A document of one's own words, short enough to type. */
const TELEGRAM = `ỦY BAN NHÂN DÂN
TỈNH BÌNH MINH
Số: 21/KH-UBND
Bình Minh, ngày 20 tháng 02 năm 2026
KẾ HOẠCH
Chuẩn bị đón đoàn công tác nước ngoài

1. Giao Sở Ngoại vụ chủ trì, phối hợp với Sở Tài chính xây dựng chương trình làm việc, hoàn thành trước ngày 10/3/2026.
2. Giao Sở Tài chính bố trí kinh phí phục vụ đoàn công tác, hoàn thành trước ngày 12/3/2026.`;

let office: TestOffice;
beforeAll(async () => {
	office = await openOffice("2026-03-02 08:00");
});
afterAll(() => office?.close());

/** What a confirmation would write. */
async function rows() {
	const { db } = office.database;
	return {
		documents: await db.document.count(),
		tasks: await db.task.count(),
		assignments: await db.assignment.count(),
		events: await db.taskEvent.count(),
		agencies: await db.agency.count(),
	};
}

const sendFile = (person: string, chat: string, name: string, bytes: Uint8Array) =>
	office.say(person, chat, "", { file: { name, bytes } });

/** Loan types a document right after the command: nothing needs to be fetched for it. */
const paste = (text: string) => office.say("Loan", "Loan", `/nhap ${text}`);

describe("the monitor sends a plan as a file", () => {
	let before: Awaited<ReturnType<typeof rows>>;
	beforeAll(async () => {
		before = await rows();
	});

	test("and sees what was read, in pages; nothing is written", async () => {
		const answer = await sendFile("Loan", "Loan", "ke-hoach.docx", await sample("ke-hoach.docx"));
		const [reading = "", preview = ""] = answer.split("\n———\n");
		expect(reading).toBe("Đang đọc ke-hoach.docx…");
		expect(preview.split("\n").slice(0, 5)).toEqual([
			"Kế hoạch 18/KH-UBND",
			"Ngày ban hành: 12/01/2026",
			"Cơ quan ban hành: UBND tỉnh Bình Minh",
			"Người ký: Hoàng Quốc Khánh",
			"Về việc: Triển khai công tác hội nhập quốc tế và kinh tế đối ngoại năm 2026 và các năm tiếp theo trên địa bàn tỉnh Bình Minh",
		]);
		expect(preview).toMatch(/Đọc được \d+ nhiệm vụ\. Trang 1\/\d+\./);
		expect(preview).toContain("Chưa ghi gì cho đến khi trả lời “xác nhận”.");
		expect(office.buttons("Loan")).toEqual(["Xác nhận", "Bỏ", "Xem tiếp"]);
		expect(await office.say("Loan", "Loan", "xem tiếp", { replyTo: true })).toMatch(/Trang 2\/\d+\./);
		expect(await rows()).toEqual(before);
	});

	test.each([
		["3 hạn 30/6/2026", "Đã sửa thời hạn nhiệm vụ 3: “30/6/2026” (chậm nhất thứ Ba, 30/6/2026)"],
		["3 han quy II/2026", "Đã sửa thời hạn nhiệm vụ 3"],
		["4 chủ trì Sở Vũ trụ", "Đã sửa chủ trì nhiệm vụ 4: Sở Vũ trụ (mới)"],
		["4 chu tri so tai chinh", "Đã sửa chủ trì nhiệm vụ 4: Sở Tài chính"],
		["4 phối hợp Sở Nội vụ, Sở Tư pháp", "Đã sửa phối hợp nhiệm vụ 4: Sở Nội vụ; Sở Tư pháp"],
		["4 sản phẩm: Quy chế", "Đã sửa sản phẩm nhiệm vụ 4: Quy chế"],
		["5 nội dung: Tổ chức Hội nghị gặp gỡ", "Đã sửa nội dung nhiệm vụ 5: Tổ chức Hội nghị gặp gỡ"],
		["bỏ 6", "Đã bỏ nhiệm vụ 6"],
		["khôi phục 6", "Đã khôi phục nhiệm vụ 6"],
		["gộp 7 8", "Đã gộp nhiệm vụ 7, 8 vào 7"],
		["bỏ 9-10", "Đã bỏ nhiệm vụ 9, 10"],
		["thêm: Tổng kết Kế hoạch; chủ trì: Sở Vũ trụ; hạn: 30/11/2026", "Đã thêm nhiệm vụ"],
	])("“%s” corrects the draft", async (text, answer) => {
		expect(await office.say("Loan", "Loan", text, { replyTo: true })).toContain(answer);
		expect(await rows()).toEqual(before);
	});

	test.each([
		["99 hạn 30/6/2026", /^Bản xem trước chỉ có nhiệm vụ 1 đến \d+ nên chưa sửa gì\.$/],
		["3 hạn bao giờ xong thì xong", /^Chưa hiểu thời hạn nên chưa sửa gì\. Ví dụ:/],
		["cái này sai rồi", /^Chưa hiểu cách sửa nên chưa sửa gì\. Ví dụ:/],
	])("“%s” corrects nothing, and says why", async (text, answer) => {
		expect(await office.say("Loan", "Loan", text, { replyTo: "chưa ghi" })).toMatch(answer);
		// Whoever answers that sentence goes on with the same draft.
		expect(await office.say("Loan", "Loan", "3 hạn 30/6/2026", { replyTo: true })).toContain(
			"Đã sửa thời hạn nhiệm vụ 3",
		);
	});

	test("the preview shows the corrections and the new agency", async () => {
		const preview = await office.say("Loan", "Loan", "xem lại", { replyTo: "chưa ghi" });
		expect(preview).toContain("Cơ quan chưa có trong danh bạ, sẽ được thêm khi xác nhận (1): Sở Vũ trụ");
		expect(preview).toContain("Đã bỏ 3, còn ");
		expect(preview).toContain("Chủ trì: Sở Tài chính\n   Phối hợp: Sở Nội vụ; Sở Tư pháp");
		expect(await rows()).toEqual(before);
	});

	test("“xác nhận” writes all of it at once, and the groups hear their tasks", async () => {
		const answer = await office.say("Loan", "Loan", "xác nhận", { replyTo: true });
		expect(answer).toMatch(
			/^Đã ghi \d+ nhiệm vụ, \d+ phần việc theo Kế hoạch 18\/KH-UBND ngày 12\/01\/2026\. Mã từ NV-0001 đến /,
		);
		expect(answer).toContain("Cơ quan mới trong danh bạ (1): Sở Vũ trụ");
		expect(answer).toContain("Không ghi riêng 3 nhiệm vụ đã bỏ hoặc gộp.");
		const after = await rows();
		expect(after.documents).toBe(before.documents + 1);
		expect(after.agencies).toBe(before.agencies + 1);
		expect(after.assignments).toBeGreaterThan(25);
		expect(after.events).toBe(after.assignments);
		for (const group of ["Sở Ngoại vụ", "Sở Tài chính", "Sở Công Thương"]) {
			const news = await office.heard(group);
			const [, count] = new RegExp(`^${group}: (\\d+) việc mới theo Kế hoạch`).exec(news) ?? [];
			expect(news.match(/^\d+\. /gm)).toHaveLength(Number(count));
			expect(news).toContain("trả lời tin này “đã nhận hết”");
		}
		// Its first deadline as corrected, its second lead as corrected.
		expect(await office.say("An", "Sở Ngoại vụ", "/nhiemvu NV-0003")).toContain(
			"Ngày cuối đúng hạn: thứ Ba, 30/6/2026",
		);
		expect(await office.say("Chi", "Sở Tài chính", "/nhiemvu NV-0004")).toContain("Sản phẩm: Quy chế");
	});

	test("says which agencies have no group and have heard nothing", async () => {
		const [said] = office.messages("Loan").filter(({ text }) => text?.startsWith("Đã ghi "));
		expect(said?.text).toMatch(/Chưa báo được vì chưa có nhóm liên kết \(\d+\): .*Sở Nội vụ/);
		expect(said?.text).not.toMatch(/nhóm liên kết \(\d+\): .*Sở Ngoại vụ/);
	});

	test("“xác nhận” again finds it written, and writes nothing", async () => {
		const before = await rows();
		expect(await office.say("Loan", "Loan", "xác nhận", { replyTo: "chưa ghi" })).toBe(
			"Văn bản này đã được xác nhận và ghi từ trước.",
		);
		expect(await rows()).toEqual(before);
	});

	test("the group accepts what it was given", async () => {
		expect(
			await office.say("Giang", "Sở Công Thương", "đã nhận hết", { replyTo: "việc mới theo" }),
		).toContain("Đã ghi tiếp nhận việc 1");
	});

	test("the same file again is recognised, and so is each task", async () => {
		const [, preview = ""] = (
			await sendFile("Loan", "Loan", "ban-sao.docx", await sample("ke-hoach.docx"))
		).split("\n———\n");
		expect(preview).toContain("tệp này đã được nhập ngày 02/3/2026 (18/KH-UBND)");
		expect(preview).toContain("⚠️ Giống việc đã có: NV-000");
		expect(await office.press("Loan", "Loan", "Bỏ")).toBe("Đã bỏ văn bản đang nhập; không giữ lại nội dung.");
	});
});

describe("the same plan", () => {
	test.each(["ke-hoach.txt", "ke-hoach.xlsx"])("as %s has the same tasks", async (name) => {
		const answer = await sendFile("Loan", "Loan", name, await sample(name));
		const preview = answer.split("\n———\n").at(-1) ?? "";
		for (const words of [
			"Tổng kết 05 năm thực hiện thỏa thuận",
			"“Trước ngày 25/02/2026” (chậm nhất thứ Ba, 24/02/2026)",
		])
			expect(preview).toContain(words);
		await office.say("Loan", "Loan", "hủy", { replyTo: true });
	});
});

describe("text is pasted", () => {
	const draftTasks = async () => {
		const draft = await office.database.db.draft.findFirst({
			where: { state: "READY" },
			orderBy: { createdAt: "desc" },
		});
		return (draft?.content as { reading: { tasks: { lead: string[] }[] } } | null)?.reading.tasks.map(
			({ lead }) => lead,
		);
	};
	beforeEach(async () => {
		await office.database.db.draft.deleteMany({ where: { state: { in: ["READY", "COLLECTING"] } } });
	});

	test("in several replies, until “hết”", async () => {
		expect(await office.say("Loan", "Loan", "/nhap")).toContain("trả lời tin này bằng nội dung văn bản.");
		const half = TELEGRAM.indexOf("2. Giao");
		expect(await office.say("Loan", "Loan", TELEGRAM.slice(0, half), { replyTo: true })).toMatch(
			/^Đã nhận 1 đoạn, \d+ ký tự\. Trả lời tiếp nội dung, hoặc “hết” để đọc\.$/,
		);
		expect(await office.say("Loan", "Loan", TELEGRAM.slice(half), { replyTo: true })).toContain(
			"Đã nhận 2 đoạn",
		);
		const preview = await office.say("Loan", "Loan", "hết", { replyTo: true });
		expect(preview).toContain("Kế hoạch 21/KH-UBND");
		expect(preview).toContain("Đọc được 2 nhiệm vụ.");
		expect(await draftTasks()).toEqual([["Sở Ngoại vụ"], ["Sở Tài chính"]]);
	});

	test("in private, also in messages that are no replies: a messenger cuts a long text", async () => {
		await office.say("Loan", "Loan", "/nhap");
		expect(await office.say("Loan", "Loan", TELEGRAM)).toContain("Đã nhận 1 đoạn");
		expect(await office.say("Loan", "Loan", "3. Giao Sở Nội vụ tổng hợp trước ngày 20/3/2026.")).toContain(
			"Đã nhận 2 đoạn",
		);
		expect(await office.say("Loan", "Loan", "hết")).toContain("Đọc được 3 nhiệm vụ.");
		// What comes after that is a search again.
		expect(await office.say("Loan", "Loan", "tong ket 05 nam")).toContain("việc theo “tong ket 05 nam”");
	});

	test("right after the command", async () => {
		expect(await paste(TELEGRAM)).toContain("Đọc được 2 nhiệm vụ.");
	});

	test("and given up: “hủy”, or another document", async () => {
		await office.say("Loan", "Loan", "/nhap");
		await office.say("Loan", "Loan", TELEGRAM, { replyTo: true });
		expect(await office.say("Loan", "Loan", "hủy", { replyTo: true })).toBe(
			"Đã bỏ văn bản đang nhập; không giữ lại nội dung.",
		);
		await office.say("Loan", "Loan", "/nhap");
		await office.say("Loan", "Loan", "/nhap");
		expect(await office.database.db.draft.count({ where: { state: "COLLECTING" } })).toBe(1);
		await sendFile("Loan", "Loan", "a.txt", Buffer.from(TELEGRAM));
		expect(await office.database.db.draft.count({ where: { state: "COLLECTING" } })).toBe(0);
	});

	test("“hết” before anything was pasted", async () => {
		await office.say("Loan", "Loan", "/nhap");
		expect(await office.say("Loan", "Loan", "hết", { replyTo: true })).toBe(
			"Chưa có nội dung nào để đọc. Đề nghị dán nội dung văn bản, hoặc “hủy” để thôi.",
		);
	});
});

describe("a draft", () => {
	test("that is dropped leaves nothing, neither in the database nor in what was said", async () => {
		await paste(TELEGRAM.replace("đoàn công tác nước ngoài", "đoàn ABCXYZ"));
		await office.say("Loan", "Loan", "hủy", { replyTo: true });
		const { db } = office.database;
		const left = JSON.stringify([
			await db.draft.findMany(),
			await db.delivery.findMany({ select: { message: true } }),
		]);
		expect(left).not.toContain("ABCXYZ");
		expect(await office.say("Loan", "Loan", "xác nhận", { replyTo: "ABCXYZ" })).toBe(
			"Văn bản đang nhập không còn. Đề nghị gửi lại tệp.",
		);
	});

	test("of which everything is dropped writes nothing", async () => {
		await paste(TELEGRAM);
		await office.say("Loan", "Loan", "bỏ 1-2", { replyTo: true });
		const before = await rows();
		expect(await office.say("Loan", "Loan", "xác nhận", { replyTo: true })).toBe(
			"Không còn nhiệm vụ nào để ghi. Khôi phục: trả lời “khôi phục 1”; thôi nhập: “hủy”.",
		);
		expect(await rows()).toEqual(before);
	});

	test("answered with another file is left, and that file is read", async () => {
		await paste(TELEGRAM);
		const file = { name: "hai.txt", bytes: Buffer.from(TELEGRAM.replace("21/KH", "22/KH")) };
		expect(await office.say("Loan", "Loan", "", { replyTo: true, file })).toContain("Kế hoạch 22/KH-UBND");
	});

	test("in the office's group may be confirmed by the monitor only", async () => {
		await office.say("Loan", "Văn phòng UBND tỉnh", "/nhap");
		const file = { name: "ba.txt", bytes: Buffer.from(TELEGRAM.replace("21/KH", "23/KH")) };
		expect(await office.say("Loan", "Văn phòng UBND tỉnh", "", { replyTo: true, file })).toContain(
			"23/KH-UBND",
		);
		const before = await rows();
		for (const person of ["Khánh", "Sơn"])
			expect(await office.say(person, "Văn phòng UBND tỉnh", "xác nhận", { replyTo: "23/KH-UBND" })).toBe(
				"Chỉ cơ quan theo dõi và quản trị được nhập văn bản.",
			);
		expect(await rows()).toEqual(before);
		expect(await office.say("Quyên", "Văn phòng UBND tỉnh", "xác nhận", { replyTo: "23/KH-UBND" })).toContain(
			"Đã ghi 2 nhiệm vụ",
		);
	});

	test("of another chat does not exist", async () => {
		await paste(TELEGRAM.replace("21/KH", "24/KH"));
		const draft = await office.database.db.draft.findFirstOrThrow({
			where: { state: "READY" },
			orderBy: { createdAt: "desc" },
		});
		const chat = await office.database.db.chat.findFirstOrThrow({
			where: { channelId: String(chatNamed("Mai").id) },
		});
		// As if the topic of a message had been carried into another chat.
		await office.say("Mai", "Mai", "/trogiup");
		await office.database.db.sentMessage.updateMany({
			where: { chatId: chat.id },
			data: { topic: { about: "draft", draftId: draft.id, page: 1 } },
		});
		expect(await office.say("Mai", "Mai", "xác nhận", { replyTo: true })).toBe(
			"Văn bản đang nhập không còn. Đề nghị gửi lại tệp.",
		);
	});
});

describe("what is refused", () => {
	test.each(["An", "Bình", "Khánh", "Sơn"])("a document from %s", async (person) => {
		const refused = "Chỉ cơ quan theo dõi và quản trị được nhập văn bản.";
		expect(await sendFile(person, person, "mot.txt", Buffer.from(TELEGRAM))).toBe(refused);
		expect(await office.say(person, person, "/nhap")).toBe(refused);
		expect(await office.say(person, person, `/nhap ${TELEGRAM}`)).toBe(refused);
	});

	test("a secret file: nothing of it is kept, not even its name", async () => {
		const { db } = office.database;
		await office.database.db.draft.deleteMany();
		const answer = await sendFile("Loan", "Loan", "cong-van-mat-QRS.txt", await sample("cong-van-mat.txt"));
		expect(answer.split("\n———\n").at(-1)).toBe(
			"Văn bản có dấu độ mật: không được gửi qua đây. Bot không đọc, không lưu nội dung. Đề nghị xóa tin và xử lý theo quy định về bảo vệ bí mật nhà nước.",
		);
		expect(await db.draft.count()).toBe(0);
		const said = JSON.stringify(await db.delivery.findMany({ select: { message: true } }));
		expect(said).not.toContain("QRS");
		const [queue] = await db.$queryRaw<
			{ n: bigint }[]
		>`SELECT count(*) AS n FROM pgboss.job WHERE data::text LIKE '%QRS%'`;
		expect(queue?.n).toBe(0n);
	});

	test("secret text, as it is pasted: neither that part nor those before stay", async () => {
		const { db } = office.database;
		await office.say("Loan", "Loan", "/nhap");
		await office.say("Loan", "Loan", "ỦY BAN NHÂN DÂN TỈNH BÌNH MINH VWXYZ", { replyTo: true });
		expect(await office.say("Loan", "Loan", "TỐI MẬT\n\nSố: 01/KH-UBND", { replyTo: true })).toContain(
			"Văn bản có dấu độ mật",
		);
		expect(await office.say("Loan", "Loan", "/nhap MẬT\n\nSố: 02/KH-UBND\nKẾ HOẠCH")).toContain(
			"Văn bản có dấu độ mật",
		);
		expect(await db.draft.count({ where: { state: { in: ["COLLECTING", "READING"] } } })).toBe(0);
		expect(JSON.stringify(await db.draft.findMany())).not.toContain("VWXYZ");
	});

	test.each([
		["trong.docx", Buffer.from(""), "Tệp không có nội dung."],
		[
			"hong.docx",
			Buffer.from("PK\u0003\u0004 hỏng"),
			"Tệp hỏng hoặc thiếu nội dung nên không đọc được. Đề nghị mở, lưu lại rồi gửi lại.",
		],
		[
			"may.exe",
			Buffer.from([77, 90, 144, 0, 3, 0, 0, 0]),
			"Chưa đọc được loại tệp này. Đề nghị gửi .docx, .pdf, .xlsx, .csv, .doc, .txt hoặc ảnh.",
		],
	])("%s, in one sentence", async (name, bytes, sentence) => {
		expect((await sendFile("Loan", "Loan", name, bytes)).split("\n———\n").at(-1)).toBe(sentence);
	});

	test("a file of more than 20 MB, before it is fetched", async () => {
		const bytes = new Uint8Array(20 * 1024 * 1024 + 1);
		expect(await sendFile("Loan", "Loan", "to.pdf", bytes)).toBe(
			"Tệp lớn hơn 20 MB nên không đọc. Đề nghị chia nhỏ hoặc dán nội dung.",
		);
	});
});

describe("a document whose number and day are blank", () => {
	const BLANK = `ỦY BAN NHÂN DÂN TỈNH BÌNH MINH
Số:      /TB-UBND
Bình Minh, ngày    tháng 02 năm 2026
THÔNG BÁO
Kết luận của Phó Chủ tịch UBND tỉnh tại buổi làm việc với Sở Ngoại vụ
1. Giao Sở Ngoại vụ chủ trì rà soát các bản ghi nhớ đã ký, hoàn thành trước ngày 20/3/2026.`;

	test("tells how to fill them in, and the tasks carry them from then on", async () => {
		const preview = await paste(BLANK);
		expect(preview).toContain("văn bản để trống số");
		expect(preview).toContain("Số, ngày văn bản: “số 12/TB-UBND ngày 26/02/2026”.");
		expect(await office.say("Loan", "Loan", "số 37 ngày 27/02/2026", { replyTo: true })).toContain(
			"• Văn bản: Thông báo 37/TB-UBND ngày 27/02/2026",
		);
		const shown = await office.say("Loan", "Loan", "xem lại", { replyTo: true });
		expect(shown).toContain("Thông báo 37/TB-UBND\nNgày ban hành: 27/02/2026");
		expect(shown).not.toContain("để trống số");
		await office.heard("Sở Ngoại vụ");
		await office.say("Loan", "Loan", "xác nhận", { replyTo: true });
		expect(await office.heard("Sở Ngoại vụ")).toContain("theo Thông báo 37/TB-UBND ngày 27/02/2026");
	});
});
