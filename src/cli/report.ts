import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createActions } from "../actions/index.ts";
import { gatherReport } from "../actions/reports/gather-report.ts";
import { findAgency } from "../domain/agencies/agency-names.ts";
import type { LocalDate } from "../domain/local-date.ts";
import { readReportOrder } from "../domain/report/read-report-order.ts";
import { UserError } from "../domain/user-error.ts";
import { type ReportOutput, reportOutput } from "../jobs/report-files.ts";
import { withDescendants } from "../store/agencies/agencies.ts";
import { rangeText } from "../views/dates.ts";
import { loadLocale } from "../views/locale.ts";
import { inOffice } from "./in-office.ts";
import { print } from "./options.ts";

interface Options {
	out: string;
	agency?: string;
	date?: LocalDate;
	json: boolean;
}

const OUTPUTS: ReportOutput[] = ["docx", "xlsx", "chart", "csv"];

/** `dondoc report PERIOD --out DIR`: the report of a period as .docx, .xlsx, .png and .csv, as of a day. */
export const writeReport = (period: string, { out, agency: named, date, json }: Options): Promise<void> =>
	inOffice(async (context) => {
		const t = loadLocale("vi");
		const today = date ?? context.today;
		const directory = await createActions(context).directory();
		const ask = readReportOrder(period, { today, directory });
		if (!ask) throw new UserError("range-unclear", { words: period });
		const agency = named ? findAgency(named, directory) : (ask.agency ?? null);
		if (named && !agency) throw new UserError("agency-unknown", { agency: named });
		const content = await gatherReport(context, {
			...{ kind: "report", issuerId: agency?.id ?? null, files: ["chart", "docx", "xlsx"] },
			agencyIds: agency ? await withDescendants(context.db, agency.id) : null,
			...{ name: agency?.name ?? "", range: ask.range, asOf: ask.asOf ?? date, by: ask.by },
		});
		const { file, tooMany } = content;
		if (file.report.range.from > today) throw new UserError("range-future", { words: period });
		await mkdir(out, { recursive: true });
		const files: string[] = [];
		for (const kind of tooMany ? (["chart"] as const) : OUTPUTS) {
			const { name, bytes } = await reportOutput(t, { file, kind });
			files.push(join(out, name));
			await writeFile(join(out, name), bytes);
		}
		const { range, asOf, count, onTime } = file.report;
		print({ range, asOf, scope: file.report.scope, count, onTime, files }, json, () => [
			`${rangeText(t, range)}, ${range.from} – ${asOf}`,
			...files,
		]);
	});
