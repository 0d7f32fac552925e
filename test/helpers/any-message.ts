import fc from "fast-check";
import type { Block, Message, Text } from "../../src/domain/message.ts";

/** Pieces that break markup, lines and encodings when they are not looked after. */
const hostile = fc.constantFrom(
	"<b>",
	"</pre>",
	"&lt;",
	"&",
	"\ud800",
	"\udc00",
	"\u202e",
	"\u200b",
	"\u0000",
	"\r\n",
	"e\u0301",
	"👨‍👩‍👧‍👦",
	"Sở Ngoại vụ",
	" ",
);

/**
 * Messages of all blocks, long and hostile. Every word that matters looks like `w12w`, numbered through the
 * message in reading order, so that a test can tell that each one was said once.
 */
export function anyMessage(): fc.Arbitrary<Message> {
	const noise = fc.array(hostile, { maxLength: 4 }).map((parts) => parts.join(""));
	const words = fc.array(fc.tuple(noise, fc.constant("w#w"), noise), { minLength: 1, maxLength: 40 });
	const plain = words.map((parts) => parts.map((part) => `${part.join("")} `).join(""));
	const style = fc.constantFrom("bold", "italic", "code", "strike", undefined);
	const text: fc.Arbitrary<Text> = fc.oneof(
		plain,
		fc.array(fc.oneof(plain, fc.record({ text: plain, style })), {
			minLength: 1,
			maxLength: 5,
		}) as fc.Arbitrary<Text>,
	);
	const item = fc.record({ number: fc.nat({ max: 99 }), text, details: fc.array(text, { maxLength: 2 }) });
	const block: fc.Arbitrary<Block> = fc.oneof(
		fc.record({ type: fc.constant("heading" as const), text }),
		fc.record({ type: fc.constant("paragraph" as const), text }),
		fc.record({ type: fc.constant("list" as const), items: fc.array(item, { minLength: 1, maxLength: 12 }) }),
		fc.record({ type: fc.constant("bullets" as const), items: fc.array(text, { maxLength: 5 }) }),
		fc.record({ type: fc.constant("quote" as const), text }),
		fc.record({ type: fc.constant("note" as const), text }),
		fc.record({
			type: fc.constant("fields" as const),
			rows: fc.array(fc.tuple(fc.constant("Hạn"), text), { maxLength: 4 }) as fc.Arbitrary<[string, Text][]>,
		}),
	);
	return fc.array(block, { maxLength: 10 }).map((blocks) => ({ blocks: numbered(blocks) }));
}

/** The words of a message in reading order. */
export function wordsOf(message: Message): string[] {
	return JSON.stringify(message.blocks).match(/w\d+w/g) ?? [];
}

/** Gives every `w#w` its own number. JSON keeps lone surrogates as escapes, so they come back as they were. */
function numbered(blocks: Block[]): Block[] {
	let next = 0;
	return JSON.parse(JSON.stringify(blocks).replace(/w#w/g, () => `w${next++}w`));
}
