import { canonical } from "../../domain/text/fold.ts";

/** Fields of a labelled block. */
export type LabelKind = "lead" | "coordinating" | "deadline" | "content" | "product" | "funding" | "other";

/** A label with what it says. */
export interface Labelled {
	kind: LabelKind;
	value: string;
}

const BODY =
	"(?:cơ quan|đơn vị|cq|đv|các cơ quan|các đơn vị|phòng|khoa|khoa, phòng|bộ phận|người|cán bộ|cá nhân|tổ chức|sở, ngành|sở|bộ|cấp)";
const LABELS: readonly [LabelKind, string][] = [
	[
		"coordinating",
		`${BODY}?\\s*(?:,\\s*\\p{L}+\\s*){0,2}(?:cùng )?phối hợp(?: thực hiện| chính| tham mưu| triển khai)?`,
	],
	["coordinating", `(?:${BODY}\\s+)?(?:tham gia|hỗ trợ)(?: phối hợp| thực hiện)?`],
	[
		"lead",
		`${BODY}\\s*(?:,\\s*[\\p{L} ]{2,20}\\s*){0,2}(?:được giao |chịu |là )?(?:chủ trì|đầu mối|thực hiện|triển khai|tham mưu|trách nhiệm|phụ trách|soạn thảo|tổ chức|báo cáo|xử lý|chủ trì thực hiện)[\\p{L} ,/]{0,40}`,
	],
	[
		"lead",
		"(?:chủ trì|phân công thực hiện|phân công|trách nhiệm thực hiện|giao thực hiện|đầu mối)[\\p{L} ,]{0,30}",
	],
	[
		"deadline",
		"(?:thời (?:gian|hạn|điểm)|tiến độ|hạn|mốc|mốc thời gian|lộ trình|kỳ hạn|ngày)(?: (?:và )?(?:tiến độ|lộ trình|dự kiến|yêu cầu|tổ chức|thực hiện|hoàn thành|triển khai|ban hành|trình|báo cáo|gửi|xong|cuối|chót|xử lý|phê duyệt|thông qua|nộp|bàn giao|khởi công|kết thúc)){0,4}",
	],
	["deadline", "(?:dự kiến )?hoàn thành"],
	[
		"product",
		"(?:sản phẩm|kết quả|đầu ra)(?: (?:dự kiến|đầu ra|cần đạt|hoàn thành|thực hiện|chủ yếu|cụ thể|đạt được)){0,3}",
	],
	["funding", "(?:kinh phí|nguồn kinh phí|nguồn vốn|nguồn lực|dự toán)(?: [\\p{L}]+){0,4}"],
	[
		"content",
		"(?:nội dung|nhiệm vụ|công việc|nội dung nhiệm vụ|nội dung công việc|nội dung thực hiện|nhiệm vụ cụ thể)(?: thực hiện| cụ thể| chủ yếu| công việc)?",
	],
	[
		"other",
		"(?:địa điểm|thành phần|đối tượng|hình thức|số lượng|quy mô|phạm vi|mục đích|mục tiêu|yêu cầu|phương thức|tài liệu|căn cứ)(?: (?:tham dự|tham gia|tổ chức|thực hiện|áp dụng|và [\\p{L}]+)){0,2}",
	],
];
const OPENING = LABELS.map(([kind, label]) => [kind, new RegExp(`^${label}\\s*:\\s*`, "u")] as const);
/** "Thời gian thực hiện sau khi …": the colon was forgotten, but a time follows at once. */
const TIME_WITHOUT_COLON =
	/^thời (?:gian|hạn)(?: (?:thực hiện|hoàn thành|triển khai|ban hành)){0,2} (?=trước|sau|trong|từ|quý|tháng|năm|hằng|thường xuyên|ngay|đến hết)/u;

/** The label that a text begins with and its value; null where it begins with none. */
export function labelled(text: string): Labelled | null {
	const lower = canonical(text);
	for (const [kind, pattern] of OPENING) {
		const match = pattern.exec(lower);
		if (match) return { kind, value: text.slice(match[0].length).trim() };
	}
	const forgotten = TIME_WITHOUT_COLON.exec(lower);
	return forgotten ? { kind: "deadline", value: text.slice(forgotten[0].length).trim() } : null;
}

/** "… (thời gian: quý I/2026)": the bracket that holds the labels is no part of the last value. */
const withoutBracket = (value: string): string =>
	value.endsWith(")") && !value.includes("(") ? value.slice(0, -1).replace(/[.;,\s]*$/u, "") : value;

const INLINE = new RegExp(
	`(?<=^|[.;(–-]\\s?|,\\s)(?:${LABELS.map(([, label]) => label).join("|")})\\s*:\\s*(?=\\S)`,
	"gu",
);

/**
 * "Rà soát … Đơn vị chủ trì: Sở A; thời gian hoàn thành: Quý II/2026." in one paragraph: the words before the first
 * label, and the labels. Null unless a lead or two fields are labelled so.
 */
export function inlineLabels(text: string): { content: string; fields: Labelled[] } | null {
	const lower = canonical(text);
	if (!lower.includes(":")) return null;
	const starts = [...lower.matchAll(INLINE)].map((match) => match.index).filter((at) => at > 0);
	const fields: Labelled[] = [];
	starts.forEach((start, i) => {
		const part = text.slice(start, starts[i + 1]).replace(/[\s(;,–-]+$/u, "");
		const field = labelled(part);
		if (field) fields.push({ ...field, value: withoutBracket(field.value.replace(/[.;,\s]*$/u, "")) });
	});
	const kinds = new Set(fields.map(({ kind }) => kind));
	const says = kinds.has("lead") || (kinds.has("coordinating") && kinds.has("deadline"));
	const first = starts[0];
	if (!says || first === undefined || first < 12) return null;
	return {
		content: text
			.slice(0, first)
			.replace(/[\s(;,–-]+$/u, "")
			.trim(),
		fields,
	};
}
