import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sampleOffice } from "../prisma/sample/sample-office.ts";
import type { Office } from "../src/actions/office.ts";
import { seedOffice } from "../src/actions/seed-office.ts";
import { createPlaygroundApi, type PlaygroundApi } from "../src/channels/playground/bot-api.ts";
import { systemClock } from "../src/clock.ts";
import { openDatabase } from "../src/store/database.ts";
import { type BotProcess, freePort, startBotProcess } from "./helpers/bot-process.ts";
import { openFolder, removeFolder } from "./helpers/ordinary-user.ts";
import { importSample } from "./helpers/sample-import.ts";

/** A shorter run of what the crash bench does two hundred times. */
const KILLS = 6;
const focalPoint = sampleOffice.people.find(({ role }) => role === "Đầu mối Sở Ngoại vụ");
const group = sampleOffice.chats.find(({ title, private: alone }) => !alone && title.includes("Sở Ngoại vụ"));

let folder: string;
let api: PlaygroundApi;
let port: number;
let bot: BotProcess | undefined;

beforeAll(async () => {
	folder = await openFolder();
	port = await freePort();
	api = await createPlaygroundApi({ clock: () => new Date(), world: sampleOffice });
	const database = await openDatabase({ dataDir: folder });
	await seedOffice(database.db, "telegram", sampleOffice);
	const office = { db: database.db, clock: systemClock, timeZone: "Asia/Ho_Chi_Minh" } as Office;
	await importSample(office);
	await database.close();
}, 60_000);

afterAll(async () => {
	await bot?.end("SIGTERM");
	await api?.close();
	await removeFolder(folder);
});

const start = () =>
	startBotProcess(
		// A digest of the day the test happens to run on would come in between.
		{ BOT_TOKEN: api.token, BOT_API_ROOT: api.url, DATA_DIR: folder, DIGEST_TIME: "23:59" },
		port,
	);

const answersTo = (messageId: number) =>
	[...(api.state.data.chats.get(group?.id ?? 0)?.messages.values() ?? [])].filter(
		({ from, reply_to_message }) => from?.is_bot && reply_to_message?.message_id === messageId,
	);

test("killed at any moment, the bot loses nothing that it took and says nothing twice", async () => {
	if (!focalPoint || !group) throw new Error("the sample has no such people");
	bot = await start();
	const list = api.typeAs(focalPoint.id, group.id, "/nhiemvu");
	while (!answersTo(list.message_id).length) await sleep(50);
	const listed = answersTo(list.message_id)[0];
	if (!listed) throw new Error("no list");
	const asked: number[] = [];
	for (let kill = 0; kill < KILLS; kill++) {
		for (const line of [1, 2, 3]) {
			const text = `${line}: ${kill * 10 + line}%`;
			asked.push(api.typeAs(focalPoint.id, group.id, text, { replyTo: listed.message_id }).message_id);
		}
		// Somewhere between taking the first and answering the last.
		await sleep(15 + kill * 35);
		await bot.end("SIGKILL");
		bot = await start();
	}
	const end = Date.now() + 30_000;
	while (api.state.data.updates.length && Date.now() < end) await sleep(50);
	// A group bears twenty messages a minute: the last answers take their time, and what was leaving at a kill never comes.
	const silence = () => asked.filter((id) => answersTo(id).length === 0).length;
	for (let before = -1, still = 0; still < 16 && Date.now() < end + 60_000; await sleep(500)) {
		still = silence() === before ? still + 1 : 0;
		before = silence();
		if (before === 0) break;
	}
	expect(api.state.data.updates).toEqual([]);
	for (const id of asked) expect(answersTo(id).length, `answers to message ${id}`).toBeLessThanOrEqual(1);
	expect(await bot.end("SIGTERM")).toBe(0);
	bot = undefined;

	const database = await openDatabase({ dataDir: folder });
	const events = await database.db.taskEvent.findMany({
		where: { kind: "PROGRESS" },
		orderBy: { id: "asc" },
	});
	const left = await database.db.delivery.groupBy({ by: ["state"], _count: true });
	await database.close();
	const percents = events.map(({ data }) => (data as { percent: number }).percent);
	const expected = Array.from({ length: KILLS }, (_, kill) =>
		[1, 2, 3].map((line) => kill * 10 + line),
	).flat();
	expect(percents).toEqual(expected);
	expect(left.map(({ state }) => state).filter((state) => state !== "SENT" && state !== "IN_DOUBT")).toEqual(
		[],
	);
	const doubtful = left.find(({ state }) => state === "IN_DOUBT")?._count ?? 0;
	// What was leaving at a kill may be lost or not; everything else was said exactly once.
	expect(doubtful).toBeLessThanOrEqual(KILLS);
	expect(silence()).toBeLessThanOrEqual(doubtful);
}, 180_000);
