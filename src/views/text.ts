import type { Block, Message, Text } from "../domain/message.ts";

export { shorten } from "../domain/text/shorten.ts";

/** A text without its styles. */
export const plain = (text: Text): string =>
	typeof text === "string" ? text : text.map((run) => (typeof run === "string" ? run : run.text)).join("");

/** Ends a sentence with a full stop, unless it ends by itself: words that were cut short end with "…". */
export const sentence = (text: string): string => (/[.…]$/u.test(text) ? text : `${text}.`);

/** "A, B và 3 cơ quan nữa" without the words: the first `max` names and how many were left out. */
export const some = <T>(list: T[], max: number): { shown: T[]; more: number } => ({
	shown: list.slice(0, max),
	more: Math.max(0, list.length - max),
});

const blockLength = (block: Block): number => {
	switch (block.type) {
		case "list":
			return block.items.reduce(
				(sum, item) =>
					sum +
					plain(item.text).length +
					6 +
					(item.details ?? []).reduce((n, d) => n + plain(d).length + 6, 0),
				0,
			);
		case "bullets":
			return block.items.reduce((sum, item) => sum + plain(item).length + 4, 0);
		case "fields":
			return block.rows.reduce((sum, [label, value]) => sum + label.length + plain(value).length + 4, 0);
		case "table":
			return (block.rows.length + 2) * 40;
		default:
			return plain(block.text).length + 4;
	}
};

/** About how many characters a message takes as plain text, never too few: room for numbers and breaks is counted. */
export const messageLength = (message: Pick<Message, "blocks">): number =>
	message.blocks.reduce((sum, block) => sum + blockLength(block) + 2, 0);
