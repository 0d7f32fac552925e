import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { sendDigests } from "../../../src/actions/digests/send-digests.ts";
import { digestMessage } from "../../../src/views/digest/digest.ts";
import { leaderDigestMessage } from "../../../src/views/digest/leader-digest.ts";
import { type GivenTask, giveTasks } from "../../helpers/given-tasks.ts";
import { openOffice, type TestOffice } from "../../helpers/office.ts";

const GROUP = "Sở Ngoại vụ";
const OTHERS = ["Sở Tài chính", "Sở Công Thương", "Văn phòng UBND tỉnh"];
let office: TestOffice;

const task = (content: string, deadline: string, lead = GROUP): GivenTask => ({ content, lead, deadline });

/** Friday 27/02/2026, 17:00, after that day's digests. */
beforeAll(async () => {
	office = await openOffice("2026-02-27 17:00");
	await giveTasks(office, [
		task("Quá hạn", "trước ngày 28/02/2026"),
		task("Hạn thứ Hai", "trong ngày 02/3/2026"),
		task("Hạn thứ Tư", "trước ngày 05/3/2026"),
		task("Hạn Chủ nhật", "chậm nhất ngày 08/3/2026"),
		task("Hạn cuối tháng", "chậm nhất ngày 31/3/2026"),
		task("Chờ yêu cầu", "theo yêu cầu nhiệm vụ cụ thể"),
		task("Việc sở khác", "chậm nhất ngày 30/6/2026", "Sở Tài chính"),
	]);
});
afterAll(() => office?.close());

const digests = () => office.database.db.delivery.count({ where: { kind: "DIGEST" } });

describe("no digest", () => {
	test("on a day off: Saturday and Sunday are silent", async () => {
		for (const day of ["2026-02-28", "2026-03-01"]) await office.goTo(`${day} 09:00`);
		expect(await digests()).toBe(0);
	});

	test("before its time", async () => {
		await office.goTo("2026-03-02 07:29");
		expect(await digests()).toBe(0);
	});
});

describe("on Monday at 07:30", () => {
	test("the group has one message, numbered through, whose headers count the rows", async () => {
		await office.goTo("2026-03-02 07:30");
		const digest = await office.heard(GROUP);
		expect(digest).toBe(`📋 Sở Ngoại vụ — thứ Hai, 02/3/2026
Quá hạn (1)
1. Quá hạn — quá 1 ngày làm việc (hạn 27/02) · NV-0001

Hôm nay (1)
2. Hạn thứ Hai — NV-0002

Sắp đến hạn (1)
3. Hạn thứ Tư — còn 2 ngày làm việc (thứ Tư, 04/3) · NV-0003

Trả lời tin này: “xong 2”, “1 vướng: …”, “3 gia hạn 16/3: lý do”. Còn 2 việc trong hạn: /nhiemvu`);
	});

	test("it cannot be forwarded or saved", () => {
		const sent = office.calls.filter(({ params }) => String(params.text).includes("📋"));
		expect(sent.length).toBeGreaterThan(0);
		for (const { params } of sent) expect(params.protect_content).toBe(true);
	});

	test("agencies with nothing due hear nothing, and are not asked again that day", async () => {
		for (const chat of OTHERS) expect(await office.heard(chat)).toBe("");
		const claimed = await office.database.db.digest.findMany({
			where: { chat: { title: "Sở Tài chính" }, day: new Date("2026-03-02") },
		});
		expect(claimed).toMatchObject([{ sent: false }]);
	});

	test("a leader hears of all agencies below", async () => {
		const digest = await office.heard("Khánh");
		expect(digest).toContain(
			"📋 UBND tỉnh Bình Minh — thứ Hai, 02/3/2026\nQuá hạn (1)\n• Sở Ngoại vụ: 1 việc, lâu nhất quá 1 ngày làm việc",
		);
		expect(digest).not.toContain("Chờ quyết định");
		expect(await office.heard("Phúc")).toContain("📋 Sở Ngoại vụ");
	});

	test("and no second one: by the next look, a restart, or many processes at once", async () => {
		const before = await digests();
		await office.goTo("2026-03-02 07:31");
		await office.restart();
		await office.goTo("2026-03-02 15:00");
		expect(await digests()).toBe(before);
		expect(await office.heard(GROUP)).toBe("");
	});
});

