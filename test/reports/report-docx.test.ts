import fc from "fast-check";
import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { reportDocx } from "../../src/reports/report-docx.ts";
import { documentXml, wordsOf } from "./open-docx.ts";
import { countOf, fileRow, manyRows, reportFileOf, reportOf, t } from "./sample.ts";

const xmlOf = async (file = reportFileOf(manyRows(40))): Promise<string> =>
	documentXml(await reportDocx(t, file));
const text = async (file?: ReturnType<typeof reportFileOf>): Promise<string> =>
	wordsOf(await xmlOf(file)).join("\n");

describe("the form of a báo cáo", () => {
	it("is A4 with margins of 20, 20, 30 and 15 mm, upright, then landscape for the appendix", async () => {
		const xml = await xmlOf();
		const sizes = [...xml.matchAll(/<w:pgSz w:w="(\d+)" w:h="(\d+)" w:orient="(\w+)"/g)].map((m) =>
			m.slice(1),
		);
		expect(sizes).toEqual([
			["11906", "16838", "portrait"],
			["16838", "11906", "landscape"],
		]);
		const margins = [
			...xml.matchAll(/<w:pgMar w:top="(\d+)" w:right="(\d+)" w:bottom="(\d+)" w:left="(\d+)"/g),
		].map((m) => m.slice(1));
		expect(margins).toEqual([
			["1134", "850", "1134", "1701"],
			["1134", "850", "1134", "1701"],
		]);
	});

	it("is set in Times New Roman, the text in 14 points", async () => {
		const zip = await JSZip.loadAsync(await reportDocx(t, reportFileOf(manyRows(3))));
		const styles = (await zip.file("word/styles.xml")?.async("text")) ?? "";
		expect(styles).toContain('w:ascii="Times New Roman"');
		expect(styles).toContain('<w:sz w:val="28"/>');
		expect(await xmlOf()).not.toContain("w:rFonts");
	});

	it("has the head of the state and of the office, and blanks for number and day", async () => {
		const lines = wordsOf(await xmlOf());
		expect(lines.slice(0, 7).map((line) => line.replace(/\u00a0+/g, "_"))).toEqual([
			"UBND TỈNH LẠNG SƠN",
			"SỞ NGOẠI VỤ",
			"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
			"Độc lập - Tự do - Hạnh phúc",
			"Số:_/BC-SNgV",
			"DỰ THẢO",
			"Lạng Sơn, ngày_tháng 4 năm 2026",
		]);
		expect(lines).toContain("BÁO CÁO");
		expect(lines).toContain("Nơi nhận:");
		expect(lines).toContain("- Lưu: VT, VP.");
		expect(lines).toContain("GIÁM ĐỐC");
	});

	it("ends its text with ./. and nothing else does", async () => {
		const ends = wordsOf(await xmlOf()).filter((line) => line.endsWith("./."));
		expect(ends).toEqual([
			"Trên đây là báo cáo kết quả thực hiện nhiệm vụ được giao quý I/2026 của Sở Ngoại vụ./.",
		]);
	});

	it("repeats the labels of the appendix on every page and numbers its columns", async () => {
		const appendix = (await xmlOf()).split("PHỤ LỤC")[1] ?? "";
		expect(appendix.match(/<w:tblHeader\/>/g)).toHaveLength(2);
		expect(wordsOf(appendix).slice(3, 23).join(" ")).toContain("(1) (2) (3)");
	});

	it("shows page numbers from the second page on", async () => {
		const zip = await JSZip.loadAsync(await reportDocx(t, reportFileOf(manyRows(3))));
		const headers = await Promise.all(zip.file(/word\/header\d+\.xml/).map((file) => file.async("text")));
		expect(headers.filter((xml) => xml.includes("PAGE"))).toHaveLength(2);
		expect(headers.filter((xml) => !xml.includes("PAGE"))).toHaveLength(2);
		expect((await xmlOf()).match(/<w:titlePg\/>/g)).toHaveLength(2);
	});
});

