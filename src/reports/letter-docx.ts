import { AlignmentType, type FileChild, Paragraph } from "docx";
import { byAgency, type FileRow, type UrgingFile } from "../domain/report/report-file.ts";
import { dayMonthYear } from "../domain/text/date-text.ts";
import { integer } from "../domain/text/number-text.ts";
import type { Translate } from "../domain/translate.ts";
import { appendixHead } from "./paper/appendix.ts";
import { BLANK, belongsTo, letterhead } from "./paper/letterhead.ts";
import { mm, pt, SIZE } from "./paper/measures.ts";
import { packPaper } from "./paper/pack-paper.ts";
import { ending } from "./paper/signature.ts";
import { type Column, table } from "./paper/table.ts";
import { gap, heading, prose, words } from "./paper/text.ts";
import { deadlineCell, reasonCell } from "./report-columns.ts";

const addressLine = (text: string, indent: number): Paragraph =>
	new Paragraph({
		alignment: AlignmentType.LEFT,
		indent: { left: mm(indent) },
		spacing: { before: 0, after: pt(2) },
		children: words(text),
	});

/** "Kính gửi:" with one agency on its line, or with a list below (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9.a). */
function address(t: Translate, agencies: string[]): FileChild[] {
	const [only] = agencies;
	if (agencies.length === 1 && only) return [addressLine(t("letter-to-one", { agency: only }), 40)];
	const last = agencies.length - 1;
	return [
		addressLine(t("letter-to"), 40),
		...agencies.map((name, index) =>
			addressLine(t(index < last ? "letter-recipient" : "letter-recipient-last", { name }), 62),
		),
	];
}

function text(
	t: Translate,
	{ letterhead: head, asOf, answerBefore, recipients }: UrgingFile,
	byName: Map<string, FileRow[]>,
) {
	const [only] = byName.keys();
	const one = byName.size === 1 && only ? only : null;
	const issuer = head.issuer;
	const n = integer([...byName.values()].reduce((sum, rows) => sum + rows.length, 0));
	const date = dayMonthYear(asOf);
	return [
		prose(
			one
				? t("letter-intro-one", { date, n, issuer, agency: one })
				: t("letter-intro", { date, n, issuer, agencies: integer(byName.size) }),
		),
		prose(t("letter-first")),
		prose(
			answerBefore
				? t("letter-second", { issuer, date: dayMonthYear(answerBefore) })
				: t("letter-second-blank", { issuer, blank: BLANK.repeat(3) }),
		),
		prose(t("letter-third")),
		...ending(
			t,
			one ? t("letter-closing-one", { issuer, agency: one }) : t("letter-closing", { issuer }),
			head,
			[t("letter-as-above"), ...recipients],
		),
	];
}

/** The overdue work of one agency, with a column in which it answers. */
function agencyTable(t: Translate, rows: FileRow[]): FileChild {
	const columns: Column[] = [
		{ title: t("column-number"), width: 10, align: "centre" },
		{ title: t("column-content"), width: 78 },
		{ title: t("column-document"), width: 30 },
		{ title: t("column-deadline"), width: 23, align: "centre" },
		{ title: t("brief-days"), width: 20, align: "right" },
		{ title: t("brief-reason"), width: 38 },
		{ title: t("brief-urged"), width: 16, align: "right" },
		{ title: t("letter-answer"), width: 37 },
	];
	return table(
		columns,
		rows.map((row, index) => [
			String(index + 1),
			row.content,
			row.document ?? "",
			deadlineCell(row),
			integer(row.daysLate),
			reasonCell(t, row),
			integer(row.urged),
			"",
		]),
		{ size: SIZE.appendix },
	);
}

/**
 * A công văn đôn đốc as a .docx, ready to be numbered, dated and signed: addressed to the agencies, with a table of
 * overdue work for each in the appendix. Rows that no agency leads are nobody's to be urged and are left out.
 */
export function letterDocx(t: Translate, file: UrgingFile): Promise<Uint8Array> {
	const { letterhead: head } = file;
	const byName = byAgency(file.rows.filter(({ agency }) => agency !== ""));
	const symbol = [head.abbreviation, head.unit].filter(Boolean).join("-");
	const about = t("letter-about");
	return packPaper({
		title: about,
		issuer: head.issuer,
		body: [
			letterhead(t, head, symbol, about),
			gap(12),
			...address(t, [...byName.keys()]),
			gap(),
			...text(t, file, byName),
		],
		appendix: [
			...appendixHead(
				t("brief-appendix"),
				t("letter-appendix-title"),
				t("letter-appendix-of", belongsTo(head, symbol)),
			),
			...[...byName].flatMap(([agency, rows], index) => [
				heading(t("letter-agency", { number: index + 1, agency, n: integer(rows.length) })),
				agencyTable(t, rows),
				gap(),
			]),
		],
	});
}
