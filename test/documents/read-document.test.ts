import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/documents/read-document.ts";
import type { Source, SourceBlock } from "../../src/documents/source.ts";
import { labelsOf, readText } from "./score.ts";

const here = (path: string) => new URL(path, import.meta.url).pathname;
const text = (words: string): SourceBlock => ({ type: "text", text: words });
const source = (blocks: SourceBlock[], origin: Source["origin"] = "docx"): Source => ({
	blocks,
	pages: 1,
	origin,
});
const keys = (reading: ReturnType<typeof readText>) => reading.warnings.map(({ key }) => key);

describe("the appendix of the real plan as a real table", () => {
	const gold = labelsOf(here("../eval/gold/004_aca9e7297d864ff1.json"));
	const rows = gold.tasks.filter(({ ref }) => ref.startsWith("PL.")) as ((typeof gold.tasks)[number] & {
		lead_raw: string;
		coordinating_raw: string;
	})[];
	const header = [
		"STT",
		"Nội dung nhiệm vụ",
		"Cơ quan chủ trì tham mưu/thực hiện",
		"Cơ quan phối hợp",
		"Thời gian thực hiện",
	];
	const table: string[][] = [header];
	let group = "";
	for (const { ref, heading, content, lead_raw, coordinating_raw, deadline_raw } of rows) {
		const [, roman = "", number = ""] = ref.split(".");
		if (roman !== group) table.push([roman, heading ?? "", "", "", ""]);
		group = roman;
		table.push([roman === "VIII" ? "" : number, content, lead_raw, coordinating_raw, deadline_raw ?? ""]);
	}
	const body = [text("KẾ HOẠCH"), text("Triển khai công tác đối ngoại"), text("II. NHIỆM VỤ")];
	const items = [
		text("1. Sở Ngoại vụ chủ trì xây dựng kế hoạch năm."),
		text("2. Công an tỉnh phối hợp thực hiện."),
		text("Nơi nhận:"),
	];

	test.each(["docx", "xlsx", "csv", "pdf"] as const)("from a .%s gives the same 25 rows", (origin) => {
		const reading = readDocument(
			source([...body, ...items, text("Phụ lục"), { type: "table", rows: table, merged: [] }], origin),
			{ reference: "2022-09-15" },
		);
		const found = reading.tasks.filter(({ shape }) => shape === "table");
		expect(found.map(({ ref, heading, content }) => ({ ref, heading, content }))).toEqual(
			rows.map(({ ref, heading, content }) => ({ ref, heading, content })),
		);
		const lower = (names: string[]) => names.map((name) => name.toLowerCase());
		expect(found.map(({ lead }) => lower(lead))).toEqual(rows.map(({ lead }) => lower(lead)));
		expect(found.map(({ coordinating }) => lower(coordinating))).toEqual(
			rows.map((row) => lower(row.coordinating)),
		);
		expect(found.map(({ deadline }) => [deadline.raw, deadline.kind])).toEqual(
			rows.map(({ deadline_raw, deadline }) => [deadline_raw, deadline.kind]),
		);
	});
});

describe("warnings", () => {
	test("name what a person must look at", () => {
		const reading = readText(
			"Số:    /KH-SNV\n\nHà Nội, ngày    tháng 01 năm 2026\n\nKẾ HOẠCH\n\nNăm 2026\n\nII. NHIỆM VỤ\n\n1. Rà soát các quy định về văn thư (chi tiết tại Phụ lục kèm theo).\n\n2. Sở Nội vụ báo cáo kết quả trước ngày 15/3.\n",
		);
		expect(keys(reading)).toEqual([
			"annex-missing",
			"number-blank",
			"date-blank",
			"year-assumed",
			"lead-unknown",
		]);
		expect(reading.warnings.find(({ key }) => key === "lead-unknown")?.vars).toEqual({
			count: 1,
			refs: "II.1",
		});
		expect(reading.document).toMatchObject({
			number: null,
			numberSymbol: "KH-SNV",
			issuedOn: null,
			issuedMonth: "2026-01",
		});
	});

	test("say when there is nothing to do", () => {
		expect(keys(readText("BÁO CÁO\n\nKết quả công tác năm 2025\n\nCông tác đã hoàn thành."))).toContain(
			"no-tasks",
		);
	});
});

describe("how sure the reader is", () => {
	const words =
		"THÔNG BÁO\n\nI. KẾT LUẬN\n\n1. Giao Sở Y tế báo cáo trước ngày 15/3/2026.\n\n2. Sở Tài chính:\n\n- Bố trí kinh phí phòng dịch.\n";

	test("a named lead is surer than one taken from the heading", () => {
		const [named, inherited] = readText(words).tasks;
		expect(named?.confidence.lead).toBeGreaterThanOrEqual(0.95);
		expect(inherited?.confidence.lead).toBeCloseTo(0.8);
	});

	test("what came through OCR is less sure in every cell", () => {
		const clear = readText(words).tasks;
		const scanned = readDocument(source([text(words)], "ocr")).tasks;
		expect(scanned.map(({ content }) => content)).toEqual(clear.map(({ content }) => content));
		scanned.forEach((task, i) => {
			expect(task.confidence.lead).toBeLessThan(clear[i]?.confidence.lead ?? 0);
			expect(task.confidence.content).toBeLessThan(clear[i]?.confidence.content ?? 0);
		});
	});
});

describe("one text in other letters", () => {
	const plan = here("../eval/docs/07.txt");
	test("composed or decomposed, with Windows line ends: the same reading", async () => {
		const { readFile } = await import("node:fs/promises");
		const original = await readFile(plan, "utf8");
		const expected = readText(original);
		expect(readText(original.normalize("NFD")).tasks).toEqual(expected.tasks);
		expect(readText(original.replaceAll("\n", "\r\n")).tasks).toEqual(expected.tasks);
		expect(readText(`\ufeff${original}`).document).toEqual(expected.document);
	});
});
