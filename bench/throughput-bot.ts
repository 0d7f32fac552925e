// A process of its own, forked by bench/throughput.ts: the whole bot as an operator runs it, without Telegram's pace.
import { UNPACED } from "../src/channels/telegram/pace-limits.ts";
import { runningClock } from "../src/clock.ts";
import { loadConfig } from "../src/config.ts";
import { createLogger } from "../src/logger.ts";
import { startService } from "../src/service.ts";
import { freePort } from "../test/helpers/bot-process.ts";
import type { BotTraits } from "./throughput-peers.ts";

const traits = JSON.parse(process.argv[2] ?? "{}") as BotTraits;
const port = await freePort();
const url = `http://127.0.0.1:${port}/hook`;
const config = loadConfig({
	BOT_TOKEN: traits.token,
	BOT_API_ROOT: traits.root,
	DATABASE_URL: traits.databaseUrl,
	PORT: String(port),
	...(traits.webhook ? { WEBHOOK_URL: url, WEBHOOK_SECRET: "throughput" } : {}),
});
const clock = runningClock();
// After the morning's digests would be due on a day off: nothing but answers is sent.
clock.set(new Date(`${traits.today}T09:00:00+07:00`));
const service = await startService({ ...config, botToken: traits.token }, createLogger({ level: "error" }), {
	clock,
	telegram: { pace: UNPACED },
	onLost: (reason) => {
		throw reason;
	},
});
process.on("disconnect", () => void service.stop().then(() => process.exit(0)));
process.send?.({ url: traits.webhook ? url : null });
