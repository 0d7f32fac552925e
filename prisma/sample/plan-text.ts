import type { SamplePlan, SampleRow } from "./types.ts";

const BODY_WIDTH = 84;
/** Characters a line of each column: number, words, lead, coordinating, time. */
const WIDTHS = [4, 48, 23, 24, 22] as const;
const LINES_A_PAGE = 62;

/** Words in lines of at most `width` characters. */
function wrap(text: string, width: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(" ")) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines.map((line) => `${line} `);
}

/** One cell after another, a blank line between them: what a table looks like once it was copied out of a PDF. */
const rowLines = (row: SampleRow): string[] => [
	`${row.number} `,
	...wrap(row.content, WIDTHS[1]),
	...[row.lead, row.coordinating, row.deadline].flatMap((cell, column) =>
		cell ? ["", ...wrap(cell, WIDTHS[column + 2] ?? BODY_WIDTH)] : [],
	),
	"",
];

function tableLines({ appendix }: SamplePlan): string[] {
	const [number, ...columns] = appendix.columns;
	const header = [
		` ${number} ${columns[0]} `,
		"",
		...wrap(columns[1] ?? "", WIDTHS[2]),
		"",
		`${columns[2]} ${columns[3]} `,
		"",
	];
	const lines = [...header];
	let page = 1;
	let room = LINES_A_PAGE - header.length;
	for (const group of appendix.groups) {
		const heading = [`${group.number} ${group.heading} `, ""];
		for (const [index, row] of group.rows.entries()) {
			const next = [...(index === 0 ? heading : []), ...rowLines(row)];
			if (next.length > room) {
				page += 1;
				lines.push("", ` ${page} `, "", ...header);
				room = LINES_A_PAGE - header.length;
			}
			lines.push(...next);
			room -= next.length;
		}
	}
	return lines;
}

/** The plan as text copied out of a PDF: hard line breaks, columns in pieces, the header repeated on each page. */
export function planText(plan: SamplePlan): string {
	const [year, month, day] = plan.issuedOn.split("-");
	const paragraph = (text: string): string[] => [...wrap(text, BODY_WIDTH), ""];
	return [
		`${plan.issuer} `,
		"",
		"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ",
		" Độc lập - Tự do - Hạnh phúc ",
		"",
		` Số: ${plan.number} ${plan.place}, ngày ${day} tháng ${month} năm ${year} `,
		"",
		"KẾ HOẠCH ",
		"",
		...paragraph(plan.title),
		...plan.basis.flatMap(paragraph),
		...plan.sections.flatMap((section) => [
			`${section.heading} `,
			"",
			...section.paragraphs.flatMap(paragraph),
		]),
		" Nơi nhận: ",
		...plan.recipients.map((recipient) => `- ${recipient} `),
		"",
		"          TM. ỦY BAN NHÂN DÂN ",
		"          KT. CHỦ TỊCH ",
		`          ${plan.signer.position} `,
		"",
		`          ${plan.signer.name} `,
		"",
		"",
		"Phụ lục ",
		...wrap(plan.appendix.title, BODY_WIDTH),
		`(Kèm theo Kế hoạch số ${plan.number} ngày ${day}/${Number(month) < 3 ? month : Number(month)}/${year} của UBND tỉnh) `,
		"",
		...tableLines(plan),
	].join("\n");
}
