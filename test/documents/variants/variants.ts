import type { Source } from "../../../src/documents/source.ts";
import { isCollective } from "../../../src/domain/agencies/agency-names.ts";
import type { Labels } from "../score.ts";
import { PROVINCES } from "./bodies.ts";

/** A document with its labels. */
export interface Labelled {
	source: Source;
	labels: Labels;
}

/** Makes another document of one, with labels that follow; `seed` chooses among what it may become. */
export type Vary = (document: Labelled, seed: number) => Labelled;

type Block = Source["blocks"][number];
const mapBlock = (block: Block, change: (text: string) => string): Block =>
	block.type === "text"
		? { ...block, text: change(block.text) }
		: { ...block, rows: block.rows.map((row) => row.map(change)) };

/** The document with every text of its source changed. */
export const changeText = (document: Labelled, change: (text: string) => string): Labelled => ({
	...document,
	source: { ...document.source, blocks: document.source.blocks.map((block) => mapBlock(block, change)) },
});

/** All words of a source. */
export const textOf = (source: Source): string =>
	source.blocks
		.map((block) => (block.type === "text" ? block.text : block.rows.map((row) => row.join("\n")).join("\n")))
		.join("\n");

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&");
/** A name as printed, also broken over lines, and no part of a longer word. */
const printed = (name: string) => `(?<![\\p{L}\\d])${escaped(name).replace(/ /gu, "\\s+")}(?![\\p{L}\\d])`;

const BODY =
	/^(?:Sở|Cục|Chi cục|Vụ|Ban|Trung tâm|Thanh tra|Công an tỉnh|Kho bạc|Thuế|Báo|Đài|Hội|Liên|Bảo hiểm|Ngân hàng|Công ty|Tập đoàn|Phòng|Bộ Chỉ huy|Viện|Trường)(?=\s)/u;

/** Names of single bodies in the labels that stand in the text whole wherever they are meant, longest first. */
export function bodiesOf({ source, labels }: Labelled): string[] {
	const text = textOf(source).replace(/\s+/gu, " ");
	const head = text.slice(0, 700).toLowerCase();
	const all = [...new Set(labels.tasks.flatMap(({ lead, coordinating }) => [...lead, ...coordinating]))];
	const whole = all.filter((name) => {
		if (!BODY.test(name) || isCollective(name) || /\d|,.*(?:các|những)\s|[()/]/u.test(name)) return false;
		if (head.includes(name.toLowerCase()) || !text.includes(name)) return false;
		// "các Sở: Tài chính, Xây dựng" names a body without its first word
		const field = name.replace(BODY, "").trim();
		const bare = text.split(field).length - text.split(name).length;
		return bare === 0 && !all.some((other) => other !== name && other.includes(name));
	});
	return whole.sort((a, b) => b.length - a.length);
}

/** Each body by another of a list, in the text and in the labels. */
export const withBodies =
	(bodies: readonly string[]): Vary =>
	(document, seed) => {
		const text = textOf(document.source);
		const free = bodies.filter((body) => !text.includes(body));
		const names = bodiesOf(document);
		const to = new Map(names.map((name, i) => [name, free[(i * 7 + seed * 11) % free.length] ?? name]));
		// two names would become one
		if (new Set(to.values()).size < to.size)
			for (const [i, name] of names.entries()) to.set(name, free[i] ?? name);
		const renamed = (name: string) => to.get(name) ?? name;
		const any = names.length ? new RegExp(names.map((name) => printed(name)).join("|"), "gu") : /$^/u;
		const change = (words: string) => words.replace(any, (found) => renamed(found.replace(/\s+/gu, " ")));
		const labels = {
			...document.labels,
			tasks: document.labels.tasks.map((task) => ({
				...task,
				lead: task.lead.map(renamed),
				coordinating: task.coordinating.map(renamed),
				content: change(task.content),
			})),
		};
		return { ...changeText(document, change), labels };
	};

/** Each province by another. */
export const withProvinces: Vary = (document, seed) => {
	const to = new Map<string, string>(
		PROVINCES.map((name, i) => [name, PROVINCES[(i + 1 + seed * 5) % PROVINCES.length] ?? name]),
	);
	const any = new RegExp(PROVINCES.map((name) => `${name}|${name.toUpperCase()}`).join("|"), "gu");
	const change = (text: string) =>
		text.replace(
			any,
			(name) => to.get(name) ?? PROVINCES.find((p) => p.toUpperCase() === name)?.toUpperCase() ?? name,
		);
	const labels = {
		document: document.labels.document,
		tasks: document.labels.tasks.map((task) => ({
			...task,
			content: change(task.content),
			lead: task.lead.map(change),
			coordinating: task.coordinating.map(change),
		})),
	};
	return { ...changeText(document, change), labels };
};

const has = (document: Labelled, mark: RegExp) => mark.test(textOf(document.source));

