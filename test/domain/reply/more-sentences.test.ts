import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { completed, printed, read } from "./sentences.ts";

interface Labelled {
	lines: number;
	text: string;
	/** What it means; several where more than one reading is fair. */
	meanings: string[];
	ask: string;
}

const labelled: Labelled[] = ["more-sentences.tsv", "spoken-sentences.tsv", "office-sentences.tsv"]
	.flatMap((file) => readFileSync(join(import.meta.dirname, file), "utf8").split("\n"))
	.filter((line) => line !== "" && !line.startsWith("#"))
	.map((line) => {
		const [lines, text = "", meanings = "", ask = ""] = line.split("\t");
		return {
			lines: Number(lines),
			text: text.replaceAll("\\n", "\n"),
			meanings: meanings.split(" or "),
			ask,
		};
	});

const show = ({ lines, text }: Labelled): string => `${lines}| ${text}`;
const bare = (text: string): string =>
	text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");

/** Lines and codes that no fair reading of the sentence completes, though its words typed so do. */
function wrongly({ lines, meanings }: Labelled, text: string): string[] {
	const right = new Set(
		meanings.flatMap((meaning) =>
			meaning.split("; ").flatMap((change) => /^complete ([\w,-]+)/.exec(change)?.[1]?.split(",") ?? []),
		),
	);
	return completed(read(text, lines)).filter((line) => !right.has(line));
}

function isUnderstood({ lines, text, meanings, ask }: Labelled): boolean {
	const reading = read(text, lines);
	const changes = printed(reading.changes).join("; ") || "-";
	const asks = ask === "*" || (ask === "?") === (reading.ask !== null);
	return meanings.includes(changes) && asks;
}

describe("further labelled sentences", () => {
	test("are many, a third of them traps that complete nothing", () => {
		const traps = labelled.filter(
			({ meanings }) => !meanings.some((meaning) => meaning.includes("complete")),
		);
		expect(labelled.length).toBeGreaterThan(1000);
		expect(traps.length).toBeGreaterThan(labelled.length / 3);
	});

	test("never complete what they do not say is done", () => {
		expect(labelled.filter((one) => wrongly(one, one.text).length > 0).map(show)).toEqual([]);
	});

	test("are understood, 97 of 100 at least", () => {
		const missed = labelled.filter((one) => !isUnderstood(one));
		expect(missed.length, missed.map(show).join("\n")).toBeLessThanOrEqual(labelled.length * 0.03);
	});

	test.each([
		["without diacritics", bare],
		["decomposed", (text: string) => text.normalize("NFD")],
		["in capitals", (text: string) => text.toUpperCase()],
		["without marks between", (text: string) => text.replace(/[,;:.](?=\s|$)/gu, "")],
		["with a salutation", (text: string) => `Kính báo cáo anh, ${text}`],
		["with thanks", (text: string) => `${text}\nEm cảm ơn`],
	])("typed %s they complete nothing more", (_, write) => {
		const wrong = labelled.filter((one) => wrongly(one, write(one.text)).length > 0);
		// "à" asks and "ạ" is polite: without diacritics nobody can tell.
		expect(wrong.filter(({ text }) => !text.endsWith(" à")).map(show)).toEqual([]);
	});

	test.each([", ", "; ", "\n", ". "])(
		"beside another completion, parted by %j, they complete nothing more",
		(joint) => {
			const wrong = labelled.filter(
				(one) =>
					one.lines === 8 &&
					// these speak of line 7 too
					!/7|hết|tất cả|cả 3/u.test(one.text) &&
					[`${one.text}${joint}7 xong`, `xong 7${joint}${one.text}`].some((text) =>
						wrongly(one, text).some((line) => line !== "7"),
					),
			);
			expect(wrong.map(show)).toEqual([]);
		},
	);
});
