import type { Office } from "../actions/office.ts";
import { gatherFile, sendMadeFile } from "../actions/outputs/gather-file.ts";
import type { Message, MessageFile } from "../domain/message.ts";
import type { FileContent, OrderedFile } from "../domain/report/file-order.ts";
import type { ReportFileKind } from "../domain/report/read-report-order.ts";
import type { Translate } from "../domain/translate.ts";
import { UserError } from "../domain/user-error.ts";
import { fileName, mimeType } from "../reports/file-name.ts";
import { letterDocx } from "../reports/letter-docx.ts";
import { meetingDocx } from "../reports/meeting-docx.ts";
import { progressCsv } from "../reports/progress-csv.ts";
import { errorMessage } from "../views/error.ts";
import { letterMessage, meetingPageMessage, progressMessage } from "../views/reports/outputs.ts";
import { reportFilesMessage } from "../views/reports/report-files.ts";
import { reportOutput } from "./report-files.ts";
import type { Sender } from "./sender.ts";

/** What is told meanwhile and in the end. */
export interface MakingWords {
	/** Says how far files are, in place of the line that said they are being made. */
	progress(ordered: OrderedFile, done: ReportFileKind[]): void;
	onError(error: unknown): void;
}

/** Makes files that were asked for, one after another, away from the loop that takes updates. */
export async function startMaking(office: Office, sender: Sender, words: MakingWords): Promise<void> {
	const { t, queue } = office;
	const send = async (ordered: OrderedFile, message: Message) => {
		for (const queued of await sendMadeFile(office, ordered, message)) void sender.push(queued);
	};
	await queue.work("make", async (ordered) => {
		try {
			const content = await gatherFile(office, ordered.order);
			await send(ordered, await makeFile(t, content, (done) => words.progress(ordered, done)));
		} catch (error) {
			// What is no fault of ours is as it is, however often it is tried.
			if (error instanceof UserError) return send(ordered, errorMessage(t, error));
			words.onError(error);
			throw error;
		}
	});
	await queue.work("unmade", (ordered) => send(ordered, errorMessage(t, { key: "file-unmade" })));
}

async function makeFile(
	t: Translate,
	content: FileContent,
	progress: (done: ReportFileKind[]) => void,
): Promise<Message> {
	switch (content.kind) {
		case "letter": {
			const { file } = content;
			const [only, second] = new Set(file.rows.map(({ agency }) => agency));
			const name = fileName("letter", second ? "" : (only ?? ""), file.asOf);
			return letterMessage(t, file, attached(name, mimeType("letter"), await letterDocx(t, file)));
		}
		case "meeting": {
			const { file } = content;
			const name = fileName("meeting", file.agency, file.asOf);
			return meetingPageMessage(t, file, attached(name, mimeType("meeting"), await meetingDocx(t, file)));
		}
		case "report": {
			const { file, files, tooMany } = content;
			const made: MessageFile[] = [];
			for (const [index, kind] of files.entries()) {
				const { bytes: _, ...output } = await reportOutput(t, { file, kind });
				made.push(output);
				progress(files.slice(0, index + 1));
			}
			return reportFilesMessage(
				t,
				{ report: file.report, files, tooMany, agency: content.agency, silent: content.silent },
				made,
			);
		}
		case "progress": {
			const { rows, range, name: scope } = content;
			const name = fileName("progress", scope, range.from, range.to);
			const file = attached(name, mimeType("progress"), progressCsv(t, rows));
			return progressMessage(t, content, file);
		}
	}
}

const attached = (name: string, mime: string, bytes: Uint8Array): MessageFile => ({
	...{ name, mime },
	base64: Buffer.from(bytes).toString("base64"),
});
