import { afterAll, beforeAll, expect, test } from "vitest";
import { giveTasks } from "../../helpers/given-tasks.ts";
import { openOffice, type TestOffice } from "../../helpers/office.ts";

const GROUP = "Sở Ngoại vụ";
const REFUSED = "Vai trò hiện tại không được làm việc này. Xem việc được làm: /trogiup";
let office: TestOffice;

/** Monday 02/3/2026, 09:00. Bình is an officer, An the focal point, Phúc the head of Sở Ngoại vụ. */
beforeAll(async () => {
	office = await openOffice("2026-03-02 09:00");
	await giveTasks(
		office,
		Array.from({ length: 9 }, (_, n) => ({
			content: `Việc ${n + 1}`,
			lead: GROUP,
			deadline: `chậm nhất ngày ${n + 10}/3/2026`,
		})),
	);
	await giveTasks(office, [{ content: "Việc sở khác", lead: "Sở Tài chính", deadline: "quý II/2026" }]);
});
afterAll(() => office?.close());

const refusals = () => office.database.db.taskEvent.count({ where: { kind: "REFUSED" } });
const isDone = async (code: string) =>
	(await office.say("An", GROUP, `/nhiemvu ${code}`)).includes("hoàn thành đúng hạn");

test("an officer's “xong 1” is a request; the focal point agrees by reply", async () => {
	await office.say("Bình", GROUP, "/nhiemvu");
	expect(await office.say("Bình", GROUP, "xong 1, BC 45/BC-SNgV", { replyTo: true })).toBe(
		`Trần Văn Bình đề nghị ghi:
• Hoàn thành việc 1 (NV-0001): Việc 1; căn cứ 45/BC-SNgV.

Chưa ghi gì. Đề nghị đầu mối Sở Ngoại vụ trả lời “đồng ý” hoặc “không đồng ý”.`,
	);
	expect(await isDone("NV-0001")).toBe(false);
	expect(await office.say("An", GROUP, "đồng ý ạ", { replyTo: "Trần Văn Bình đề nghị ghi" })).toBe(
		`Theo đề nghị của Trần Văn Bình:

Đã ghi hoàn thành NV-0001: Việc 1; căn cứ 45/BC-SNgV.

Trả lời “hoàn tác” trong 10 phút để lấy lại.`,
	);
	expect(await isDone("NV-0001")).toBe(true);
});

test("the officer cannot agree in the focal point's place, and the attempt is in the log", async () => {
	await office.say("Bình", GROUP, "/xong NV-0002");
	const before = await refusals();
	expect(await office.press("Bình", GROUP, "Đồng ý")).toBe(REFUSED);
	expect(await office.say("Bình", GROUP, "đồng ý", { replyTo: "Trần Văn Bình đề nghị ghi" })).toBe(REFUSED);
	expect(await refusals()).toBe(before + 2);
	expect(await isDone("NV-0002")).toBe(false);
});

test("the focal point agrees with the button; a second decision is refused", async () => {
	await office.say("Bình", GROUP, "/xong NV-0003");
	expect(await office.press("An", GROUP, "Đồng ý")).toContain("Đã ghi hoàn thành NV-0003");
	expect(await office.press("An", GROUP, "Không đồng ý")).toBe("Đề nghị này đã có quyết định từ trước.");
	expect(await isDone("NV-0003")).toBe(true);
});

test("the focal point declines, and nothing is written", async () => {
	await office.say("Bình", GROUP, "/xong NV-0004");
	expect(await office.say("An", GROUP, "không đồng ý: chưa có báo cáo", { replyTo: "NV-0004" })).toBe(
		"Nguyễn Thị An không đồng ý đề nghị của Trần Văn Bình; không ghi thay đổi nào.",
	);
	expect(await office.say("An", GROUP, "đồng ý", { replyTo: "Hoàn thành NV-0004" })).toBe(
		"Đề nghị này đã có quyết định từ trước.",
	);
	expect(await isDone("NV-0004")).toBe(false);
});

test("anything but yes or no asks for one of them", async () => {
	await office.say("Bình", GROUP, "/tiendo NV-0004 50%");
	expect(await office.say("An", GROUP, "để xem đã", { replyTo: true })).toBe(
		"Đề nghị trả lời “đồng ý” hoặc “không đồng ý”.",
	);
});

test("the head of the agency may agree, somebody from elsewhere may not", async () => {
	await office.say("Bình", GROUP, "/xong NV-0005");
	expect(await office.say("Sơn", GROUP, "đồng ý", { replyTo: true })).toBe(REFUSED);
	expect(await office.say("Phúc", GROUP, "đồng ý", { replyTo: "Hoàn thành NV-0005" })).toContain(
		"Đã ghi hoàn thành NV-0005",
	);
});

