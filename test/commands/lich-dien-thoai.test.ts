import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { feedIcs } from "../../src/reports/feed-ics.ts";
import { loadLocale } from "../../src/views/locale.ts";
import { createWeb, type Web } from "../../src/web/server.ts";
import { giveTasks } from "../helpers/given-tasks.ts";
import { openOffice, type TestOffice } from "../helpers/office.ts";

const SNGV = "Sở Ngoại vụ";
const t = loadLocale("vi");
let office: TestOffice;
let web: Web;

/** Monday 02/3/2026, 09:00. */
beforeAll(async () => {
	office = await openOffice("2026-03-02 09:00", { publicUrl: "https://bot.example.gov.vn" });
	const task = (content: string, lead: string, deadline: string) => ({ content, lead, deadline });
	await giveTasks(office, [
		task("Quy chế đón tiếp đoàn", SNGV, "chậm nhất ngày 25/3/2026"),
		task("Danh mục thỏa thuận", SNGV, "chậm nhất ngày 27/3/2026"),
		task("Quyết toán kinh phí đối ngoại", "Sở Tài chính", "chậm nhất ngày 24/3/2026"),
	]);
	await office.heard(SNGV);
	web = await createWeb({
		port: 0,
		host: "127.0.0.1",
		health: async () => ({ ok: true }),
		feeds: { read: (token) => office.app.readFeed(token), write: (feed) => feedIcs(t, feed) },
	});
});
afterAll(async () => {
	await web?.close();
	await office?.close();
});

const an = (text: string) => office.say("An", SNGV, text);
const tokenIn = (said: string): string =>
	/https:\/\/bot\.example\.gov\.vn\/lich\/([\w-]+)\.ics/.exec(said)?.[1] ?? "";
const get = (path: string, headers: Record<string, string> = {}) => fetch(`${web.url}${path}`, { headers });

describe("the focal point asks in the group", () => {
	let token = "";

	test("for the address, which nobody guesses and the database does not know", async () => {
		const said = await an("/lich điện thoại");
		expect(said).toContain("Địa chỉ lịch hạn nhiệm vụ của Sở Ngoại vụ:");
		token = tokenIn(said);
		expect(Buffer.from(token, "base64url").length * 8).toBeGreaterThanOrEqual(128);
		const kept = await office.database.db.calendarFeed.findMany();
		expect(kept).toHaveLength(1);
		expect(JSON.stringify(kept)).not.toContain(token);
	});

	test("and has there the open deadlines of the agency, and of no other", async () => {
		const answer = await get(`/lich/${token}.ics`);
		expect(answer.status).toBe(200);
		expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
		expect(answer.headers.get("x-robots-tag")).toContain("noindex");
		const text = (await answer.text()).replace(/\r\n /g, "");
		expect(text).toContain("SUMMARY:NV-0001: Quy chế đón tiếp đoàn");
		expect(text).toContain("DTSTART;VALUE=DATE:20260325");
		expect(text).not.toContain("Quyết toán");
	});

	test("is not sent again what has not changed; what is done goes", async () => {
		const etag = (await get(`/lich/${token}.ics`)).headers.get("etag") ?? "";
		expect(etag).toMatch(/^W\/"[\w-]+"$/);
		const same = await get(`/lich/${token}.ics`, { "if-none-match": etag });
		expect([same.status, await same.text()]).toEqual([304, ""]);
		await an("/xong NV-0001");
		const changed = await get(`/lich/${token}.ics`, { "if-none-match": etag });
		expect(changed.status).toBe(200);
		const text = await changed.text();
		expect(text).not.toContain("NV-0001");
		expect(text).toContain("NV-0002");
	});

	test("a second time: there is one already, and it cannot be told", async () => {
		const said = await an("/lich dien thoai");
		expect(said).toContain("Sở Ngoại vụ đã có địa chỉ lịch, cấp ngày 02/3/2026");
		expect(said).not.toContain(token);
	});

	test("for a new one: the old one is dead", async () => {
		const renewed = tokenIn(await an("/lich điện thoại mới"));
		expect(renewed).not.toBe(token);
		expect((await get(`/lich/${token}.ics`)).status).toBe(404);
		expect((await get(`/lich/${renewed}.ics`)).status).toBe(200);
		token = renewed;
	});

	test("where screens are locked it has codes and no words", async () => {
		const etag = (await get(`/lich/${token}.ics`)).headers.get("etag") ?? "";
		await an("/caidat kín bật");
		const text = await (await get(`/lich/${token}.ics`, { "if-none-match": etag })).text();
		expect(text).toContain("SUMMARY:NV-0002: nhiệm vụ đến hạn");
		expect(text).not.toContain("thỏa thuận");
		await an("/caidat kín tắt");
	});

	test("for none any more", async () => {
		expect(await an("/lich điện thoại thôi")).toBe("Địa chỉ lịch của Sở Ngoại vụ đã hết hiệu lực.");
		expect((await get(`/lich/${token}.ics`)).status).toBe(404);
		expect(await an("/lich điện thoại thôi")).toContain("chưa có địa chỉ lịch");
	});
});

describe("who may not have it", () => {
	test.each([
		["Bình", "Bình"],
		["Tuyết", SNGV],
		["Sơn", SNGV],
	])("%s in %s", async (person, chat) => {
		expect(await office.say(person, chat, "/lich điện thoại")).toContain(
			"Vai trò hiện tại không được làm việc này.",
		);
	});

	test("the working calendar is still shown there, and changed by an admin only", async () => {
		expect(await an("/lich tháng 4")).toContain("Lịch tháng 4/2026");
		expect(await an("/lich nghỉ 30/4/2026: kỷ niệm")).toContain("Vai trò hiện tại không được làm việc này.");
	});
});

describe("an address that is none", () => {
	test.each([
		"/lich/x.ics",
		`/lich/${"A".repeat(32)}.ics`,
		`/lich/${"A".repeat(32)}`,
		"/lich/",
		"/lich",
		"/lich/..%2fhealthz.ics",
		`/lich/${"A".repeat(5000)}.ics`,
	])("%s is a 404 like any other", async (path) => {
		expect((await get(path)).status).toBe(404);
	});
});

test("whoever asks too often is told to wait; others are not", async () => {
	const [mine, theirs] = [
		tokenIn(await an("/lich điện thoại")),
		tokenIn(await office.say("Chi", "Sở Tài chính", "/lich điện thoại")),
	];
	const statuses: number[] = [];
	for (let n = 0; n < 32; n++) statuses.push((await get(`/lich/${mine}.ics`)).status);
	expect(statuses.slice(0, 30)).toEqual(Array(30).fill(200));
	expect(statuses.slice(30)).toEqual([429, 429]);
	const told = await get(`/lich/${mine}.ics`);
	expect(Number(told.headers.get("retry-after"))).toBeGreaterThan(0);
	expect((await get(`/lich/${theirs}.ics`)).status).toBe(200);
});
