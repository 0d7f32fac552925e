import { readFile } from "node:fs/promises";
import ExcelJS from "exceljs";
import mammoth from "mammoth";
import { expect, it } from "vitest";
import { planText } from "../../../prisma/sample/plan-text.ts";
import { sampleFiles } from "../../../prisma/sample/sample-files.ts";
import { sampleOffice } from "../../../prisma/sample/sample-office.ts";
import { samplePlan } from "../../../prisma/sample/sample-plan.ts";

const rows = samplePlan.appendix.groups.flatMap((group) => group.rows);
const bytesOf = async (name: string): Promise<Buffer> =>
	Buffer.from((await sampleFiles.find((file) => file.name === name)?.read()) ?? []);

it("names only agencies and people that the sample has", () => {
	const { agencies, groups, people, chats } = sampleOffice;
	const keys = agencies.map((agency) => agency.key);
	const ids = people.map((person) => person.id);
	const named = [
		...agencies.map((agency) => agency.parent),
		...groups.flatMap((group) => group.members),
		...people.flatMap((person) => person.roles.map((role) => role.agency)),
		...chats.map((chat) => chat.agency),
	].filter((key) => key !== null);
	expect(new Set(keys).size).toBe(keys.length);
	expect(named.filter((key) => !keys.includes(key))).toEqual([]);
	expect(chats.flatMap((chat) => chat.members).filter((id) => !ids.includes(id))).toEqual([]);
	expect(chats.filter((chat) => chat.private).every((chat) => chat.members.includes(chat.id))).toBe(true);
});

it("offers the plan as text, as Word and as a workbook, each made from the same rows", async () => {
	expect(rows).toHaveLength(25);
	expect((await bytesOf("ke-hoach.txt")).toString("utf8")).toBe(planText(samplePlan));
	const word = await mammoth.extractRawText({ buffer: await bytesOf("ke-hoach.docx") });
	const workbook = new ExcelJS.Workbook();
	const { buffer } = new Uint8Array(await bytesOf("ke-hoach.xlsx"));
	await workbook.xlsx.load(buffer as ArrayBuffer);
	const cells: string[] = [];
	workbook.worksheets[0]?.eachRow((row) => row.eachCell((cell) => cells.push(cell.text)));
	for (const { content, deadline } of rows) {
		expect(word.value).toContain(content);
		expect(word.value).toContain(deadline);
		expect(cells).toContain(content);
	}
});

it("writes all words composed, so that they match what people type", async () => {
	const source = await readFile(new URL("../../../prisma/sample/sample-plan.ts", import.meta.url), "utf8");
	expect(source).toBe(source.normalize("NFC"));
});
