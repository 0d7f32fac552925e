import type { DateRange } from "../date-range.ts";
import type { LocalDate } from "../local-date.ts";
import { parseDateRange } from "../parse-range.ts";
import type { Status } from "../tasks/assignment.ts";
import { type DirectoryEntry, parseTaskQuery } from "../tasks/task-query.ts";
import { fold, normalizeText } from "../text/fold.ts";
import type { ReportedBy } from "./report.ts";

/** A file that a report can be had as. */
export type ReportFileKind = "chart" | "docx" | "xlsx";

/** What `/baocao` was asked for. */
export interface ReportAsk {
	/** As named, by the calendar. */
	range: DateRange;
	/** As of the end of which day; now, or the end of the period, where nothing is said. */
	asOf?: LocalDate;
	by?: ReportedBy;
	agency?: DirectoryEntry;
	/** The line that is to be opened, as typed behind a colon. */
	line?: string;
	/** Only these files; otherwise the numbers and then all files. */
	files?: ReportFileKind[];
}

const BY: [RegExp, ReportedBy][] = [
	[/ ?\btheo (?:co quan|don vi)\b/, "agency"],
	[/ ?\btheo lanh dao(?: giao)?\b/, "leader"],
	[/ ?\btheo van ban(?: giao)?\b/, "document"],
	[/ ?\btheo nhom(?: nhiem vu)?\b/, "group"],
	[/ ?\btheo loai(?: nhiem vu)?\b/, "kind"],
];

const FILE_WORD =
	/(?:,| va)? ?(?<![a-z])(?:(?:cho |lay |gui |xuat )?(?:(?:tep|file|ban) )?(word|docx|excel|xlsx|bieu do|hinh|anh)|(?:tep|file))$/;
const FILES: Record<string, ReportFileKind> = {
	word: "docx",
	docx: "docx",
	excel: "xlsx",
	xlsx: "xlsx",
	"bieu do": "chart",
	hinh: "chart",
	anh: "chart",
};

/** "tệp Word", "excel", "file word và excel", "biểu đồ" at the end of folded words, and what stands before. */
function filesIn(words: string): { rest: string; files: ReportFileKind[] } {
	const files = new Set<ReportFileKind>();
	let rest = words;
	for (;;) {
		const found = FILE_WORD.exec(rest);
		if (!found || (found[1] === undefined && files.size === 0 && !/^(?:tep|file)$/.test(rest.trim()))) break;
		const kind = FILES[found[1] ?? ""];
		for (const one of kind ? [kind] : (["docx", "xlsx"] as const)) files.add(one);
		rest = rest.slice(0, found.index).trim();
	}
	return { rest, files: [...files] };
}

/** What a reply to a report asks to be sent; null where it asks for no file. */
export function readFileWish(text: string): ReportFileKind[] | null {
	const { rest, files } = filesIn(
		fold(normalizeText(text))
			.replace(/[.!]+$/, "")
			.trim(),
	);
	return rest === "" && files.length > 0 ? files : null;
}

const UNTIL = /^(.*?) ?(?:den het|tinh den|tinh den het)(?: ngay)? (\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?)$/;

/** Words after `/baocao`; null where they name no period. Without a period it is this month's. */
export function readReportOrder(
	argument: string,
	{ today, directory }: { today: LocalDate; directory: readonly DirectoryEntry[] },
): ReportAsk | null {
	const [head = "", ...behind] = normalizeText(argument).split(":");
	const line = behind.join(":").trim();
	const taken = filesIn(fold(head));
	const order: Omit<ReportAsk, "range"> = {};
	if (line) order.line = line;
	if (taken.files.length > 0) order.files = taken.files;
	let rest = taken.rest;
	for (const [pattern, by] of BY) {
		if (!pattern.test(rest)) continue;
		order.by = by;
		rest = rest.replace(pattern, "").trim();
	}
	const found = period(rest, today);
	if (found) return { ...found, ...order };
	// Only what is no period can be an agency's name: "tháng 3 Sở Tài chính".
	const { agency, words } = parseTaskQuery(rest, directory);
	const within = agency && period(words.join(" ").replace(/(?:^| )cua$/, ""), today);
	return within ? { ...within, ...order, agency } : null;
}

function period(words: string, today: LocalDate): Pick<ReportAsk, "range" | "asOf"> | null {
	const whole = parseDateRange(words || "thang nay", today);
	if (whole) return { range: whole };
	const [, named, day] = UNTIL.exec(words) ?? [];
	const range = named === undefined ? null : parseDateRange(named || "thang nay", today);
	const asOf = day ? parseDateRange(day, today)?.to : undefined;
	return range && asOf ? { range, asOf } : null;
}

const STATES: [RegExp, Status][] = [
	[/^(?:da )?(?:hoan thanh|xong) (?:dung|trong) han$/, "done-on-time"],
	[/^(?:da )?(?:hoan thanh|xong) (?:qua|tre) han$/, "done-late"],
	[/^(?:chua (?:hoan thanh|xong),? )?(?:con )?trong han$/, "open-in-time"],
	[/^(?:chua (?:hoan thanh|xong),? )?(?:qua|tre) han$/, "open-overdue"],
	[/^(?:chua|khong) co (?:thoi )?han$/, "no-deadline"],
	[/^(?:dang )?cho$/, "waiting"],
	[/^thoi thuc hien$/, "cancelled"],
];

/** The state that a line of a report is named by; null for a name. */
export const readReportState = (words: string): Status | null =>
	STATES.find(([pattern]) => pattern.test(fold(words).trim()))?.[1] ?? null;
