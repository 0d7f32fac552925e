import type { LocalDate } from "../../domain/local-date.ts";
import type { FileContent, FileOrder } from "../../domain/report/file-order.ts";
import { type Breakdown, counted, type Report } from "../../domain/report/report.ts";
import { type FilePetition, type FileRow, filePetition } from "../../domain/report/report-file.ts";
import { reportRangeAfter } from "../../domain/report/report-range.ts";
import { findAgency } from "../../store/agencies/agencies.ts";
import { findPetitions } from "../../store/registers/petitions.ts";
import { standingIds } from "../../store/reports/standings.ts";
import { silentAgencies } from "../../store/urging/silent-rows.ts";
import type { Context } from "../context.ts";
import { letterheadOf } from "../outputs/letterhead-of.ts";
import { toPetitionRow } from "../petitions/petition-row.ts";
import type { Scope } from "../scope.ts";
import { settingsOf } from "../settings/settings-of.ts";
import { rowsOf } from "./file-rows.ts";
import { countedAt } from "./frame.ts";
import { breakdownOf, countReport } from "./report.ts";

/** Nobody reads a file of more rows, and no phone opens it: the chart is sent alone then. */
export const MOST_ROWS = 20_000;
const PETITIONS = 50;
const BREAKDOWNS = ["leader", "document", "group", "kind"] as const;

type Order = Extract<FileOrder, { kind: "report" }>;

/** Everything that the files of a report are made of: its numbers, and every row behind them. */
export async function gatherReport(
	context: Context,
	order: Order,
): Promise<Omit<Extract<FileContent, { kind: "report" }>, "kind">> {
	const report = await countReport(context, order);
	const all = Object.values(report.count).reduce((sum, count) => sum + count, 0);
	const tooMany = all > MOST_ROWS;
	const { frame, stood } = await countedAt(context, order.agencyIds, report.range, report.asOf);
	const { ids } = tooMany ? { ids: [] } : await standingIds(context.db, frame, stood, {});
	const rows = await rowsOf(context, ids, report.asOf);
	const breakdowns: Breakdown[] = [];
	if (!tooMany && order.files.includes("docx"))
		for (const by of BREAKDOWNS) {
			const lines = await breakdownOf(context, { frame, stood }, by);
			if (lines.filter(({ count }) => counted(count) > 0).length > 1) breakdowns.push({ by, rows: lines });
		}
	return {
		file: {
			letterhead: await letterheadOf(context, order.issuerId),
			report,
			breakdowns,
			rows,
			petitions: await petitionsOf(context, order.agencyIds, report.asOf),
			next: comingUp(rows, report, reportRangeAfter(report.range, context.settings.cutOffDay).to),
			recipients: await recipientsOf(context, order.issuerId),
		},
		files: tooMany ? order.files.filter((file) => file === "chart") : order.files,
		tooMany,
		silent: order.draft
			? await silentAgencies(context.db, order.agencyIds, {
					timeZone: context.timeZone,
					from: report.range.from,
				})
			: null,
		agency: order.agencyIds ? order.name : "",
	};
}

/** What is open and falls due after the day of the report, until the period to come is over. */
const comingUp = (rows: FileRow[], { asOf }: Report, to: LocalDate): FileRow[] =>
	rows.filter(
		({ status, lastDay }) => status === "open-in-time" && lastDay !== null && lastDay > asOf && lastDay <= to,
	);

async function petitionsOf(context: Context, agencyIds: Scope, asOf: LocalDate): Promise<FilePetition[]> {
	const wanted = { visible: agencyIds, own: agencyIds, filter: "all" as const, today: context.today };
	const records = await findPetitions(context.db, wanted, { take: PETITIONS });
	return records
		.map((record) => toPetitionRow(context, record))
		.filter(({ createdOn }) => createdOn <= asOf)
		.map(filePetition);
}

/** Who gets it: as the office has set it, else the body above. */
async function recipientsOf(context: Context, issuerId: string | null): Promise<string[]> {
	const issuer = issuerId ? await findAgency(context.db, issuerId) : null;
	const { paperRecipients } = await settingsOf(context.db, context.about, { agencyPath: issuer?.path ?? [] });
	if (paperRecipients.length > 0) return paperRecipients;
	const above = issuer?.parentId ? await findAgency(context.db, issuer.parentId) : null;
	return above ? [above.name] : [];
}
