import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import { giveTasks } from "../helpers/given-tasks.ts";
import { openOffice, type TestOffice } from "../helpers/office.ts";

const ROOT = join(import.meta.dirname, "../..");
const SNGV = "Sở Ngoại vụ";
/** Who tries an example, most entitled first: one of them must be understood. */
const READERS = [
	["An", SNGV],
	["Loan", "Loan"],
	["Mai", "Mai"],
	["Khánh", "Khánh"],
	["An", "An"],
] as const;
const MISUNDERSTOOD =
	/^(?:Chưa hiểu|Chưa rõ|Chưa đủ|Cần |Không có lệnh|Vai trò hiện tại|Danh bạ không có|Không tìm thấy việc NV)/;

let office: TestOffice;
beforeAll(async () => {
	office = await openOffice("2026-03-02 09:00");
	await giveTasks(
		office,
		Array.from({ length: 40 }, (_, n) => ({
			content: `Việc ${n + 1}`,
			lead: n === 11 ? [SNGV, "Sở Tài chính"] : SNGV,
			deadline: n === 12 ? "chậm nhất ngày 27/02/2026" : "theo yêu cầu",
		})),
		"79/KH-UBND",
	);
});
afterAll(() => office?.close());

const typable = (text: string): boolean => !/[[\]…*]|MÃ/u.test(text) && !text.includes("@");

/** `ways`: the example with and without what may be the explanation behind it. */
async function expectUnderstood(...ways: string[]): Promise<void> {
	const answers: string[] = [];
	for (const [person, chat] of READERS)
		for (const typed of new Set(ways)) {
			const answer = await office.say(person, chat, typed);
			if (answer !== "" && !MISUNDERSTOOD.test(answer)) return;
			answers.push(`${person}: ${typed} → ${answer}`);
		}
	expect.fail(answers.join("\n"));
}

/** "/nhiemvu NV-0012" in a line such as "Quản trị: /nhiemvu NV-0012: chi tiết một việc". */
const inUsage = (help: string): string[] =>
	help
		.split("\n")
		.flatMap((line) => /^• (?:[^/]*: )?(\/[a-z].*)$/.exec(line)?.[1] ?? [])
		.filter((line) => !/ rồi |MÃ/u.test(line));

const withoutExplanation = (line: string): string => line.replace(/: [a-zà-ỹđ][^:]*$/u, "");

describe("each example of /trogiup is understood", () => {
	test.each(commands.map(({ name }) => name).filter((name) => name !== "dangky" && name !== "nhap"))(
		"%s",
		async (name) => {
			const help = await office.say("Loan", "Loan", `/trogiup ${name}`);
			const examples = inUsage(help).filter(typable);
			for (const example of examples) await expectUnderstood(withoutExplanation(example), example);
		},
		60_000,
	);
});

describe("each command in backticks is understood", () => {
	test.each(["README.md", "docs/huong-dan.md"])(
		"%s",
		async (file) => {
			const text = await readFile(join(ROOT, file), "utf8");
			const found = [...text.matchAll(/`(\/[a-z]{2,} [^`]*)`/g)].map(([, words = ""]) => words);
			const examples = [...new Set(found)].filter(typable);
			expect(examples.length).toBeGreaterThan(2);
			const broken: string[] = [];
			for (const example of examples)
				await expectUnderstood(example).catch((error: Error) => broken.push(error.message));
			expect(broken).toEqual([]);
		},
		120_000,
	);
});