describe("on Tuesday", () => {
	test("two processes at once claim each chat once", async () => {
		const { office: running } = office.app;
		office.clock.set(new Date("2026-03-03T00:30:00Z"));
		const t = running.t;
		const words = {
			group: (digest: Parameters<typeof digestMessage>[1], room?: number) => digestMessage(t, digest, room),
			leader: (digest: Parameters<typeof leaderDigestMessage>[1], room?: number) =>
				leaderDigestMessage(t, digest, room),
			monitor: () => null,
			office: ({ own }: { own: Parameters<typeof digestMessage>[1] }, room?: number) =>
				digestMessage(t, own, room),
		};
		const runs = await Promise.all([1, 2, 3].map(() => sendDigests(running, words)));
		const chats = runs.flat().map(({ chatId }) => chatId);
		expect(new Set(chats).size).toBe(chats.length);
		expect(chats.length).toBe(4);
		await office.settle();
		expect((await office.heard(GROUP)).match(/📋/g)).toHaveLength(1);
	});

	test("an answer names the lines of the digest, also after a restart", async () => {
		await office.restart();
		expect(await office.say("An", GROUP, "xong 1, 3 vướng: chờ ý kiến", { replyTo: "📋" })).toContain(
			"• Đã ghi hoàn thành việc 1 (NV-0001): Quá hạn; hoàn thành quá hạn.\n• Đã ghi vướng mắc việc 3 (NV-0003)",
		);
	});
});

describe("a missed digest", () => {
	test("is caught up the same day, in one message", async () => {
		// The bot was away from Tuesday evening until Thursday noon.
		await office.goTo("2026-03-05 12:10");
		const digest = await office.heard(GROUP);
		expect(digest).toContain("📋 Sở Ngoại vụ — thứ Năm, 05/3/2026");
		expect(digest.match(/📋/g)).toHaveLength(1);
		expect(digest).toContain("Quá hạn (1)\n1. Hạn thứ Hai — quá 3 ngày làm việc (hạn 02/3) · NV-0002");
		expect(digest).toContain("Đến hạn từ bản tin trước (1)\n2. Hạn thứ Tư — quá 1 ngày làm việc (hạn 04/3)");
	});

	test("of the leader tells what was done since the last one", async () => {
		expect(await office.heard("Khánh")).toMatch(/Hoàn thành từ 03\/3.*\n• Sở Ngoại vụ: 1 việc/);
	});

	test("on Friday a deadline of the weekend is for today", async () => {
		await office.goTo("2026-03-06 07:30");
		const digest = await office.heard(GROUP);
		expect(digest).toContain(
			"Hôm nay (1)\n2. Hạn Chủ nhật — hôm nay là ngày làm việc cuối (hạn Chủ nhật, 08/3) · NV-0004",
		);
		// Four days late: its turn comes again on Tuesday, the sixth.
		expect(digest).toContain("Quá hạn (1)\n1. Hạn thứ Tư — quá 2 ngày làm việc");
		expect(digest).toContain("Còn 1 việc quá hạn khác: /hanchot quá hạn. Còn");
	});

	test("an old overdue line comes when its turn does, and every day where the office wants that", async () => {
		await office.goTo("2026-03-09 07:30");
		expect(await office.heard(GROUP)).not.toContain("NV-0002");
		await office.goTo("2026-03-10 07:30");
		expect(await office.heard(GROUP)).toContain("Hạn thứ Hai — quá 6 ngày làm việc");
		await office.say("Mai", "Mai", "/caidat chung nhắc thưa tắt");
		await office.goTo("2026-03-11 07:30");
		expect(await office.heard(GROUP)).toContain("Hạn thứ Hai — quá 7 ngày làm việc");
	});
});

describe("around holidays", () => {
	test("the days of Tết are silent, a Saturday that is worked is not", async () => {
		const other = await openOffice("2026-01-05 07:00");
		try {
			await giveTasks(other, [task("Quá hạn", "trước ngày 05/01/2026")]);
			await other.goTo("2026-01-10 07:30");
			expect(await other.heard(GROUP)).toContain("thứ Bảy, 10/01/2026");
			await other.goTo("2026-02-16 07:30");
			await other.goTo("2026-02-20 07:30");
			expect(await other.heard(GROUP)).toBe("");
			await other.goTo("2026-02-23 07:30");
			expect(await other.heard(GROUP)).toContain("📋 Sở Ngoại vụ — thứ Hai, 23/02/2026");
		} finally {
			await other.close();
		}
	});
});

afterEach(async () => {
	// Every header counts the rows below it.
	for (const { text = "" } of office.messages(GROUP).filter((one) => one.text?.includes("📋"))) {
		const sections = text.split(/\n(?=[^\n]+ \(\d+\)\n)/).slice(1);
		for (const section of sections)
			expect(section.match(/^\d+\. /gm)).toHaveLength(Number(/\((\d+)\)\n/.exec(section)?.[1]));
	}
});
