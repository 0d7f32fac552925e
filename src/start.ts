import { loadConfig, readEnvironment } from "./config.ts";
import { SetupError } from "./domain/setup-error.ts";
import { createLogger } from "./logger.ts";
import { startPlayground } from "./playground.ts";
import { startService } from "./service.ts";

/** `npm start`. A reason not to start is told in one sentence, and the process ends. */
export const start = (): Promise<void> =>
	run().catch((error: unknown) => {
		console.error(error instanceof SetupError ? error.message : error);
		process.exit(1);
	});

/** With BOT_TOKEN the bot, without it the playground. */
async function run(): Promise<void> {
	const config = loadConfig(readEnvironment());
	const { botToken } = config;
	const log = createLogger({ level: config.logLevel, secrets: config.secrets });
	const stopping = new AbortController();
	let stop: (() => Promise<void>) | null = null;
	const end = async (code: number) => {
		if (stopping.signal.aborted) return;
		stopping.abort();
		await stop?.();
		process.exit(code);
	};
	for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => void end(0));
	const options = {
		signal: stopping.signal,
		onLost: (reason: SetupError) => {
			log.fatal(reason.message);
			void end(1);
		},
	};
	const service = botToken
		? await startService({ ...config, botToken }, log, options)
		: await startPlayground(config, log, options);
	stop = service.stop;
	if (stopping.signal.aborted) return service.stop();
	// The one line that a newcomer looks for.
	if (!botToken) console.log(`Playground: ${service.url}`);
	else log.info({ url: service.url, bot: service.app.office.bot }, "running");
}
