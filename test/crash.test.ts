import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sampleOffice } from "../prisma/sample/sample-office.ts";
import type { Office } from "../src/actions/office.ts";
import { seedOffice } from "../src/actions/seed-office.ts";
import { createPlaygroundApi, type PlaygroundApi } from "../src/channels/playground/bot-api.ts";
import type { TypeOptions } from "../src/channels/playground/people.ts";
import { systemClock } from "../src/clock.ts";
import { openDatabase } from "../src/store/database.ts";
import { type BotProcess, freePort, startBotProcess } from "./helpers/bot-process.ts";
import { chatNamed, personNamed } from "./helpers/cast.ts";
import { openFolder, removeFolder } from "./helpers/ordinary-user.ts";
import { importSample } from "./helpers/sample-import.ts";

/** A shorter run of what the crash bench does two hundred times. */
const KILLS = 4;
const PATIENCE_MS = 60_000;
const GROUP = "Sở Ngoại vụ";

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
}, 120_000);

afterAll(async () => {
	await bot?.end("SIGTERM");
	await api?.close();
	await removeFolder(folder);
});

async function start(): Promise<BotProcess> {
	// A digest of the day the test happens to run on would come in between.
	const env = { BOT_TOKEN: api.token, BOT_API_ROOT: api.url, DATA_DIR: folder, DIGEST_TIME: "23:59" };
	bot = await startBotProcess(env, port, PATIENCE_MS);
	return bot;
}

/** Types as a person in a chat; the id of the message. */
const type = (person: string, chat: string, text: string, options?: TypeOptions): number =>
	api.typeAs(personNamed(person).id, chatNamed(chat).id, text, options).message_id;

const saidIn = (chat: string) =>
	[...(api.state.data.chats.get(chatNamed(chat).id)?.messages.values() ?? [])].filter(
		({ from }) => from?.is_bot,
	);
const answersTo = (chat: string, messageId: number) =>
	saidIn(chat).filter(({ reply_to_message }) => reply_to_message?.message_id === messageId);

async function until<T>(what: string, look: () => T | undefined | Promise<T | undefined>): Promise<T> {
	for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await sleep(50)) {
		const found = await look();
		if (found !== undefined) return found;
	}
	throw new Error(`waited in vain for ${what}`);
}

/** Every update is taken, and what had to be said because of it has left or was given up. */
async function atRest({ url }: BotProcess): Promise<void> {
	await until("the bot to come to rest", async () => {
		if (api.state.data.updates.length) return undefined;
		const metrics = await (await fetch(`${url}/metrics`)).text();
		return /^dondoc_deliveries\{state="(?:queued|sending)"\} [1-9]/m.test(metrics) ? undefined : true;
	});
}

test("killed at any moment, the bot loses nothing that it took and says nothing twice", async () => {
	let running = await start();
	const list = type("An", GROUP, "/nhiemvu");
	const listed = await until("the list", () => answersTo(GROUP, list)[0]?.message_id);
	// What its lines stand for is recorded right after it has left: without that no reply could be understood.
	await atRest(running);
	const asked: number[] = [];
	for (let kill = 0; kill < KILLS; kill++) {
		for (const line of [1, 2, 3])
			asked.push(type("An", GROUP, `${line}: ${kill * 10 + line}%`, { replyTo: listed }));
		// Somewhere between taking the first and answering the last.
		await sleep(15 + kill * 50);
		await running.end("SIGKILL");
		running = await start();
	}
	await atRest(running);
	for (const id of asked)
		expect(answersTo(GROUP, id).length, `answers to message ${id}`).toBeLessThanOrEqual(1);
	expect(await running.end("SIGTERM")).toBe(0);
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
	const silent = asked.filter((id) => answersTo(GROUP, id).length === 0).length;
	expect(silent).toBeLessThanOrEqual(doubtful);
}, 300_000);

test("killed while a plan is read and confirmed, it takes the plan in once, and each group hears it once", async () => {
	let running = await start();
	const bytes = new Uint8Array(
		await readFile(new URL("../prisma/sample/files/ke-hoach.docx", import.meta.url)),
	);
	type("Loan", "Loan", "", { file: { name: "ke-hoach.docx", bytes } });
	await sleep(400);
	await running.end("SIGKILL");
	running = await start();
	const preview = await until("the preview", () =>
		saidIn("Loan").find(({ text }) => text?.includes("Chưa ghi gì cho đến khi trả lời")),
	);
	const confirmed = type("Loan", "Loan", "xác nhận", { replyTo: preview.message_id });
	await sleep(250);
	await running.end("SIGKILL");
	running = await start();
	await atRest(running);
	expect(answersTo("Loan", confirmed).length).toBeLessThanOrEqual(1);
	expect(await running.end("SIGTERM")).toBe(0);
	bot = undefined;

	for (const group of [GROUP, "Sở Tài chính", "Sở Công Thương"]) {
		const [first, ...again] = saidIn(group).filter(({ text }) => text?.includes("việc mới theo"));
		expect(first).toBeDefined();
		// Only the one that was leaving at the kill may come a second time, and says so.
		expect(again.length).toBeLessThanOrEqual(1);
		for (const { text } of again) expect(text).toMatch(/^Gửi lại: kết nối bị ngắt/);
	}
	const database = await openDatabase({ dataDir: folder });
	const documents = await database.db.document.count({ where: { contentHash: { not: null } } });
	const drafts = await database.db.draft.findMany({ select: { state: true } });
	const events = await database.db.taskEvent.count({ where: { kind: "CREATE" } });
	const assignments = await database.db.assignment.count();
	await database.close();
	expect(documents).toBe(1);
	expect(drafts).toEqual([{ state: "CONFIRMED" }]);
	expect(events).toBe(assignments);
}, 300_000);
