import { describe, expect, it } from "vitest";
import { letterDocx } from "../../src/reports/letter-docx.ts";
import { meetingDocx } from "../../src/reports/meeting-docx.ts";
import { AS_OF, head, manyRows, t } from "../reports/sample.ts";
import { convert, pagesOf } from "./render.ts";

describe("a letter that urges, printed by LibreOffice", () => {
	it("has its text on one page and the tables on landscape pages", async () => {
		const rows = manyRows(80).filter(({ status }) => status === "open-overdue");
		const bytes = await letterDocx(t, {
			letterhead: head,
			asOf: AS_OF,
			rows,
			answerBefore: null,
			recipients: [],
		});
		const [text, ...tables] = await pagesOf(convert(bytes, "docx", "pdf"));
		expect(text?.text).toContain("Kính gửi:");
		expect(text?.text).toContain("GIÁM ĐỐC");
		expect(tables.length).toBeGreaterThan(0);
		expect(tables.every(({ width, height }) => width > height)).toBe(true);
	});
});

describe("the page before a meeting, printed by LibreOffice", () => {
	it("is one page however much there is to say", async () => {
		const long = "tham mưu Ủy ban nhân dân tỉnh ".repeat(40);
		const rows = manyRows(300).map((row) => ({
			...row,
			content: row.content + long,
			evidence: row.evidence && row.evidence + long,
			obstacle: row.obstacle && row.obstacle + long,
			deadlineRaw: row.deadlineRaw + long,
		}));
		const petitions = Array.from({ length: 9 }, () => ({
			agency: "Sở Y tế",
			text: long,
			to: long,
			state: "answered" as const,
		}));
		const since = { document: `Thông báo ${long}`, on: null };
		const file = { letterhead: head, agency: `Sở ${long}`, asOf: AS_OF, since, rows, petitions };
		const pages = await pagesOf(convert(await meetingDocx(t, file), "docx", "pdf"));
		expect(pages).toHaveLength(1);
		expect(pages[0]?.text).toContain("5. Đề xuất, kiến nghị (9)");
	});
});
