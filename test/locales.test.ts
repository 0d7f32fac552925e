import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Language, loadLocale, localeFiles } from "../src/views/locale.ts";

const root = new URL("../", import.meta.url);

const textOf = (language: Language): string =>
	localeFiles(language)
		.map((name) => readFileSync(new URL(`locales/${name}`, root), "utf8"))
		.join("\n");

/** Key → its pattern as written, continuation lines included. */
function sentences(text: string): Map<string, string> {
	const found = new Map<string, string>();
	for (const [, key = "", value = ""] of text.matchAll(/^([a-z][\w-]*) =(.*(?:\n[ \t]+.*)*)/gm)) {
		expect(found.has(key), `${key} stands twice`).toBe(false);
		found.set(key, value);
	}
	return found;
}

const variables = (pattern: string): string[] => [
	...new Set([...pattern.matchAll(/\$(\w+)/g)].map(([, name = ""]) => name)),
];

/** Every source file that may say something: path → text. Generated code is nobody's words. */
function sources(): Map<string, string> {
	const found = new Map<string, string>();
	for (const folder of ["src", "commands"]) {
		const entries = readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" });
		for (const entry of entries) {
			const path = `${folder}/${entry}`;
			if (/\.(?:ts|js|html)$/.test(path) && !path.includes("/generated/"))
				found.set(path, readFileSync(new URL(path, root), "utf8"));
		}
	}
	return found;
}

const vi = sentences(textOf("vi"));
const en = sentences(textOf("en"));
const code = sources();
const allCode = [...code.values()].join("\n");

describe("the sentences", () => {
	it("are the same in both languages, in the same order", () => {
		expect([...en.keys()]).toEqual([...vi.keys()]);
	});

	it("take the same values in both languages", () => {
		const differing = [...vi].filter(
			([key, value]) =>
				variables(value).sort().join() !==
				variables(en.get(key) ?? "")
					.sort()
					.join(),
		);
		expect(differing.map(([key]) => key)).toEqual([]);
	});

	it("are all read by Fluent, with no junk between them", () => {
		for (const language of ["vi", "en"] as const) {
			const t = loadLocale(language);
			for (const [key, value] of language === "vi" ? vi : en) {
				const vars = Object.fromEntries(variables(value).map((name) => [name, 1]));
				const said = t(key, vars);
				expect(said, `${language} ${key}`).not.toMatch(/[{}]|^\s*$/);
			}
		}
	});

	it("say what is typed or pressed in Vietnamese, whatever the language, because that is what the bot reads", () => {
		for (const [key, value] of vi) if (key.startsWith("say-")) expect(en.get(key), key).toBe(value);
	});
});

describe("a sentence that is missing", () => {
	const t = loadLocale("vi");

	it("is an error that names the key, never “{key}” in a group", () => {
		expect(() => t("no-such-key")).toThrow(/no-such-key/);
	});

	it("is an error too when a value is missing", () => {
		expect(() => t("list-title", { n: 3 })).toThrow(/list-title/);
	});
});