test("what the officer left open is asked beside the request", async () => {
	await office.say("Bình", GROUP, "/nhiemvu");
	const answer = await office.say("Bình", GROUP, "xong 1, 2 gia hạn", { replyTo: true });
	expect(answer).toContain("• Hoàn thành việc 1 (NV-0002): Việc 2.");
	expect(answer).toContain("Chưa rõ đề nghị gia hạn đến ngày nào nên chưa ghi.");
	expect(await office.say("Bình", GROUP, "20/4: chờ ý kiến", { replyTo: true })).toContain(
		"• Gia hạn việc 2 (NV-0004) đến thứ Hai, 20/4/2026: Việc 4; lý do: chờ ý kiến.",
	);
});

test("an extension asked for by an officer reaches the leader only once the focal point agrees", async () => {
	await office.heard("Khánh");
	await office.say("Bình", GROUP, "/giahan NV-0006 đến 20/4: chờ ý kiến Bộ");
	expect(await office.heard("Khánh")).toBe("");
	await office.say("An", GROUP, "đồng ý", { replyTo: true });
	expect(await office.heard("Khánh")).toContain("Sở Ngoại vụ đề nghị gia hạn NV-0006");
});

test("made in private, a request is passed on to the agency's group and decided there", async () => {
	await office.heard(GROUP);
	await office.say("Bình", "Bình", "/nhiemvu NV-0007");
	expect(await office.say("Bình", "Bình", "xong", { replyTo: true })).toBe(
		"Đã chuyển đề nghị đến nhóm Sở Ngoại vụ; chưa ghi gì cho đến khi đầu mối đồng ý ở đó.",
	);
	expect(await office.heard(GROUP)).toContain("Trần Văn Bình đề nghị ghi:\n• Hoàn thành NV-0007: Việc 7.");
	expect(await office.press("An", GROUP, "Đồng ý")).toContain("Đã ghi hoàn thành NV-0007");
});

test("who only reads is refused, and a foreign task does not exist", async () => {
	const before = await refusals();
	await office.say("Sơn", "Sơn", "/nhiemvu NV-0008");
	expect(office.buttons("Sơn")).toEqual([]);
	for (const text of ["xong", "60%", "vướng: kinh phí", "gia hạn 20/4: chờ", "đã nhận"])
		expect(await office.say("Sơn", "Sơn", text, { replyTo: "NV-0008 — Sở Ngoại vụ" })).toBe(REFUSED);
	for (const text of ["/xong NV-0008", "/nhan NV-0008", "/vuong NV-0008: kinh phí"])
		expect(await office.say("Mai", "Mai", text)).toBe(REFUSED);
	// Nobody is asked what they may not do anyway.
	expect(await office.say("Sơn", "Sơn", "cơ bản xong", { replyTo: "NV-0008 — Sở Ngoại vụ" })).toBe(REFUSED);
	expect(await refusals()).toBe(before + 8);
	expect(await office.say("Bình", "Bình", "/xong NV-0010")).toContain("Không tìm thấy việc NV-0010.");
	expect(await office.database.db.taskEvent.count({ where: { kind: "COMPLETE", actorId: null } })).toBe(0);
});

test("the card of a task keeps refused attempts out of sight, the log keeps them", async () => {
	const card = await office.say("An", GROUP, "/nhiemvu NV-0008");
	expect(card.split("Nhật ký\n")[1]?.split("\n")[0]).toBe("• 09:00 ngày 02/3/2026: giao việc");
	const log = await office.database.db.taskEvent.findMany({
		where: { kind: "REFUSED", assignment: { task: { code: 8 } } },
		orderBy: { id: "asc" },
	});
	expect(log).toHaveLength(8);
	expect(log[0]).toMatchObject({ data: { deed: "change" }, source: expect.stringMatching(/^telegram:\d+$/) });
});

test("a leader above and the monitor change any task below them", async () => {
	expect(await office.say("Khánh", "Khánh", "/tiendo NV-0008 10%")).toContain("Đã ghi tiến độ 10% NV-0008");
	expect(await office.say("Loan", "Loan", "/tiendo NV-0010 20%")).toContain("Đã ghi tiến độ 20% NV-0010");
	expect(await office.say("Quyên", "Văn phòng UBND tỉnh", "/tiendo NV-0010 30%")).toContain(
		"Đã ghi tiến độ 30% NV-0010",
	);
	expect(await office.say("Phúc", "Phúc", "/tiendo NV-0010 40%")).toContain("Không tìm thấy việc NV-0010");
});
