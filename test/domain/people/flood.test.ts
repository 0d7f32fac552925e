import { expect, test } from "vitest";
import type { Incoming } from "../../../src/domain/channel.ts";
import { isFlood } from "../../../src/domain/people/flood.ts";

type Said = Extract<Incoming, { kind: "message" }>;

const said = (text: string, more: Partial<Said> = {}): Said => ({
	...{ channel: "telegram", updateId: 1n, person: null, kind: "message", messageId: "1", text },
	...{ chat: { channelId: "-1", private: false, title: "", topicId: null } },
	...{ repliesTo: null, files: [], albumId: null },
	...more,
});
const file = { reference: "x", name: "anh.jpg", mime: null, size: null };
const most = (incoming: Said) => {
	const flooding = (inChat: number, toPerson: number) => isFlood(incoming, { inChat, toPerson });
	const first = (holds: (n: number) => boolean) => [...Array(500).keys()].find(holds) ?? null;
	return { inChat: first((n) => flooding(n, 0)), toPerson: first((n) => flooding(0, n)) };
};

test("questions wait for twenty answers to a person, sixty in a chat; reports for three times as many", () => {
	expect(most(said("/nhiemvu"))).toEqual({ inChat: 60, toPerson: 20 });
	expect(most(said("xong 3", { repliesTo: "7" }))).toEqual({ inChat: 180, toPerson: 60 });
	expect(most(said("", { files: [file], albumId: "a" }))).toEqual({ inChat: 180, toPerson: 60 });
});

test("colleagues who talk to each other in a group are not counted, whatever waits", () => {
	expect(most(said("Các đồng chí xem giúp"))).toEqual({ inChat: null, toPerson: null });
	const alone = { channelId: "1", private: true, title: "", topicId: null };
	expect(most(said("dự toán", { chat: alone }))).toEqual({ inChat: 60, toPerson: 20 });
});
