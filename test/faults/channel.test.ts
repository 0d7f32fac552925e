import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chatNamed } from "../helpers/cast.ts";
import { giveTasks } from "../helpers/given-tasks.ts";
import { openOffice, type TestOffice } from "../helpers/office.ts";
import { importSample } from "../helpers/sample-import.ts";

const GROUP = "Sở Ngoại vụ";
const ADMIN = "Đỗ Thị Mai";
const REPEATED = "Gửi lại: kết nối bị ngắt";

let office: TestOffice;
beforeAll(async () => {
	office = await openOffice("2026-03-02 07:00");
	await importSample(office.app.office);
	// Something is due on every morning that matters below.
	const due = (lead: string, day: number) => ({
		...{ content: `Báo cáo kết quả ngày ${day}`, lead, deadline: `trước ngày ${day + 1}/3/2026` },
	});
	await giveTasks(office, [
		due("Sở Công Thương", 9),
		due(GROUP, 11),
		due(GROUP, 13),
		due("Sở Tài chính", 10),
	]);
	await office.heard(ADMIN);
});
afterAll(() => office?.close());

/** The next message to a chat meets this instead of an answer. */
const next = (chat: string, ...fates: TestOffice["mishaps"][number]["fate"][]) => {
	for (const fate of fates) office.mishaps.push({ method: "sendMessage", chatId: chatNamed(chat).id, fate });
};
const refusal = (error_code: number, description: string, parameters?: object) => ({
	...{ ok: false, error_code, description },
	...(parameters ? { parameters } : {}),
});
/** Digests of a chat that stand there, by whether they say that they may be a second one. */
const digests = (chat: string, date: string) =>
	office
		.messages(chat)
		.flatMap(({ text }) =>
			text?.includes(`, ${date}`) && text.includes("📋") ? [text.startsWith(REPEATED)] : [],
		);

describe("a digest whose way is broken", () => {
	test("too many requests, 500, 502: it comes once, after as long as the channel said", async () => {
		next(GROUP, refusal(429, "Too Many Requests: retry after 1", { retry_after: 1 }));
		next("Sở Tài chính", refusal(500, "Internal Server Error"));
		next("Sở Công Thương", refusal(502, "Bad Gateway"));
		const from = Date.now();
		await office.goTo("2026-03-02 07:30");
		expect(Date.now() - from).toBeGreaterThanOrEqual(1000);
		for (const group of [GROUP, "Sở Tài chính", "Sở Công Thương"])
			expect(digests(group, "02/3/2026"), group).toEqual([false]);
	});

	test("cut before and after the server acted, an answer that is none: once more, and it says so", async () => {
		next(GROUP, "cut after");
		next("Sở Tài chính", "cut before");
		next("Sở Công Thương", "html");
		await office.goTo("2026-03-03 07:30");
		expect(digests(GROUP, "03/3/2026")).toEqual([false, true]);
		expect(digests("Sở Tài chính", "03/3/2026")).toEqual([true]);
		expect(digests("Sở Công Thương", "03/3/2026")).toEqual([true]);
	});

	test("cut twice, it is given up as in doubt, and the admin sees it once in an alert and in /trangthai", async () => {
		await office.heard(ADMIN);
		next(GROUP, "cut before", "cut before");
		await office.goTo("2026-03-04 07:30");
		expect(digests(GROUP, "04/3/2026")).toEqual([]);
		await office.goTo("2026-03-04 08:15");
		const alert = await office.heard(ADMIN);
		expect(alert).toContain("Bản tin sáng thứ Tư, 04/3/2026 chưa đến");
		expect(alert).toContain(`• ${GROUP}`);
		await office.goTo("2026-03-04 09:00");
		expect(await office.heard(ADMIN)).toBe("");
		expect(await office.say("Mai", ADMIN, "/trangthai")).toContain("không rõ đã đến 1");
	});
});