/** `t("key")` and `t(one ? "a" : "b")`: every literal directly inside a call of t; one it compares with is no key. */
function literalKeys(): Map<string, string> {
	const found = new Map<string, string>();
	for (const [path, text] of code) {
		const calls = [...text.matchAll(/\bt\(([^()`]*?)(?:[,)]|\{)/g)].map(([, inside = ""]) => inside);
		for (const inside of calls)
			for (const [, key = ""] of inside.matchAll(/(?<![=!]==\s*)"([a-z][a-z0-9-]*)"/g)) found.set(key, path);
	}
	return found;
}

/** `t(\`group-${group}\`)` → "group-". */
const prefixes = (): string[] => [
	...new Set([...allCode.matchAll(/`([a-z][a-z0-9-]*-)\$\{/g)].map(([, prefix = ""]) => prefix)),
];

describe("the code", () => {
	it("says only sentences that exist", () => {
		const missing = [...literalKeys()].filter(([key]) => !vi.has(key));
		expect(missing).toEqual([]);
	});

	it("uses every sentence", () => {
		const composed = prefixes();
		const unused = [...vi.keys()].filter(
			(key) =>
				!allCode.includes(`"${key}"`) &&
				!composed.some((prefix) => key.startsWith(prefix)) &&
				// `${prefix}-${intent}` of a change.
				!/^(?:did|asks)-/.test(key),
		);
		expect(unused).toEqual([]);
	});

	it("throws only errors that have a sentence, with every value it takes", () => {
		const wrong: string[] = [];
		for (const [path, text] of code)
			for (const [, key = "", vars = ""] of text.matchAll(
				/new (?:UserError|FileError)\(\s*"([a-z-]+)"(?:,\s*\{([^}]*)\})?/g,
			)) {
				const sentence = vi.get(`error-${key}`);
				if (sentence === undefined) wrong.push(`${path}: error-${key} is missing`);
				else
					for (const name of variables(sentence))
						if (!new RegExp(`\\b${name}\\b`).test(vars)) wrong.push(`${path}: ${key} without ${name}`);
			}
		expect(wrong).toEqual([]);
	});

	it("has a sentence for everything that can be wrong with a file", () => {
		const keys = code.get("src/documents/files/file-error.ts")?.matchAll(/\| "([a-z-]+)"/g) ?? [];
		const missing = [...keys].map(([, key = ""]) => `error-${key}`).filter((key) => !vi.has(key));
		expect(missing).toEqual([]);
	});

	it("has a sentence for every warning of the reader", () => {
		const missing: string[] = [];
		for (const [path, text] of code)
			if (path.startsWith("src/documents/"))
				for (const [, key = ""] of text.matchAll(/\bkey: "([a-z-]+)"/g))
					if (!vi.has(`warning-${key}`)) missing.push(`${path}: warning-${key}`);
		expect(missing).toEqual([]);
	});

	it("has a description and examples for every command", () => {
		const names = [...code]
			.filter(([path]) => /^commands\/[^/]+\.ts$/.test(path))
			.flatMap(([, text]) => [...text.matchAll(/= command\("([a-z0-9_]+)"/g)].map(([, name = ""]) => name));
		for (const name of names) {
			expect(vi.has(`command-${name}`), `command-${name}`).toBe(true);
			expect(vi.has(`usage-${name}`), `usage-${name}`).toBe(true);
		}
	});
});

describe("descriptions of commands", () => {
	it("fit a menu", () => {
		const t = loadLocale("vi");
		for (const key of vi.keys())
			if (key.startsWith("command-")) expect(t(key).length, key).toBeLessThanOrEqual(60);
	});
});

describe("the Vietnamese", () => {
	const text = textOf("vi");

	it("is composed (NFC), so that it is searched and counted as it is typed", () => {
		expect(text).toBe(text.normalize("NFC"));
	});

	it("places tone marks in one way: hóa, ủy, hủy", () => {
		const other = /\b[^\s]*(?:o[àáảãạèéẻẽẹ]|(?<![qQ])u[ỳýỷỹỵ])(?!\p{L})/gu;
		expect(text.match(other)).toBeNull();
	});

	it("writes hằng ngày, never hàng ngày", () => {
		expect(text).not.toMatch(/hàng (?:ngày|tuần|tháng|quý|năm)/);
	});

	it("has no marks but the three that were chosen", () => {
		const marks = text.match(/\p{Extended_Pictographic}/gu) ?? [];
		expect([...new Set(marks)].filter((mark) => !["📋", "✅", "⚠"].includes(mark))).toEqual([]);
	});

	it("quotes with “ ”, and has no straight quotes or doubled spaces inside a sentence", () => {
		for (const [key, value] of vi)
			if (!key.startsWith("playground-")) expect(value.replace(/^\s+/gm, ""), key).not.toMatch(/"| {2}/);
	});

	it("is not chummy", () => {
		for (const [key, value] of vi)
			if (!key.startsWith("playground-"))
				expect(value, key).not.toMatch(/(?<!\p{L})(?:bạn|mình|nhé|nha|ơi|tuyệt vời)(?!\p{L})|!/iu);
	});
});
