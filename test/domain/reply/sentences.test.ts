import { describe, expect, test } from "vitest";
import { completed, meant, printed, read, type Sentence, sentences, wrongly } from "./sentences.ts";

const ofKind = (kind: Sentence["kind"]) => sentences.filter((sentence) => sentence.kind === kind);
const show = ({ lines, text }: Sentence): string => `${lines}| ${text}`;

/** Ways in which the same words are typed by others. None may make a wrong completion of them. */
const HANDS: Record<string, (text: string) => string> = {
	"without diacritics": (text) =>
		text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D"),
	"in capitals": (text) => text.toUpperCase(),
	decomposed: (text) => text.normalize("NFD"),
	"with wide spaces": (text) => ` ${text.replaceAll(" ", "  ")} `,
	"with ạ": (text) => `${text} ạ`,
	"with nhé": (text) => `${text} nhé`,
	"with dạ": (text) => `dạ ${text}`,
	"with a salutation": (text) => `anh ơi ${text}`,
	"with a frame": (text) => `em báo cáo: ${text}`,
	"with a full stop": (text) => `${text}.`,
	"with exclamation marks": (text) => `${text}!!`,
	"with a smile": (text) => `${text} 😊`,
	"with narrow commas": (text) => text.replaceAll(", ", ","),
	"with wide commas": (text) => text.replace(/,(?=\S)/gu, ", "),
};
/** "à" asks and "ạ" is polite: without diacritics nobody can tell. */
const LOST = new Set(["without diacritics: 8| xong 3 à"]);

describe("labelled sentences", () => {
	test("are many, a third of them traps, none twice", () => {
		expect(sentences.length).toBeGreaterThan(1000);
		expect(ofKind("trap").length).toBeGreaterThan(sentences.length / 3);
		expect(new Set(sentences.map(show)).size).toBe(sentences.length);
	});

	test("never complete what they do not say is done", () => {
		const wrong = sentences.filter((sentence) => wrongly(sentence, sentence.text).length > 0);
		expect(wrong.map(show)).toEqual([]);
	});

	test("are understood, 97 of 100 at least", () => {
		const honest = ofKind("honest");
		const missed = honest.filter(
			({ text, lines, changes }) => printed(read(text, lines).changes).join() !== changes.join(),
		);
		expect(missed.length, missed.map(show).join("\n")).toBeLessThanOrEqual(honest.length * 0.03);
	});

	test("change nothing in doubt, and ask what is missing", () => {
		const wrong = [...ofKind("trap"), ...ofKind("question")].flatMap((sentence) => {
			const { changes, ask } = read(sentence.text, sentence.lines);
			const right = printed(changes).join() === sentence.changes.join() && (ask ?? "-") === sentence.ask;
			return right ? [] : [`${show(sentence)} → ${printed(changes).join("; ")} ${ask}`];
		});
		expect(wrong).toEqual([]);
	});

	test("need no question when they are understood", () => {
		const asked = ofKind("honest").filter(({ text, lines, changes, ask }) => {
			const reading = read(text, lines);
			return printed(reading.changes).join() === changes.join() && (reading.ask ?? "-") !== ask;
		});
		expect(asked.map(show)).toEqual([]);
	});
});

test.each(Object.entries(HANDS))(
	"typed %s they complete nothing more, and 95 of 100 are understood",
	(hand, write) => {
		const wrong: string[] = [];
		const missed: string[] = [];
		for (const sentence of sentences) {
			const right = new Set(meant(sentence));
			const got = new Set(completed(read(write(sentence.text), sentence.lines)));
			if ([...got].some((line) => !right.has(line))) wrong.push(show(sentence));
			if (sentence.kind === "honest" && [...right].some((line) => !got.has(line)))
				missed.push(show(sentence));
		}
		expect(wrong.filter((shown) => !LOST.has(`${hand}: ${shown}`))).toEqual([]);
		const completing = ofKind("honest").filter((sentence) => meant(sentence).length > 0);
		expect(missed.length, missed.join("\n")).toBeLessThanOrEqual(completing.length * 0.05);
	},
);
