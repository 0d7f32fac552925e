import type { ReportFile } from "../domain/report/report-file.ts";
import { rangeText } from "../domain/text/date-text.ts";
import type { Translate } from "../domain/translate.ts";
import { appendixHead } from "./paper/appendix.ts";
import { belongsTo, letterhead } from "./paper/letterhead.ts";
import { capitalsWidth, SIZE, TEXT_WIDTH } from "./paper/measures.ts";
import { packPaper } from "./paper/pack-paper.ts";
import { rule } from "./paper/rule.ts";
import { ending } from "./paper/signature.ts";
import { centred, gap } from "./paper/text.ts";
import { reportAppendix } from "./report-appendix.ts";
import { reportLists } from "./report-lists.ts";
import { reportResults } from "./report-results.ts";

/**
 * A báo cáo as a .docx in the form of Nghị định 30/2020/NĐ-CP, a draft without number and day: results, overdue,
 * obstacles, petitions, the period to come, and every row in an appendix on landscape pages.
 */
export function reportDocx(t: Translate, file: ReportFile): Promise<Uint8Array> {
	const { letterhead: head, report, rows, recipients } = file;
	const symbol = `BC-${head.abbreviation}`;
	const range = rangeText(t, report.range);
	// Whoever reads the draft sees that somebody is to be put there.
	const known = recipients.length > 0 ? recipients : [t("paper-recipient-blank")];
	const about = t("brief-about", { range });
	return packPaper({
		title: about,
		issuer: head.issuer,
		body: [
			letterhead(t, head, symbol),
			gap(),
			centred(t("brief-kind"), { bold: true }),
			centred(about, { bold: true }),
			rule(capitalsWidth(about, SIZE.body) * 0.3, (TEXT_WIDTH.portrait / 25.4) * 72),
			gap(),
			...reportResults(t, file),
			...reportLists(t, file),
			...ending(t, t("brief-closing", { range, issuer: head.issuer }), head, known),
		],
		...(rows.length > 0
			? {
					appendix: [
						...appendixHead(
							t("brief-appendix"),
							t("brief-appendix-title", { range }),
							t("brief-appendix-of", belongsTo(head, symbol)),
						),
						reportAppendix(t, rows),
					],
				}
			: {}),
	});
}
