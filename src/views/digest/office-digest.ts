import type { Digest } from "../../domain/digest/digest.ts";
import type { MonitorDigest } from "../../domain/digest/monitor-digest.ts";
import type { Block, Message } from "../../domain/message.ts";
import type { Translate } from "../../domain/translate.ts";
import { messageLength } from "../text.ts";
import { digestMessage } from "./digest.ts";
import { monitorDigestMessage } from "./monitor-digest.ts";

/** What the part of the monitor may take of a message that has both. */
const SHARE = 0.4;

const notes = (blocks: Block[]): Block[] => blocks.filter(({ type }) => type === "note");
const others = (blocks: Block[]): Block[] => blocks.filter(({ type }) => type !== "note");

/**
 * The one morning message of an office whose monitors read in its group: its own tasks, then the documents that they
 * follow, numbered on, so that each number means one line. Null when there is nothing to say.
 */
export function officeDigestMessage(
	t: Translate,
	{ own, followed }: { own: Digest; followed: MonitorDigest },
	room = 3900,
): Message | null {
	const alone = monitorDigestMessage(t, followed, room);
	const part = alone && monitorDigestMessage(t, followed, Math.floor(room * SHARE));
	const message = digestMessage(t, own, room - (part ? messageLength(part) : 0));
	if (message?.topic?.about !== "assignments") return alone;
	const { ids, figures = [] } = message.topic;
	const first = ids.length + figures.length + 1;
	const below = part && monitorDigestMessage(t, followed, Math.floor(room * SHARE), first);
	if (below?.topic?.about !== "commands") return message;
	return {
		...message,
		blocks: [
			...others(message.blocks),
			...others(below.blocks),
			...notes(message.blocks),
			...notes(below.blocks),
		],
		topic: { ...message.topic, opens: below.topic.commands },
		actions: [...(message.actions ?? []), ...(below.actions ?? [])],
	};
}
