import type { PlaygroundWorld } from "../../../src/channels/playground/world.ts";

export const LAN = 101;
export const MINH = 102;
export const LEADER = 103;
export const GROUP = -1001;

/** Two people in a group, and a leader in private. */
export const smallWorld: PlaygroundWorld = {
	bot: { id: 900, name: "Đôn Đốc", username: "don_doc_bot" },
	people: [
		{ id: LAN, name: "Lan", role: "focal point" },
		{ id: MINH, name: "Minh", role: "officer" },
		{ id: LEADER, name: "Hòa", role: "leader" },
	],
	chats: [
		{ id: GROUP, private: false, title: "Sở Ngoại vụ", about: "", members: [LAN, MINH] },
		{ id: LEADER, private: true, title: "Hòa", about: "", members: [LEADER] },
	],
};

/** The moment at which everything in these tests happens. */
export const clock = (): Date => new Date("2026-03-02T00:30:00Z");
