import { describe, expect, it } from "vitest";
import type { UrgingFile } from "../../src/domain/report/report-file.ts";
import { letterDocx } from "../../src/reports/letter-docx.ts";
import { documentXml, wordsOf } from "./open-docx.ts";
import { AS_OF, fileRow, head, t } from "./sample.ts";

const late = (facts: Parameters<typeof fileRow>[0]) =>
	fileRow({ status: "open-overdue", daysLate: 3, ...facts });
const rows = [
	late({ agency: "Sở Tài chính", content: "Việc A", urged: 2, obstacle: "thiếu kinh phí" }),
	late({ agency: "Sở Y tế", content: "Việc B" }),
	late({ agency: "Sở Tài chính", content: "Việc C" }),
];
async function linesOf(facts: Partial<UrgingFile> = {}): Promise<string[]> {
	const file = { letterhead: head, asOf: AS_OF, rows, answerBefore: "2026-04-10", recipients: ["UBND tỉnh"] };
	const xml = await documentXml(await letterDocx(t, { ...file, ...facts }));
	return wordsOf(xml).map((line) => line.replace(/\u00a0+/g, "_"));
}

describe("a letter that urges", () => {
	it("has its number after the office and the unit that wrote it, its subject, and is a draft", async () => {
		const lines = await linesOf();
		expect(lines).toContain("Số:_/SNgV-VP");
		expect(lines).toContain("V/v đôn đốc nhiệm vụ quá hạn");
		expect(lines).toContain("DỰ THẢO");
		expect(lines).not.toContain("BÁO CÁO");
	});

	it("is addressed to every agency once, in the order of the rows", async () => {
		const lines = await linesOf();
		const at = lines.indexOf("Kính gửi:");
		expect(lines.slice(at + 1, at + 3)).toEqual(["- Sở Tài chính;", "- Sở Y tế."]);
	});

	it("has a table for each agency with reason and times urged, and room for the answer", async () => {
		const text = (await linesOf()).join("\n");
		expect(text).toContain("1. Sở Tài chính (2 nhiệm vụ)");
		expect(text).toContain("1\nViệc A\n7360/KH-UBND\n04/4/2026\n3\nThiếu kinh phí\n2\n2\nViệc C");
		expect(text).toContain("2. Sở Y tế (1 nhiệm vụ)");
		expect(text).toContain("Kết quả, thời gian hoàn thành (cơ quan ghi)");
	});

	it("counts what it lists and names the day of the answer, or leaves it open", async () => {
		expect((await linesOf()).join("\n")).toContain("còn 3 nhiệm vụ của 2 cơ quan đã quá hạn");
		expect((await linesOf()).join("\n")).toContain("về Sở Ngoại vụ trước ngày 10/4/2026.");
		expect((await linesOf({ answerBefore: null })).join("\n")).toContain("trước ngày_.");
	});

	it("speaks to a single agency by name", async () => {
		const lines = await linesOf({ rows: rows.slice(0, 1) });
		expect(lines).toContain("Kính gửi: Sở Tài chính.");
		expect(lines.join("\n")).toContain("còn 1 nhiệm vụ do Sở Tài chính chủ trì");
		expect(lines.filter((line) => line.endsWith("./."))).toHaveLength(1);
	});

	it("urges nobody for work that no agency leads", async () => {
		const text = (await linesOf({ rows: [...rows, late({ agency: "", content: "Việc D" })] })).join("\n");
		expect(text).not.toContain("Việc D");
		expect(text).toContain("còn 3 nhiệm vụ của 2 cơ quan");
	});

	it("goes to the agencies as above, to whoever else is named, and to the files", async () => {
		const lines = await linesOf();
		const at = lines.indexOf("Nơi nhận:");
		expect(lines.slice(at + 1, at + 4)).toEqual(["- Như trên;", "- UBND tỉnh;", "- Lưu: VT, VP."]);
	});
});