/** Order marks in another style, where the document does not use that style for something else. */
export const withMarks: Vary = (document, seed) => {
	const styles: [RegExp, RegExp, string][] = [
		[/^(\s*)(\d{1,2})\. (?=\p{L})/gmu, /^\s*\d{1,2}\) /mu, "$1$2) "],
		[/^(\s*)([a-eghđ])\) /gmu, /^\s*[a-eghđ]\. /mu, "$1$2. "],
		[/^(\s*)- /gmu, /^\s*\+ /mu, "$1+ "],
		[/^(\s*)- /gmu, /^\s*• /mu, "$1• "],
		[/^(\s*)(\d{1,2})\. (?=\p{L})/gmu, /^\s*(?:\(\d|\d+\.\d)/mu, "$1($2) "],
		[/^(\s*)([a-eghđ])\) /gmu, /^\s*- /mu, "$1- "],
		[/^(\s*)(\d{1,2})\. (?=\p{L})/gmu, /^\s*(?:Nhiệm vụ \d|\d+\.\d)/mu, "$1Nhiệm vụ $2: "],
	];
	const [from, taken, to] = styles[seed % styles.length] ?? [/$^/u, /$^/u, ""];
	return has(document, taken) ? document : changeText(document, (text) => text.replace(from, to));
};

/** Lines wrapped anew at another width, with page numbers between them. */
export const withLines: Vary = (document, seed) => {
	const width = [58, 72, 84, 96][seed % 4] ?? 72;
	const wrap = (line: string) => {
		const lines = [""];
		for (const word of line.split(" ")) {
			const last = lines.at(-1) ?? "";
			if (last && last.length + word.length >= width) lines.push(word);
			else lines[lines.length - 1] = last ? `${last} ${word}` : word;
		}
		return lines.join("\n");
	};
	return {
		...document,
		source: {
			...document.source,
			blocks: document.source.blocks.map((block) => {
				if (block.type !== "text") return block;
				const lines = block.text
					.split("\n")
					.map((line) => (line.length > width && !/ {2}|^\|.*\|$/u.test(line) ? wrap(line) : line))
					.join("\n")
					.split("\n");
				const paged = lines.flatMap((line, i) =>
					i > 40 && i % 43 === 0 && line.length > 40
						? ["", String(Math.floor(i / 43) + 1), "", line]
						: [line],
				);
				return { ...block, text: paged.join("\n") };
			}),
		},
	};
};

/** The same words in other code points: NFD, the tone on the other vowel, spaces that do not break. */
export const withLetters: Vary = (document, seed) =>
	changeText(document, (text) => {
		if (seed % 3 === 0) return text.normalize("NFD");
		if (seed % 3 === 1)
			return text
				.replace(/óa(?!\p{L})/gu, "oá")
				.replace(/òa(?!\p{L})/gu, "oà")
				.replace(/ủy(?!\p{L})/gu, "uỷ")
				.replace(/úy(?!\p{L})/gu, "uý");
		return text.replace(/ (?=\p{L})/gu, (space, at: number) => (at % 17 === 0 ? "\u00a0" : space));
	});

const VERBS: readonly [RegExp, readonly string[]][] = [
	[/(?<=\s)có trách nhiệm(?=\s(?!nhiệm))/gu, ["chịu trách nhiệm", "có nhiệm vụ", "có trách nhiệm"]],
	[/(?<=\s)khẩn trương(?=\s)/gu, ["nhanh chóng", "gấp rút", "tập trung"]],
	[/(?<=^|[.;:]\s|\n)Giao(?=\s\p{Lu})/gu, ["Phân công", "Yêu cầu", "Đề nghị"]],
	[/(?<=^|[.;:]\s|\n)Yêu cầu(?=\s(?:\p{Lu}|các))/gu, ["Đề nghị", "Giao", "Yêu cầu"]],
	[/(?<=^|[.;:]\s|\n)Đề nghị(?=\s(?:\p{Lu}|các))/gu, ["Yêu cầu", "Kính đề nghị", "Đề nghị"]],
	[/(?<=,\s)giao(?=\sSở\s)/gu, ["đề nghị", "yêu cầu", "phân công"]],
	[/chủ trì, phối hợp với(?=\s)/gu, ["chủ trì phối hợp với", "chủ trì, phối hợp cùng", "chủ trì cùng với"]],
	[/(?<=\s)tham mưu(?=\s)/gu, ["giúp", "tham mưu", "tham mưu"]],
	[/(?<=\s)đôn đốc(?=[\s,])/gu, ["thúc đẩy", "đôn đốc", "nhắc nhở"]],
];

/** Verbs of assignment by others that ask the same. */
export const withVerbs: Vary = (document, seed) =>
	changeText(document, (text) =>
		VERBS.reduce((words, [from, to]) => words.replace(from, to[seed % to.length] ?? "$&"), text),
	);

/** Dates of the body in another way of writing. */
export const withDates: Vary = (document, seed) =>
	changeText(document, (text) =>
		text.replace(
			/(ngày\s+)(\d{1,2})\/(\d{1,2})\/(20\d\d)/gu,
			(_, word: string, d: string, m: string, y: string) => {
				const long = `${word}${d} tháng ${m} năm ${y}`;
				return (
					[`${word}${d}.${m}.${y}`, long, `${word}${d}-${m}-${y}`, `${word}${Number(d)}/${Number(m)}/${y}`][
						seed % 4
					] ?? long
				);
			},
		),
	);
