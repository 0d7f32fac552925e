import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, extname, join, normalize, relative } from "node:path";
import { describe, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const ROOMS = ["src", "commands", "prisma", "bench", "test"].filter((room) => existsSync(join(ROOT, room)));
const LEFT_OUT = /(^|\/)(generated|eval|node_modules|migrations)\//;

/**
 * Who may import whom (README, "The house"): main → start → {service, playground} → app → {commands, jobs, channels, web} → {actions, views, reports,
 * documents} → domain; actions → store → domain. The clock and the logger are tools for whoever does something.
 */
const TOOLS = ["clock", "logger"];
const MIDDLE = ["actions", "views", "reports", "documents", "domain", ...TOOLS];
const WIRING = ["commands", "jobs", "channels", "web", "store", "config", ...MIDDLE];
const MAY_IMPORT: Record<string, string[]> = {
	domain: [],
	clock: [],
	logger: [],
	config: ["domain", "logger"],
	documents: ["domain"],
	views: ["domain"],
	reports: ["domain"],
	store: ["domain", ...TOOLS],
	actions: ["store", "domain", ...TOOLS],
	commands: MIDDLE,
	jobs: MIDDLE,
	channels: MIDDLE,
	web: MIDDLE,
	wiring: WIRING,
	app: ["wiring", ...WIRING],
	service: ["app", ...WIRING],
	playground: ["service", "app", "prisma", ...WIRING],
	cli: ["service", "app", ...WIRING],
	start: ["playground", "service", "app", ...WIRING],
	main: ["start"],
};

/** Packages that only one part may know, so that it can be exchanged. */
const PACKAGES: [name: RegExp, only: RegExp][] = [
	[/^(@prisma\/|pg$)/, /^(src\/store|prisma|bench|test)\//],
	[/^pg-boss$/, /^(src\/(store|jobs)|bench|test)\//],
	[/^(grammy|@grammyjs\/)/, /^(src\/channels\/telegram|bench|test)\//],
];

/** Rooms that only think: the same words in give the same words out. The words themselves are read from locales/. */
const PURE = /^src\/(domain|views(?!\/locale\.ts$))\//;

/** Longer than 250 lines for a reason. */
const MAY_BE_LONG: [file: RegExp, reason: string][] = [
	[/^src\/domain\/lexicon\//, "words of a lexicon: data, one a line"],
];

/** Vietnamese stands in locales/ and in the lexicons of what reads documents and people's words; and in our name. */
const MAY_BE_VIETNAMESE = /^src\/(domain|documents)\//;
const VIETNAMESE = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/i;

interface SourceFile {
	path: string;
	lines: string[];
	/** Without comments. */
	code: string;
	imports: string[];
}

const files = ROOMS.flatMap((room) => readdirSync(join(ROOT, room), { recursive: true, withFileTypes: true }))
	.filter((entry) => entry.isFile() && [".ts", ".js", ".mjs"].includes(extname(entry.name)))
	.map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
	.filter((path) => !LEFT_OUT.test(path))
	.sort()
	.map(readSource);
const product = files.filter(({ path }) => /^(src|commands)\//.test(path));

function readSource(path: string): SourceFile {
	const text = readFileSync(join(ROOT, path), "utf8");
	const code = withoutComments(text);
	const statement =
		/^\s*(?:import|export)\b[^;"'`]*?\bfrom\s*"([^"\n]+)"|^\s*import\s*"([^"\n]+)"|\bimport\(\s*"([^"\n]+)"/gm;
	const imports = [...code.matchAll(statement)].map(
		([, from, bare, later]) => (from ?? bare ?? later) as string,
	);
	return { path, lines: text.trimEnd().split("\n"), code, imports };
}

/** Strings, templates and regular expressions are passed over, so that what looks like a comment in them stays. */
function withoutComments(text: string): string {
	const tokens =
		/\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\[\s\S]|[^`\\])*`|(?<=[=(,:[!&|?{};>\n]\s*)\/(?![/*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/g;
	return text.replace(tokens, (token) => (token.startsWith("/*") || token.startsWith("//") ? "" : token));
}

/** "src/actions/import.ts" is in the room "actions", "src/app.ts" in "app", "commands/giao.ts" in "commands". */
function roomOf(path: string): string {
	const [first, second] = path.split("/") as [string, string];
	return first === "src" ? second.replace(/\.ts$/, "") : first;
}

/** Our own files that a file imports. */
function ownImports({ path, imports }: SourceFile): string[] {
	return imports.filter((name) => name.startsWith(".")).map((name) => normalize(join(dirname(path), name)));
}

describe("the rooms", () => {
	test("are found, with what they import", () => {
		expect(product.length).toBeGreaterThan(50);
		expect(product.flatMap(ownImports).length).toBeGreaterThan(100);
	});

	test("import along the arrows only", () => {
		const wrong = product.flatMap((file) => {
			const room = roomOf(file.path);
			return ownImports(file)
				.filter((target) => roomOf(target) !== room && !MAY_IMPORT[room]?.includes(roomOf(target)))
				.map((target) => `${file.path} → ${target}`);
		});
		expect(wrong).toEqual([]);
	});

	test.each(PACKAGES)("leave the packages %s to the files %s", (name, only) => {
		const using = files.filter(({ imports }) => imports.some((specifier) => name.test(specifier)));
		expect(using.length).toBeGreaterThan(0);
		expect(using.map(({ path }) => path).filter((path) => !only.test(path))).toEqual([]);
	});

	test("leave the generated client to the store", () => {
		const using = files.filter((file) => ownImports(file).some((path) => path.includes("store/generated")));
		const outside = using.map(({ path }) => path).filter((path) => !/^(src\/store|test|bench)\//.test(path));
		expect(outside).toEqual([]);
	});

	test("that only think touch no file, no network, no clock", () => {
		const pure = product.filter(({ path }) => PURE.test(path));
		const impure = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bfetch\(/;
		const reaching = pure.filter(
			({ imports, code }) => imports.some((name) => name.startsWith("node:")) || impure.test(code),
		);
		expect(reaching.map(({ path }) => path)).toEqual([]);
	});

	test("have no cycles", () => {
		const graph = new Map(files.map((file) => [file.path, ownImports(file)]));
		const done = new Set<string>();
		const cycles: string[] = [];
		const visit = (path: string, trail: string[]): void => {
			if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(" → "));
			if (done.has(path) || trail.includes(path)) return;
			for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
			done.add(path);
		};
		for (const path of graph.keys()) visit(path, []);
		expect(cycles).toEqual([]);
	});
});

describe("a file", () => {
	test("has at most 250 lines", () => {
		const long = product
			.filter(({ path, lines }) => lines.length > 250 && !MAY_BE_LONG.some(([file]) => file.test(path)))
			.map(({ path, lines }) => `${path}: ${lines.length}`);
		expect(long).toEqual([]);
	});

	test("has a name in kebab-case", () => {
		const name = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|config|min|d))?\.(ts|js|mjs)$/;
		expect(
			files.map(({ path }) => path).filter((path) => !name.test(path.split("/").at(-1) as string)),
		).toEqual([]);
		const folders = new Set(files.flatMap(({ path }) => dirname(path).split("/")));
		expect([...folders].filter((folder) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(folder))).toEqual([]);
	});

	test("has named exports only", () => {
		const unnamed = files.filter(({ code }) => /^export default\b|\bas default\b/m.test(code));
		expect(unnamed.map(({ path }) => path)).toEqual([]);
	});

	test("has Vietnamese only where documents and people are read", () => {
		const vietnamese = product
			.filter(({ path }) => !MAY_BE_VIETNAMESE.test(path))
			.flatMap(({ path, code }) =>
				code
					.split("\n")
					.filter((line) => VIETNAMESE.test(line.normalize("NFC").replaceAll("Đôn Đốc", "")))
					.map((line) => `${path}: ${line.trim()}`),
			);
		expect(vietnamese).toEqual([]);
	});

	test("of tests leaves none out", () => {
		const left = files.filter(({ code }) => /\b(test|describe|it)\.(only|skip|todo|fails)\b/.test(code));
		expect(left.map(({ path }) => path)).toEqual([]);
	});
});

test("the product imports only what is installed where it runs", () => {
	const { dependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
		dependencies: Record<string, string>;
	};
	const installed = /^(\.|\/|node:)/;
	const missing = product.flatMap(({ path, imports }) =>
		imports
			.filter((name) => !installed.test(name))
			.filter((name) => !dependencies[(/^(@[^/]+\/)?[^/]+/.exec(name) as RegExpExecArray)[0]])
			.map((name) => `${path}: ${name}`),
	);
	expect(missing).toEqual([]);
});

test("the lock file names the packages of every platform, without which npm ci refuses it", () => {
	const { packages } = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")) as {
		packages: Record<string, { optionalDependencies?: Record<string, string> }>;
	};
	const places = Object.keys(packages);
	const missing = Object.values(packages)
		.flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
		.filter((name) => !places.some((place) => place.endsWith(`node_modules/${name}`)));
	expect(missing).toEqual([]);
});
