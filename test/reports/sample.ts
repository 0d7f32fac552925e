import { countStatuses } from "../../src/domain/report/count-statuses.ts";
import type { Report } from "../../src/domain/report/report.ts";
import type { FileRow, Letterhead, ReportFile } from "../../src/domain/report/report-file.ts";
import type { Status, StatusCount } from "../../src/domain/tasks/assignment.ts";
import { loadLocale } from "../../src/views/locale.ts";

/** Vietnamese, as people read it. */
export const t = loadLocale("vi");

export const head: Letterhead = {
	parent: "UBND tỉnh Lạng Sơn",
	issuer: "Sở Ngoại vụ",
	abbreviation: "SNgV",
	place: "Lạng Sơn",
	on: "2026-04-01",
	signer: { authority: null, title: "Giám đốc", name: null },
	unit: "VP",
};

export const AS_OF = "2026-03-31";

/** Work as real plans of provinces have it. */
const CONTENTS = [
	"Rà soát toàn bộ các bản ghi nhớ, cam kết, thỏa thuận quốc tế mà tỉnh đã ký kết; đánh giá toàn diện kết quả thực hiện, hiệu quả hợp tác",
	"Tổ chức thực hiện có hiệu quả các nhiệm vụ theo Kế hoạch số 79/KH-UBND ngày 06/6/2022 của UBND tỉnh thực hiện Chiến lược Ngoại giao văn hóa trên địa bàn tỉnh đến năm 2030",
	"Tuyên truyền, giới thiệu chính sách ưu đãi thu hút đầu tư và các chương trình, dự án đầu tư trọng điểm của tỉnh cho các doanh nghiệp, đối tác nước ngoài",
	"Tham mưu kiện toàn Ban Chỉ đạo công tác biên giới của tỉnh sau khi thực hiện sắp xếp tổ chức",
	"Thống kê hồ sơ các ngành không góp ý",
	"Tổ chức phổ biến thông tin về tình hình thế giới, trong nước và hoạt động đối ngoại của Đảng, Nhà nước",
];
const AGENCIES = [
	"Sở Ngoại vụ",
	"Sở Tài chính",
	"Sở Văn hóa, Thể thao và Du lịch",
	"Sở Công Thương",
	"Ban Quản lý Khu kinh tế tỉnh",
	"UBND phường Kỳ Lừa",
	"Bộ Chỉ huy Bộ đội Biên phòng tỉnh",
];
const STATES: Status[] = [
	"done-on-time",
	"open-in-time",
	"done-on-time",
	"open-overdue",
	"done-late",
	"done-on-time",
	"open-in-time",
	"no-deadline",
	"done-on-time",
	"waiting",
];

const two = (n: number): string => String(n).padStart(2, "0");
const pick = <T>(list: T[], at: number): T => list[at % list.length] as T;

/** One open assignment in time; say only what matters to the test. */
export const fileRow = (facts: Partial<FileRow> = {}): FileRow => ({
	id: "019a0000-0000-7000-8000-000000000018",
	code: "NV-0018",
	period: "",
	content: "Quy chế xử lý tạm thời",
	document: "7360/KH-UBND",
	agency: "Sở Ngoại vụ",
	coordinating: ["Sở Tài chính"],
	deadlineRaw: "trước ngày 05/4/2026",
	lastDay: "2026-04-04",
	status: "open-in-time",
	percent: null,
	note: null,
	obstacle: null,
	completedOn: null,
	evidence: null,
	person: null,
	urged: 0,
	returned: 0,
	extended: false,
	daysLate: 0,
	...facts,
});

/** The n-th of many different rows, always the same one. */
export function manyRow(n: number, agencies: string[] = AGENCIES): FileRow {
	const status = pick(STATES, n);
	const done = status.startsWith("done");
	const late = status === "open-overdue" || status === "done-late";
	const dated = status !== "no-deadline" && status !== "waiting";
	return fileRow({
		id: `019a0000-0000-7000-8000-${String(n).padStart(12, "0")}`,
		code: `NV-${String(n + 1).padStart(4, "0")}`,
		period: n % 4 === 0 ? "2026-Q1" : "",
		content: `${pick(CONTENTS, n)} (${n + 1})`,
		document: n % 5 === 0 ? "Thông báo" : `${7000 + (n % 40)}/KH-UBND`,
		agency: pick(agencies, n * 3 + (n >> 3)),
		coordinating: n % 3 === 0 ? [pick(AGENCIES, n + 2), pick(AGENCIES, n + 4)] : [],
		deadlineRaw: dated ? `trước ngày ${two((n % 27) + 2)}/3/2026` : "Theo yêu cầu nhiệm vụ cụ thể",
		lastDay: dated
			? late
				? `2026-02-${two((n % 27) + 1)}`
				: status === "open-in-time"
					? `2026-05-${two((n % 27) + 1)}`
					: `2026-03-${two((n % 27) + 1)}`
			: null,
		status,
		percent: status === "open-in-time" ? (n * 7) % 100 : null,
		note: n % 6 === 1 ? "đang lấy ý kiến các sở, ngành" : null,
		obstacle: status === "open-overdue" && n % 4 !== 1 ? "chưa có ý kiến của Bộ Ngoại giao" : null,
		completedOn: done ? `2026-03-${two((n % 27) + 1)}` : null,
		evidence: done && n % 7 !== 0 ? `${40 + (n % 90)}/BC-SNgV` : null,
		person: n % 2 === 0 ? "Nguyễn Thị Hồng Hạnh" : null,
		urged: status === "open-overdue" ? (n % 4) + 1 : 0,
		daysLate: late ? (n % 30) + 1 : 0,
	});
}

export const manyRows = (count: number, agencies?: string[]): FileRow[] =>
	Array.from({ length: count }, (_, n) => manyRow(n, agencies));

export const countOf = (rows: FileRow[]): StatusCount => countStatuses(rows.map(({ status }) => status));

/** The numbers of these rows, added up from them. */
export const reportOf = (rows: FileRow[], facts: Partial<Report> = {}): Report => ({
	scope: "UBND tỉnh Lạng Sơn",
	range: { unit: "quarter", from: "2026-01-01", to: AS_OF },
	asOf: AS_OF,
	count: countOf(rows),
	before: null,
	onTime: {
		done: countOf(rows)["done-on-time"] + countOf(rows)["done-late"],
		kept: countOf(rows)["done-on-time"],
		keptAfterExtension: countOf(rows)["done-on-time"] + 1,
	},
	onTimeBefore: null,
	byAgency: [...Map.groupBy(rows, ({ agency }) => agency)].map(([agency, own]) => ({
		agency,
		count: countOf(own),
	})),
	...facts,
});

export const reportFileOf = (rows: FileRow[], facts: Partial<ReportFile> = {}): ReportFile => ({
	letterhead: head,
	report: reportOf(rows, {
		before: { ...countOf([]), "done-on-time": 4, "done-late": 4, "open-in-time": 5, "open-overdue": 9 },
		onTimeBefore: { done: 8, kept: 4, keptAfterExtension: 4 },
	}),
	rows,
	petitions: [
		{
			agency: "Sở Tài chính",
			text: "bố trí kinh phí tổ chức đoàn công tác quý II/2026.",
			to: "UBND tỉnh",
			state: "open",
		},
	],
	next: rows.filter(({ status }) => status === "open-in-time").slice(0, 5),
	recipients: ["UBND tỉnh", "Lãnh đạo Sở", "Các phòng chuyên môn"],
	...facts,
});