describe("what a báo cáo says", () => {
	it("gives the 2×2 with percentages that have a comma", async () => {
		expect(await text()).toContain(
			"Hoàn thành\n16\n50,0%\n4\n12,5%\n20\n62,5%\nChưa hoàn thành\n8\n25,0%\n4\n12,5%\n12\n37,5%\nCộng\n24\n75,0%\n8\n25,0%\n32\n100,0%",
		);
	});

	it("compares with the period before, or says that there is none", async () => {
		expect(await text()).toContain(
			"So với kỳ trước: hoàn thành: tăng 12 nhiệm vụ; quá hạn chưa hoàn thành: giảm 5",
		);
		const rows = manyRows(3);
		expect(await text(reportFileOf(rows, { report: reportOf(rows) }))).toContain(
			"So với kỳ trước: chưa có kỳ trước để so.",
		);
	});

	it("adds tables by document or kind, numbered on, with sums of their rows", async () => {
		const rows = manyRows(20);
		const breakdowns = [{ by: "document" as const, rows: [{ name: "7001/KH-UBND", count: countOf(rows) }] }];
		const said = await text(reportFileOf(rows, { breakdowns }));
		expect(said).toContain("2. Kết quả theo cơ quan");
		expect(said).toContain("3. Kết quả theo văn bản giao\nSTT\nVăn bản giao");
		expect(said).toContain("1\n7001/KH-UBND\n16\n8\n2\n4\n2\n62,5%\nCộng\n16\n8\n2\n4\n2\n62,5%");
	});

	it("says of overdue work whose deadline was moved until when", async () => {
		const row = fileRow({
			status: "open-overdue",
			daysLate: 9,
			extended: true,
			lastDay: "2026-04-30",
			note: "đang làm",
		});
		expect(await text(reportFileOf([row]))).toContain(
			"30/4/2026\n9\nĐã được gia hạn đến ngày 30/4/2026; đang làm",
		);
	});

	it("names what is overdue with days, reason and how often it was urged, the longest first", async () => {
		const rows = [
			fileRow({
				status: "open-overdue",
				daysLate: 3,
				urged: 1,
				content: "Việc A",
				obstacle: "thiếu kinh phí",
			}),
			fileRow({ status: "open-overdue", daysLate: 12, urged: 4, content: "Việc B", agency: "Sở Tài chính" }),
		];
		const said = await text(reportFileOf(rows));
		expect(said).toContain("có 2 nhiệm vụ quá hạn");
		expect(said).toContain(
			"1\nSở Tài chính\nViệc B\n04/4/2026\n12\nChưa báo cáo lý do\n4\n2\nSở Ngoại vụ\nViệc A",
		);
		expect(said).toContain("- Sở Ngoại vụ: thiếu kinh phí (nhiệm vụ NV-0018: Việc A).");
	});

	it("lists every row in the appendix, and in the text says how many were left out", async () => {
		const rows = Array.from({ length: 60 }, (_, n) =>
			fileRow({ status: "open-overdue", daysLate: 60 - n, content: `Việc số ${n + 1}` }),
		);
		const said = await text(reportFileOf(rows));
		expect(said).toContain("Và 10 nhiệm vụ khác, nêu tại Phụ lục.");
		expect(said.match(/Việc số 60(?!\d)/g)).toHaveLength(1);
	});

	it("says who asks whom for what, and where that stands", async () => {
		expect(await text()).toContain(
			"- Sở Tài chính kiến nghị UBND tỉnh: bố trí kinh phí tổ chức đoàn công tác quý II/2026 (chờ trả lời).",
		);
	});

	it("is whole where there is nothing to tell", async () => {
		const said = await text(reportFileOf([], { petitions: [], next: [] }));
		expect(said).toContain("Trong kỳ không có nhiệm vụ đến hạn");
		expect(said).toContain("Không có đề xuất, kiến nghị.");
		expect(said).not.toContain("PHỤ LỤC");
	});

	it("opens whatever the words of a task are", async () => {
		await fc.assert(
			fc.asyncProperty(fc.string({ unit: "binary", maxLength: 80 }), async (content) => {
				await xmlOf(reportFileOf([fileRow({ content, obstacle: content, agency: content })]));
			}),
			{ numRuns: 5 },
		);
		expect(await text(reportFileOf([fileRow({ content: "a\u0000b\u000bc & <d> \ud800" })]))).toContain(
			"abc &amp; &lt;d&gt; \ufffd",
		);
	});
});
