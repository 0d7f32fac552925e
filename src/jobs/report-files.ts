import { Worker } from "node:worker_threads";
import type { MessageFile } from "../domain/message.ts";
import type { ReportFileKind } from "../domain/report/read-report-order.ts";
import type { ReportFile } from "../domain/report/report-file.ts";
import type { Translate } from "../domain/translate.ts";
import { chartOf } from "../reports/chart/chart-file.ts";
import { chartPng } from "../reports/chart/chart-png.ts";
import { fileName, mimeType } from "../reports/file-name.ts";
import { ledgerXlsx } from "../reports/ledger-xlsx.ts";
import { progressCsv } from "../reports/progress-csv.ts";
import { reportDocx } from "../reports/report-docx.ts";
import { rangeText } from "../views/dates.ts";
import { lineName } from "../views/reports/report.ts";

/** A file of a report; the operator's command makes the rows as .csv too. */
export type ReportOutput = ReportFileKind | "csv";

const NAMES = { chart: "chart", docx: "report", xlsx: "ledger", csv: "progress" } as const;

/** More rows than this would keep everybody else waiting for longer than a fifth of a second. */
const ROWS_AT_ONCE = 300;
/** The heap that 20,000 rows need, twice over. */
const HEAP_MB = 1_536;

/** What the thread is given and gives back. */
export interface ThreadOrder {
	file: ReportFile;
	kind: ReportOutput;
}

/** The bytes of one file, made in this thread. */
export async function reportBytes(t: Translate, { file, kind }: ThreadOrder): Promise<Uint8Array> {
	const { report, rows, letterhead } = file;
	const named = (file.breakdowns ?? []).map(({ by, rows: lines }) => ({
		by,
		rows: lines.map((one) => ({ ...one, name: lineName(t, by, one.name) })),
	}));
	switch (kind) {
		case "chart":
			return chartPng(t, chartOf({ ...report, scope: report.scope || t("scope-all") }, rows));
		case "docx":
			return reportDocx(t, { ...file, breakdowns: named });
		case "xlsx":
			return ledgerXlsx(t, { scope: report.scope || letterhead.issuer, asOf: report.asOf, rows });
		case "csv":
			return progressCsv(t, rows);
	}
}

/** One file of a report, ready to be sent; many rows are put together in a thread of their own. */
export async function reportOutput(
	t: Translate,
	order: ThreadOrder,
): Promise<MessageFile & { bytes: Uint8Array }> {
	const { file, kind } = order;
	const bytes = file.rows.length > ROWS_AT_ONCE ? await inThread(order) : await reportBytes(t, order);
	const as = NAMES[kind];
	return {
		name: fileName(as, file.report.scope, rangeText(t, file.report.range)),
		mime: mimeType(as),
		base64: Buffer.from(bytes).toString("base64"),
		...(kind === "chart" ? { picture: true as const } : {}),
		bytes,
	};
}

function inThread(workerData: ThreadOrder): Promise<Uint8Array> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL("./report-thread.ts", import.meta.url), {
			workerData,
			resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
		});
		worker.once("message", resolve);
		worker.once("error", reject);
		worker.once("exit", () => reject(new Error("the thread that makes a file ended without it")));
	});
}
