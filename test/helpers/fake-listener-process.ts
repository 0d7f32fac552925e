/**
 * A process of its own that takes updates until it is killed: prints each text it begins, and commits all but
 * those that start with "hold". Usage: node fake-listener-process.ts TOKEN API_ROOT
 */
import { createTelegramChannel } from "../../src/channels/telegram/telegram-channel.ts";

const [token = "", apiRoot = ""] = process.argv.slice(2);
const log = { info() {}, warn() {}, error() {} };
const channel = await createTelegramChannel({ token, apiRoot, logger: log, t: (key) => key });
await channel.listen(async (incoming) => {
	const text = incoming.kind === "message" ? incoming.text : incoming.kind;
	console.log(text);
	if (text.startsWith("hold")) await new Promise(() => {});
});
