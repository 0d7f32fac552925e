import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sampleOffice } from "../../prisma/sample/sample-office.ts";
import { createPlaygroundApi, type PlaygroundApi } from "../../src/channels/playground/bot-api.ts";
import { connectOnce, withDatabase } from "../../src/store/connection/connection.ts";
import {
	connectOrStart,
	type EmbeddedServer,
	prepareServer,
	stopServer,
} from "../../src/store/embedded/server.ts";
import { type BotProcess, freePort, startBotProcess } from "../helpers/bot-process.ts";
import { chatNamed, personNamed } from "../helpers/cast.ts";
import { until } from "../helpers/crash-office.ts";
import { openFolder, removeFolder } from "../helpers/ordinary-user.ts";

/* A bot as an operator runs it, on a PostgreSQL of somebody else, to which things happen. */

const PATIENCE_MS = 40_000;
const AWAY = /"msg":"the database does not answer/g;

let folder: string;
let server: EmbeddedServer;
let url: string;
let api: PlaygroundApi;
let bot: BotProcess;

beforeAll(async () => {
	folder = await openFolder();
	server = await prepareServer(folder, { fsync: "off" });
	await (await connectOrStart(server)).end();
	url = withDatabase(server.maintenanceUrl, "postgres");
	api = await createPlaygroundApi({ clock: () => new Date(), world: sampleOffice });
	const env = { BOT_TOKEN: api.token, BOT_API_ROOT: api.url, DATABASE_URL: url, DIGEST_TIME: "23:59" };
	bot = await startBotProcess(env, await freePort(), 60_000);
}, 120_000);

afterAll(async () => {
	await bot?.end("SIGTERM");
	await api?.close();
	await stopServer(server);
	await removeFolder(folder);
});

const ask = (person: string, chat: string): { chat: string; id: number } => ({
	chat,
	id: api.typeAs(personNamed(person).id, chatNamed(chat).id, "/trogiup").message_id,
});
const everybodyAsks = () => [ask("An", "Sở Ngoại vụ"), ask("Khánh", "Khánh"), ask("Loan", "Loan")];
const answers = (asked: { chat: string; id: number }[]): number[] =>
	asked.map(
		({ chat, id }) =>
			[...(api.state.data.chats.get(chatNamed(chat).id)?.messages.values() ?? [])].filter(
				({ from, reply_to_message }) => from?.is_bot && reply_to_message?.message_id === id,
			).length,
	);
const answered = (asked: { chat: string; id: number }[]) =>
	until("answers", () => (answers(asked).includes(0) ? undefined : true), PATIENCE_MS);
const health = async (): Promise<number> => (await fetch(`${bot.url}/healthz`)).status;
const turns = (status: number) =>
	until(`health ${status}`, async () => ((await health()) === status ? true : undefined), PATIENCE_MS);
const timesTold = (): number => bot.output().match(AWAY)?.length ?? 0;
const endsTold = (): number => bot.output().match(/the database answers again/g)?.length ?? 0;

async function onServer<T>(work: (run: (sql: string) => Promise<unknown>) => Promise<T>): Promise<T> {
	const connection = await connectOnce(url);
	return work((sql) => connection.query(sql)).finally(() => connection.end());
}

test("a server that is away for seconds: health turns red and green, it is told once, every question is answered once", async () => {
	const before = everybodyAsks();
	await answered(before);
	await stopServer(server);
	await turns(503);
	const asked = everybodyAsks();
	await sleep(3000);
	await (await connectOrStart(server)).end();
	await turns(200);
	await answered(asked);
	await sleep(500);
	expect(answers(asked)).toEqual([1, 1, 1]);
	expect(timesTold()).toBe(1);
	await until("the line", () => (bot.output().includes("the database answers again") ? true : undefined));
	const { role } = (await (await fetch(`${bot.url}/healthz`)).json()) as { role: string };
	expect(role).toBe("leader");
}, 120_000);

test("connections that are killed are replaced, the lead is taken up again, and nobody hears of a failure", async () => {
	const asked = everybodyAsks();
	await onServer((run) =>
		run(
			"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND application_name LIKE 'dondoc%'",
		),
	);
	const later = everybodyAsks();
	await answered([...asked, ...later]);
	await turns(200);
	await sleep(500);
	expect(answers([...asked, ...later])).toEqual([1, 1, 1, 1, 1, 1]);
	const said = [...(api.state.data.chats.get(chatNamed("Loan").id)?.messages.values() ?? [])];
	expect(said.filter(({ text }) => text?.includes("mã lỗi"))).toEqual([]);
}, 120_000);

test("a long lock holds answers up, and they come when it goes", async () => {
	const asked = await onServer(async (run) => {
		await run("BEGIN");
		await run('LOCK TABLE "Chat" IN ACCESS EXCLUSIVE MODE');
		const asked = everybodyAsks();
		await sleep(3000);
		expect(answers(asked)).toEqual([0, 0, 0]);
		expect(await health()).toBe(200);
		await run("COMMIT");
		return asked;
	});
	await answered(asked);
	expect(answers(asked)).toEqual([1, 1, 1]);
});

test("a full disk, as PostgreSQL reports it, keeps nothing half-done; with room again everything is answered once", async () => {
	const told = timesTold();
	await until("quiet", () => (endsTold() === told ? true : undefined), PATIENCE_MS);
	await onServer((run) =>
		run(`CREATE FUNCTION disk_full() RETURNS trigger LANGUAGE plpgsql AS $$
			BEGIN RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = '53100'; END $$;
			CREATE TRIGGER full_disk BEFORE INSERT ON "Delivery" EXECUTE FUNCTION disk_full()`),
	);
	const asked = everybodyAsks();
	await sleep(3000);
	expect(answers(asked)).toEqual([0, 0, 0]);
	expect(timesTold()).toBe(told + 1);
	await onServer((run) => run('DROP TRIGGER full_disk ON "Delivery"; DROP FUNCTION disk_full'));
	await answered(asked);
	await sleep(500);
	expect(answers(asked)).toEqual([1, 1, 1]);
}, 120_000);
