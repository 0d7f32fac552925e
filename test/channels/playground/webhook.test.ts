import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Api } from "grammy";
import { expect, it } from "vitest";
import { createPlaygroundApi } from "../../../src/channels/playground/bot-api.ts";
import { clock, LEADER, smallWorld } from "./small-world.ts";

it("posts updates in order with the secret, repeats one that was refused, and closes getUpdates meanwhile", async () => {
	const playground = await createPlaygroundApi({ clock, world: smallWorld });
	const api = new Api(playground.token, { apiRoot: playground.url });
	const heard: string[] = [];
	let refusals = 1;
	const bot = createServer((request, response) => {
		let body = "";
		request.on("data", (chunk) => {
			body += chunk;
		});
		request.on("end", () => {
			const update = JSON.parse(body);
			heard.push(`${request.headers["x-telegram-bot-api-secret-token"]} ${update.message.text}`);
			response.writeHead(refusals-- > 0 ? 500 : 200).end();
		});
	});
	await new Promise<void>((done) => bot.listen(0, "127.0.0.1", done));
	const url = `http://127.0.0.1:${(bot.address() as AddressInfo).port}/hook`;
	playground.typeAs(LEADER, LEADER, "một");
	await api.setWebhook(url, { secret_token: "s3cret" });
	playground.typeAs(LEADER, LEADER, "hai");
	await expect.poll(() => heard).toEqual(["s3cret một", "s3cret một", "s3cret hai"]);
	await expect.poll(async () => (await api.getWebhookInfo()).pending_update_count).toBe(0);
	expect((await api.getWebhookInfo()).last_error_message).toBe("Wrong response from the webhook: 500");
	await expect(api.getUpdates()).rejects.toThrow("can't use getUpdates method while webhook is active");
	await api.deleteWebhook();
	expect(await api.getUpdates()).toEqual([]);
	await playground.close();
	bot.close();
	bot.closeAllConnections();
});