describe("an answer whose way is broken", () => {
	test("is not repeated when it may have come: who waits asks again", async () => {
		next(GROUP, "cut after");
		expect(await office.say("An", GROUP, "/nhiemvu")).toContain("Sở Ngoại vụ");
		next(GROUP, "cut before");
		expect(await office.say("An", GROUP, "/nhiemvu")).toBe("");
		expect(await office.say("An", GROUP, "/nhiemvu")).toContain("Sở Ngoại vụ");
	});
});

describe("a group that is found gone", () => {
	test("by a 403: the admin hears it once, however much was on its way there", async () => {
		await office.heard(ADMIN);
		next(GROUP, refusal(403, "Forbidden: bot was kicked from the supergroup chat"));
		await office.goTo("2026-03-05 07:30");
		const said = `${await office.heard(ADMIN)}${await waitFor(ADMIN)}`;
		expect(said.match(/Bot không còn trong nhóm “Sở Ngoại vụ”/g)).toHaveLength(1);
		const before = office.calls.length;
		await office.goTo("2026-03-06 07:30");
		expect(office.calls.slice(before).filter(({ params }) => params.chat_id === chatNamed(GROUP).id)).toEqual(
			[],
		);
		expect(await office.say("Mai", ADMIN, "/trangthai")).toContain(GROUP);
	});

	test("heard from again, it is linked as before, and the digest comes", async () => {
		expect(await office.say("An", GROUP, "/nhiemvu")).toContain("Sở Ngoại vụ");
		await office.goTo("2026-03-06 07:45");
		expect(digests(GROUP, "06/3/2026")).toEqual([false]);
	});
});

describe("a group on the move", () => {
	test("becomes a supergroup in the middle of the digest: it arrives there, once", async () => {
		// The unlinked group of the cast stands for the id that Telegram gives.
		const to = "Sở Nông nghiệp và Môi trường";
		const moved = { migrate_to_chat_id: chatNamed(to).id };
		next("Sở Công Thương", refusal(400, "Bad Request: group chat was upgraded to a supergroup chat", moved));
		await office.goTo("2026-03-09 07:30");
		expect(digests("Sở Công Thương", "09/3/2026")).toEqual([]);
		expect(digests(to, "09/3/2026")).toEqual([false]);
	});

	test("closes the topic of its digests: it is tried, counted as not sent, and admins are told", async () => {
		await office.heard(ADMIN);
		next("Sở Tài chính", refusal(400, "Bad Request: TOPIC_CLOSED"));
		await office.goTo("2026-03-10 07:30");
		await office.goTo("2026-03-10 08:15");
		expect(await office.heard(ADMIN)).toContain("• Sở Tài chính");
		expect(await office.say("Mai", ADMIN, "/trangthai")).toMatch(/không gửi được [1-9]/);
	});
});

describe("time that jumps", () => {
	test("back over the hour and forth again brings no second digest", async () => {
		await office.goTo("2026-03-11 07:30");
		await office.goTo("2026-03-11 06:10");
		await office.goTo("2026-03-10 09:00");
		await office.goTo("2026-03-11 08:00");
		expect(digests(GROUP, "11/3/2026")).toEqual([false]);
		expect(digests(GROUP, "10/3/2026").length).toBeLessThanOrEqual(1);
	});

	test("over a day on which nothing ran: today's digest comes, yesterday's does not, the admin hears it once", async () => {
		await office.heard(ADMIN);
		await office.goTo("2026-03-13 08:30");
		expect(digests(GROUP, "12/3/2026")).toEqual([]);
		expect(digests(GROUP, "13/3/2026")).toEqual([false]);
		expect((await office.heard(ADMIN)).match(/thứ Năm, 12\/3\/2026 chưa đến/g)).toHaveLength(1);
		await office.goTo("2026-03-13 10:00");
		expect(await office.heard(ADMIN)).toBe("");
	});
});

/** What comes by the look that the outbox takes every few seconds. */
async function waitFor(chat: string): Promise<string> {
	for (const end = Date.now() + 8000; Date.now() < end; ) {
		const said = await office.heard(chat);
		if (said) return said;
		await new Promise((done) => setTimeout(done, 100));
	}
	return "";
}
