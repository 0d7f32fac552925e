import ExcelJS from "exceljs";
import type { SamplePlan } from "./types.ts";

const WIDTHS = [7, 60, 30, 36, 28];

/** The plan's appendix as a workbook: a title over merged cells, the header, group rows, tasks. */
export async function planXlsx(plan: SamplePlan): Promise<Uint8Array> {
	const workbook = new ExcelJS.Workbook();
	const sheet = workbook.addWorksheet("Phụ lục");
	sheet.columns = WIDTHS.map((width) => ({
		width,
		style: { alignment: { wrapText: true, vertical: "top" } },
	}));
	for (const title of [
		"PHỤ LỤC",
		plan.appendix.title,
		`(Kèm theo Kế hoạch số ${plan.number} của UBND tỉnh)`,
	]) {
		const { number } = sheet.addRow([title]);
		sheet.mergeCells(number, 1, number, WIDTHS.length);
	}
	sheet.addRow(plan.appendix.columns).font = { bold: true };
	for (const group of plan.appendix.groups) {
		sheet.addRow([group.number, group.heading]).font = { bold: true };
		for (const row of group.rows)
			sheet.addRow([Number(row.number), row.content, row.lead, row.coordinating, row.deadline]);
	}
	return new Uint8Array(await workbook.xlsx.writeBuffer());
}
