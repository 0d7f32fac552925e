import { renderText } from "../../src/channels/text/render-text.ts";
import type { Message } from "../../src/domain/message.ts";
import type { AssignmentCard, AssignmentRow } from "../../src/domain/tasks/assignment.ts";
import { loadLocale } from "../../src/views/locale.ts";

/** Vietnamese, as people read it. */
export const t = loadLocale("vi", () => TODAY);

/** Monday, in the week after Tết. */
export const TODAY = "2026-03-02";

export const ZONE = "Asia/Ho_Chi_Minh";

/** A message as one plain text, buttons as the words that do the same. */
export const read = (message: Message): string => renderText(message, 100_000, t).join("\n");

/** One open assignment in time; say only what matters to the test. */
export const row = (facts: Partial<AssignmentRow> = {}): AssignmentRow => ({
	id: "id-18",
	code: "NV-0018",
	content: "Quy chế xử lý tạm thời",
	agency: "Sở Ngoại vụ",
	agencyId: "agency-1",
	period: "",
	status: "open-in-time",
	deadline: {
		kind: "date",
		raw: "trước ngày 05/3/2026",
		dueOn: "2026-03-05",
		lastDay: "2026-03-04",
		bound: "before",
	},
	deadlineRaw: "trước ngày 05/3/2026",
	dueOn: "2026-03-05",
	lastDay: "2026-03-04",
	dueTime: null,
	workingDaysLeft: 2,
	dueSoon: true,
	priority: false,
	accepted: true,
	percent: null,
	obstacle: null,
	extended: false,
	reportedOn: null,
	submittedOn: null,
	returned: null,
	person: null,
	adjusted: false,
	documentNumber: "7360/KH-UBND",
	...facts,
});

export const overdue = row({
	id: "id-12",
	code: "NV-0012",
	content: "Thống kê hồ sơ các ngành không góp ý",
	status: "open-overdue",
	deadline: {
		kind: "date",
		raw: "chậm nhất ngày 20/02/2026",
		dueOn: "2026-02-20",
		lastDay: "2026-02-20",
		bound: "by",
	},
	deadlineRaw: "chậm nhất ngày 20/02/2026",
	dueOn: "2026-02-20",
	lastDay: "2026-02-20",
	workingDaysLeft: -6,
	dueSoon: false,
});

export const dueToday = row({
	id: "id-31",
	code: "NV-0031",
	content: "Báo cáo UBND tỉnh việc thành lập Ban Chỉ đạo hội nhập quốc tế",
	dueOn: TODAY,
	lastDay: TODAY,
	workingDaysLeft: 0,
});

export const dueSoon = row();

export const ongoing = row({
	id: "id-40",
	code: "NV-0040",
	content: "Tuyên truyền về hội nhập quốc tế",
	status: "no-deadline",
	deadline: { kind: "ongoing", raw: "Năm 2022 và các năm tiếp theo", from: "2022-01-01", namedYears: [2022] },
	deadlineRaw: "Năm 2022 và các năm tiếp theo",
	dueOn: null,
	lastDay: null,
	workingDaysLeft: null,
	dueSoon: false,
	period: "2026",
});

export const withoutDeadline = row({
	id: "id-41",
	code: "NV-0041",
	content: "Rà soát các thỏa thuận quốc tế đã ký",
	status: "no-deadline",
	deadline: { kind: "none", raw: "" },
	deadlineRaw: "",
	dueOn: null,
	lastDay: null,
	workingDaysLeft: null,
	dueSoon: false,
	accepted: false,
});

export const waiting = row({
	id: "id-42",
	code: "NV-0042",
	content: "Trình ban hành quy chế phối hợp",
	status: "waiting",
	deadline: {
		kind: "event",
		raw: "sau khi có hướng dẫn của Bộ",
		event: "có hướng dẫn của Bộ",
		offset: "after",
	},
	deadlineRaw: "sau khi có hướng dẫn của Bộ",
	dueOn: null,
	lastDay: null,
	workingDaysLeft: null,
	dueSoon: false,
});

/** A card with everything known but a person and a product. */
export const card = (facts: Partial<AssignmentCard> = {}): AssignmentCard => ({
	...row(),
	ref: "PL.II.3",
	heading: "Công tác ngoại giao kinh tế",
	taskKind: "AD_HOC",
	leads: ["Sở Ngoại vụ"],
	parent: null,
	parts: [],
	former: [],
	hops: 0,
	adjustments: [],
	coordinating: ["Sở Tài chính", "Công an tỉnh"],
	product: null,
	documentKind: "Kế hoạch",
	documentAbout: "Triển khai công tác đối ngoại năm 2026",
	documentIssuedOn: "2025-11-19",
	originalDueOn: "2026-03-05",
	evidence: null,
	completedOn: null,
	clear: { person: false, work: true, time: true, responsibility: true, product: false, authority: true },
	history: [],
	...facts,
});
