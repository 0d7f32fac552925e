import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { progressCsv } from "../../src/reports/progress-csv.ts";
import { fileRow, manyRows, t } from "./sample.ts";

const read = (bytes: Uint8Array): Record<string, string>[] =>
	parse(Buffer.from(bytes), { columns: true, bom: true });

describe("the progress of people and agencies", () => {
	it("begins with a byte-order mark and ends its lines as RFC 4180 has it", () => {
		const bytes = progressCsv(t, manyRows(3));
		expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		expect(new TextDecoder().decode(bytes).split("\r\n")).toHaveLength(5);
	});

	it("has one line per assignment with its delay, its proof and how often it came back", () => {
		const [line] = read(
			progressCsv(t, [
				fileRow({
					person: "Nguyễn Văn A",
					period: "2026-Q1",
					status: "done-late",
					completedOn: "2026-04-10",
					daysLate: 4,
					returned: 1,
					evidence: "45/BC-SNgV",
					obstacle: "chờ ý kiến",
				}),
			]),
		);
		expect(line).toEqual({
			"Cơ quan": "Sở Ngoại vụ",
			"Người thực hiện": "Nguyễn Văn A",
			Mã: "NV-0018",
			"Sản phẩm/công việc": "Quy chế xử lý tạm thời",
			"Văn bản giao": "7360/KH-UBND",
			Kỳ: "quý I/2026",
			"Thời hạn": "04/4/2026",
			"Ngày hoàn thành": "10/4/2026",
			"Tình trạng": "Hoàn thành quá hạn",
			"Chậm tiến độ (0/1)": "1",
			"Số ngày làm việc chậm": "4",
			"Số lần bị trả lại": "1",
			"Tiến độ (%)": "100",
			"Minh chứng": "45/BC-SNgV",
			"Lý do chậm": "chờ ý kiến",
		});
	});

	it("goes by agency, then person, those without a person last", () => {
		const rows = [
			fileRow({ agency: "Sở Y tế" }),
			fileRow({ person: null }),
			fileRow({ person: "Bình" }),
			fileRow({ person: "Ánh" }),
		];
		expect(
			read(progressCsv(t, rows)).map((line) => `${line["Cơ quan"]}: ${line["Người thực hiện"]}`),
		).toEqual([
			"Sở Ngoại vụ: Ánh",
			"Sở Ngoại vụ: Bình",
			"Sở Ngoại vụ: Chưa phân công",
			"Sở Y tế: Chưa phân công",
		]);
	});

	it("keeps words whole and never lets one begin as a formula", () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 40 }), (content) => {
				const [line] = read(progressCsv(t, [fileRow({ content, person: content })]));
				const said = line?.["Sản phẩm/công việc"] ?? "";
				expect(said).not.toMatch(/^[=+\-@\t\r]/);
				expect(said.replace(/^'/, "")).toContain(content.normalize("NFC").trim().replace(/^'/, ""));
			}),
		);
		expect(read(progressCsv(t, [fileRow({ content: '=cmd|"x",1' })]))[0]?.["Sản phẩm/công việc"]).toBe(
			`'=cmd|"x",1`,
		);
	});
});
