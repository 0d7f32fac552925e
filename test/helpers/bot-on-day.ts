import { UNPACED } from "../../src/channels/telegram/pace-limits.ts";
import { runningClock } from "../../src/clock.ts";
import { loadConfig } from "../../src/config.ts";
import { createLogger } from "../../src/logger.ts";
import { startService } from "../../src/service.ts";

/* The bot as `src/main.ts` starts it, but at the moment START_AT: days pass without waiting for them, and
 * no limit of the channel is kept: kills should meet it at work, not waiting. */

const config = loadConfig(process.env);
const log = createLogger({ level: config.logLevel, secrets: config.secrets });
const clock = runningClock();
clock.set(new Date(process.env.START_AT ?? ""));
const starting = startService({ ...config, botToken: config.botToken ?? "" }, log, {
	clock,
	telegram: { pace: UNPACED },
	onLost: () => process.exit(1),
});
// Asked to stop while it starts, it stops as soon as it can.
process.once("SIGTERM", () => void starting.then(({ stop }) => stop()).then(() => process.exit(0)));
await starting;
