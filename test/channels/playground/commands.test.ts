import { Api } from "grammy";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { PlaygroundApi } from "../../../src/channels/playground/bot-api.ts";
import { createPlaygroundApi } from "../../../src/channels/playground/bot-api.ts";
import { commandsFor } from "../../../src/channels/playground/methods/commands.ts";
import { clock, GROUP, LAN, LEADER, smallWorld } from "./small-world.ts";

let playground: PlaygroundApi;
let api: Api;
beforeEach(async () => {
	playground = await createPlaygroundApi({ clock, world: smallWorld });
	api = new Api(playground.token, { apiRoot: playground.url });
});
afterEach(() => playground.close());

const menu = (chat: number, person: number) =>
	commandsFor(playground.state, chat, person).map(({ command }) => command);
const one = (command: string) => [{ command, description: "Mô tả" }];

it("shows the narrowest menu that was set, and Vietnamese before any language", async () => {
	expect(menu(GROUP, LAN)).toEqual([]);
	await api.setMyCommands(one("start"));
	await api.setMyCommands(one("nhiemvu"), { scope: { type: "all_group_chats" } });
	expect([menu(GROUP, LAN), menu(LEADER, LEADER)]).toEqual([["nhiemvu"], ["start"]]);
	await api.setMyCommands(one("hanchot"), { scope: { type: "all_group_chats" }, language_code: "vi" });
	expect(menu(GROUP, LAN)).toEqual(["hanchot"]);
	await api.setMyCommands(one("baocao"), { scope: { type: "chat", chat_id: LEADER } });
	expect(menu(LEADER, LEADER)).toEqual(["baocao"]);
	await api.deleteMyCommands({ scope: { type: "chat", chat_id: LEADER } });
	expect(menu(LEADER, LEADER)).toEqual(["start"]);
	expect(await api.getMyCommands()).toEqual(one("start"));
});

it("refuses names that Telegram refuses", async () => {
	await expect(api.setMyCommands(one("Nhiệm vụ"))).rejects.toThrow("BOT_COMMAND_INVALID");
	await expect(api.setMyCommands([{ command: "a", description: "" }])).rejects.toThrow("400");
});
