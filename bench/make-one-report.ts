import { monitorEventLoopDelay } from "node:perf_hooks";
import { readLedger } from "../src/documents/ledger/read-ledger.ts";
import { compareLedger } from "../src/domain/report/compare-ledger.ts";
import type { FileRow } from "../src/domain/report/report-file.ts";
import { chartOf } from "../src/reports/chart/chart-file.ts";
import { chartPng } from "../src/reports/chart/chart-png.ts";
import { feedIcs } from "../src/reports/feed-ics.ts";
import { ledgerXlsx } from "../src/reports/ledger-xlsx.ts";
import { letterDocx } from "../src/reports/letter-docx.ts";
import { meetingDocx } from "../src/reports/meeting-docx.ts";
import { reportParagraph } from "../src/reports/paragraph.ts";
import { progressCsv } from "../src/reports/progress-csv.ts";
import { reportDocx } from "../src/reports/report-docx.ts";
import { AS_OF, head, manyRows, reportFileOf, reportOf, t } from "../test/reports/sample.ts";

/** Makes one output of so many assignments and answers its size in bytes. */
type Maker = (rows: FileRow[]) => Promise<number>;

const ledger = (rows: FileRow[]) => ledgerXlsx(t, { scope: head.issuer, asOf: AS_OF, rows });
const late = (rows: FileRow[]) => rows.filter(({ status }) => status === "open-overdue");
const letter = { letterhead: head, asOf: AS_OF, answerBefore: null, recipients: [] };
const meeting = { letterhead: head, asOf: AS_OF, agency: head.issuer, since: null, petitions: [] };
const feed = { agency: head.issuer, at: new Date(`${AS_OF}T00:00:00Z`), redacted: false };

const MAKERS: Record<string, Maker> = {
	"report.docx": async (rows) => (await reportDocx(t, reportFileOf(rows))).length,
	"ledger.xlsx": async (rows) => (await ledger(rows)).length,
	"ledger.xlsx, read back and compared": async (rows) => {
		const bytes = await ledger(rows);
		await restart();
		const { changes, missing } = compareLedger(await readLedger(bytes), rows);
		if (changes.length + missing.length > 0) throw new Error("the ledger did not come back as it went out");
		return bytes.length;
	},
	"chart.png": async (rows) => (await chartPng(t, chartOf(reportOf(rows)))).length,
	"letter.docx": async (rows) => (await letterDocx(t, { ...letter, rows: late(rows) })).length,
	"meeting.docx": async (rows) => (await meetingDocx(t, { ...meeting, rows })).length,
	paragraph: async (rows) => Buffer.byteLength(reportParagraph(t, reportOf(rows), rows)),
	"progress.csv": async (rows) => progressCsv(t, rows).length,
	"feed.ics": async (rows) => Buffer.byteLength(feedIcs(t, { ...feed, rows })),
};

let delay = monitorEventLoopDelay({ resolution: 1 });
let start = 0;
let cpu = process.cpuUsage();

/** A fresh histogram, which must have ticked: after a reset the first stretch is not counted. */
async function restart(): Promise<void> {
	delay.disable();
	delay = monitorEventLoopDelay({ resolution: 1 });
	delay.enable();
	await new Promise((done) => setTimeout(done, 20));
	start = performance.now();
	cpu = process.cpuUsage();
}

/** Prints `{ ms, cpuMs, blockedMs, bytes, peakMb, baseMb }`; without arguments the names of all outputs. */
async function main(kind: string, count: number): Promise<void> {
	const make = MAKERS[kind];
	if (!make) return console.log(JSON.stringify(Object.keys(MAKERS)));
	const rows = manyRows(count);
	const baseMb = megabytes(process.memoryUsage.rss());
	await restart();
	const bytes = await make(rows);
	const ms = Math.round(performance.now() - start);
	const { user, system } = process.cpuUsage(cpu);
	await new Promise((done) => setTimeout(done, 20));
	const blockedMs = Math.round(delay.max / 1_000_000);
	const cpuMs = Math.round((user + system) / 1000);
	// maxRSS is in kilobytes: getrusage(2).
	const peakMb = megabytes(process.resourceUsage().maxRSS * 1024);
	console.log(JSON.stringify({ ms, cpuMs, blockedMs, bytes, peakMb, baseMb }));
}

const megabytes = (bytes: number): number => Math.round(bytes / 1_048_576);

await main(process.argv[2] ?? "", Number(process.argv[3] ?? 0));
