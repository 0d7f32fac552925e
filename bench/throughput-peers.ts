// A process of its own, forked by bench/throughput.ts: one of the bots that Đôn Đốc is measured beside.
import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { Bot, webhookCallback } from "grammy";
import pg from "pg";
import { Telegraf } from "telegraf";

/** What a bot is told: which it is, and where everything stands. */
export interface BotTraits {
	kind: "dondoc" | "loop" | "grammy" | "telegraf-reads" | "telegraf-claims";
	token: string;
	root: string;
	databaseUrl: string;
	/** Whether updates are posted to it. */
	webhook: boolean;
	/** The day of the office, "YYYY-MM-DD". */
	today: string;
}

const CONSTANT = "Không có việc nào.";
const SECRET = "throughput";
const traits = JSON.parse(process.argv[2] ?? "{}") as BotTraits;

interface Update {
	update_id: number;
	message?: { message_id: number; chat: { id: number } };
}

/** Serves posted updates; resolves to the address. */
async function serve(listener: RequestListener): Promise<string> {
	const server = createServer(listener).listen(0, "127.0.0.1");
	server.keepAliveTimeout = 60_000;
	await once(server, "listening");
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

/** The floor: a loop over the calls themselves, that has nothing to find out and nothing to keep. */
async function startLoop(): Promise<string | null> {
	const call = async (method: string, params: object): Promise<unknown> => {
		const response = await fetch(`${traits.root}/bot${traits.token}/${method}`, {
			method: "POST",
			headers: { "content-type": "application/json" },
			body: JSON.stringify(params),
		});
		return ((await response.json()) as { result: unknown }).result;
	};
	const reply = ({ message }: Update) =>
		message && call("sendMessage", { chat_id: message.chat.id, text: CONSTANT });
	if (traits.webhook)
		return serve(async (request, response) => {
			const chunks: Buffer[] = [];
			for await (const chunk of request) chunks.push(chunk);
			response.end();
			await reply(JSON.parse(Buffer.concat(chunks).toString("utf8")));
		});
	const poll = async () => {
		for (let offset = 0; ; ) {
			const batch = (await call("getUpdates", { offset, limit: 100, timeout: 30 })) as Update[];
			offset = (batch.at(-1)?.update_id ?? offset - 1) + 1;
			await Promise.all(batch.map(reply));
		}
	};
	void poll();
	return null;
}

async function startGrammy(): Promise<string | null> {
	const bot = new Bot(traits.token, { client: { apiRoot: traits.root } });
	bot.command("nhiemvu", (ctx) => ctx.reply(CONSTANT));
	if (traits.webhook) return serve(webhookCallback(bot, "http", { secretToken: SECRET }));
	void bot.start();
	return null;
}

const LIST = `
	SELECT t."code", t."content", a."lastDay"::text AS "lastDay", d."number", count(*) OVER () AS total
	FROM "Assignment" a JOIN "Task" t ON t."id" = a."taskId" LEFT JOIN "Document" d ON d."id" = t."documentId"
	WHERE a."agencyId" = ANY(ARRAY(SELECT "id" FROM "Agency" WHERE "path" @> ARRAY[$1::uuid]))
		AND a."withdrawnAt" IS NULL AND a."completedAt" IS NULL AND a."cancelledAt" IS NULL
	ORDER BY a."lastDay" NULLS LAST, t."code" LIMIT 10`;

interface Line {
	code: number;
	content: string;
	lastDay: string | null;
	number: string | null;
	total: string;
}

const daysFrom = (day: string): number =>
	Math.round((Date.parse(day) - Date.parse(traits.today)) / 86_400_000);

function listText(agency: string, lines: Line[]): string {
	const rows = lines.map(({ code, content, lastDay, number }, index) => {
		const left = lastDay === null ? "chưa có hạn" : `còn ${daysFrom(lastDay)} ngày`;
		return `${index + 1}. ${content} — ${left} (${number ?? ""}) · NV-${String(code).padStart(4, "0")}`;
	});
	return [`<b>${agency}: ${lines[0]?.total ?? 0} việc</b>`, ...rows].join("\n");
}

/** The same list by hand: two statements, the office's rights and calendar left out; with `claims` at most once. */
async function startTelegraf(claims: boolean): Promise<string | null> {
	const pool = new pg.Pool({ connectionString: traits.databaseUrl, max: 10 });
	const bot = new Telegraf(traits.token, { telegram: { apiRoot: traits.root } });

	async function list(client: pg.ClientBase | pg.Pool, chatId: number): Promise<string> {
		const { rows: chats } = await client.query<{ id: string; name: string }>({
			name: "chat",
			text: `SELECT g."id", g."name" FROM "Chat" c JOIN "Agency" g ON g."id" = c."agencyId"
				WHERE c."channel" = 'telegram' AND c."channelId" = $1`,
			values: [String(chatId)],
		});
		const agency = chats[0];
		if (!agency) return CONSTANT;
		const { rows } = await client.query<Line>({ name: "list", text: LIST, values: [agency.id] });
		return listText(agency.name, rows);
	}

	async function claimed(updateId: number, chatId: number): Promise<string | null> {
		const client = await pool.connect();
		try {
			await client.query("BEGIN");
			const { rowCount } = await client.query({
				name: "claim",
				text: `INSERT INTO "ProcessedUpdate" ("channel", "updateId") VALUES ($1, $2) ON CONFLICT DO NOTHING`,
				values: [traits.kind, updateId],
			});
			const text = rowCount === 1 ? await list(client, chatId) : null;
			await client.query("COMMIT");
			return text;
		} finally {
			client.release();
		}
	}

	bot.command("nhiemvu", async (ctx) => {
		const text = claims ? await claimed(ctx.update.update_id, ctx.chat.id) : await list(pool, ctx.chat.id);
		if (text !== null) await ctx.reply(text, { parse_mode: "HTML" });
	});
	if (traits.webhook) return serve(bot.webhookCallback("/", { secretToken: SECRET }));
	void bot.launch();
	return null;
}

const start = {
	loop: startLoop,
	grammy: startGrammy,
	"telegraf-reads": () => startTelegraf(false),
	"telegraf-claims": () => startTelegraf(true),
};
const url = traits.kind === "dondoc" ? null : await start[traits.kind]();
process.on("disconnect", () => process.exit(0));
process.send?.({ url });
