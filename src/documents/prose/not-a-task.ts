import { canonical } from "../../domain/text/fold.ts";
import { sentencesOf } from "./sentences.ts";

/** Sentences that ask nothing which could be done and ticked off (lower case, whole text of the would-be task). */
const NO_TASK: readonly RegExp[] = [
	/^(?:trong |\d+\. )?(?:trong )?(?:quá trình|khi|thời gian) (?:tổ chức|triển khai|thực hiện|áp dụng).{0,90}(?:khó khăn|vướng mắc|phát sinh|vấn đề chưa phù hợp|bất cập)/u,
	/^(?:mọi|các|những) (?:khó khăn|vướng mắc|thông tin|ý kiến)[^.;]{0,120}(?:liên hệ|phản ánh|trao đổi|gửi về)/u,
	/^nếu (?:có |gặp |phát sinh )?(?:khó khăn|vướng mắc|phát sinh)/u,
	/chịu trách nhiệm (?:thi hành|thực hiện) (?:quyết định|kế hoạch|chỉ thị|nghị quyết|chương trình|thông báo|công điện|văn bản)/u,
	/^(?:[^.;:]{0,90} )?(?:thông báo|xin thông báo)(?: (?:ý kiến|nội dung|kết luận|và|đề nghị|chỉ đạo)[^.]{0,60})? (?:để|đến|tới|cho) [^.]{0,120}(?:biết|thực hiện)/u,
	/^[^.;:]{0,160} là (?:một )?(?:trong những )?(?:nhiệm vụ|yêu cầu|vấn đề|nội dung|giải pháp|công việc) [^.;:]{0,40}(?:quan trọng|trọng tâm|then chốt|cấp bách|cấp thiết|thường xuyên)[^.;:]{0,60}\.?$/u,
	/căn cứ (?:quyết định|nghị quyết)(?: này)? (?:thi hành|để thi hành)[\s./]*$/u,
	/(?:trân trọng thông báo|trân trọng c[ảá]m ơn|trân trọng\.)/u,
	/^(?:nguồn )?kinh phí [^.]{0,120}(?:được )?(?:bố trí|đảm bảo|bảo đảm|lấy|cân đối|sử dụng|thực hiện|chi trả)[^.]{0,40}(?:từ|trong|theo|bằng)/u,
	/^(?:quyết định|kế hoạch|chỉ thị|công điện|văn bản|thông báo|nghị quyết|chương trình|kết luận|hướng dẫn|quy chế) này (?:có hiệu lực|thay thế|được)/u,
	/^căn cứ (?:luật|nghị định|thông tư|nghị quyết|quyết định|chỉ thị|kế hoạch|công văn|kết luận)[^,]{0,400};$/u,
	/^(?:theo|xét) đề nghị (?:của|tại)/u,
	/^trên đây là/u,
	/^(?:giao|phân công) [^.;]{0,160}(?:nhiệm vụ|nội dung|công việc) (?:nêu |cụ thể )?(?:tại|theo|trong) (?:các )?(?:phụ lục|danh mục|bảng)[^.;]{0,80}(?:kèm theo|đính kèm)[^.;]{0,60}\.?$/u,
	/^(?:ghi chú|lưu ý)\s*:/u,
	/^(?:ubnd|ủy ban nhân dân|(?:phó )?chủ tịch|(?:phó )?thủ tướng|chính phủ|ban thường vụ|thường trực|lãnh đạo|hội nghị)[^.;:]{0,60}\s(?:cơ bản |đã )?(?:thống nhất|đồng ý|nhất trí|tán thành)(?:,? (?:cao|cơ bản))? (?!giao\s)[^;]*$/u,
	/^(?:phê duyệt|ban hành|thông qua|công bố|thành lập|kiện toàn)\s[^.;]{0,300}(?:kèm theo (?:quyết định|nghị quyết) này|(?:nội dung )?(?:chủ yếu|cụ thể|chi tiết|như) sau(?: đây)?\s*:|gồm (?:các|những) [^.;:]{0,60}:)/u,
	/^\(?(?:kèm theo|đính kèm|gửi kèm|có (?:danh sách|phụ lục|văn bản|báo cáo) kèm theo)\s[^;]{0,200}\)?[\s.]*$/u,
];

/** "yêu cầu các cơ quan nghiêm túc thực hiện": an admonition to all, with nothing of its own to deliver. */
const ADMONITION =
	/(?:nghiêm túc|quán triệt và|quan tâm|khẩn trương|căn cứ|nghiêm túc,)[^.]{0,60}(?:triển khai|tổ chức|thực hiện)(?:,? (?:thực hiện|triển khai|nghiêm túc|có hiệu quả|tốt|đầy đủ|kịp thời|các nội dung|nhiệm vụ|theo|kế hoạch|chỉ thị|công điện|thông báo|quyết định|văn bản|nội dung|này|trên|nêu|đúng|tiến độ|chất lượng|quy định|được giao|đạt|kết quả|hiệu quả|kết luận|của|chỉ đạo))*(?:,? (?:để|nhằm) (?:bảo đảm|đảm bảo|đạt)[^.;:]{0,80})?[\s.]*$/u;

/** "Yêu cầu Giám đốc các sở; Chủ tịch UBND các xã triển khai thực hiện nghiêm túc Chỉ thị này": the same, whoever is named. */
const CLOSING =
	/^(?:[^.;:]{0,80} )?(?:yêu cầu|đề nghị) [^.:]{0,420}(?:triển khai|quán triệt|thực hiện)[^.:;]{0,120}(?:nghiêm túc|nghiêm|đầy đủ|có hiệu quả|thực hiện) (?:các nội dung )?(?:chỉ thị|kế hoạch|quyết định|công điện|thông báo|chương trình|văn bản|nghị quyết|kết luận|công văn)(?: số [^ ]+)? này[\s./]*$/u;

/** Whether the first sentence of a text only tells everybody to carry the document out, and nothing else follows it. */
export function isClosing(text: string): boolean {
	const whole = canonical(text);
	const first = sentencesOf(whole)[0];
	if (!first || !CLOSING.test(whole.slice(first.start, first.end))) return false;
	const rest = whole.slice(first.end).trim();
	return rest === "" || isNoTask(rest);
}

/** "Họ và tên: ........": a line of a form that somebody fills in. */
const BLANKS = /[.…_]{8,}/u;

/** "Mỗi lá phiếu góp phần đưa đất nước phát triển!": a cry asks for nothing that could be reported. */
const SLOGAN = /!["”’)]*$/u;

/** Words in capitals only are the title of what stands below. */
const isTitle = (text: string): boolean => text.length > 12 && text === text.toUpperCase();

/** Whether a text is an evaluation, a courtesy or a general duty, and so never a task (RULES "Never tasks"). */
export function isNoTask(text: string): boolean {
	if (BLANKS.test(text) || isTitle(text) || SLOGAN.test(text)) return true;
	const whole = canonical(text)
		.replace(/\.\/\.$/u, ".")
		.trim();
	const lower = whole.replace(
		/[;,.]\s*(?:trong quá trình|quá trình|(?:nếu có |mọi |các )?(?:khó khăn|vướng mắc|phát sinh)).*$/u,
		".",
	);
	if (NO_TASK.some((pattern) => pattern.test(whole))) return true;
	return lower.length < 260 && ADMONITION.test(lower) && !/báo cáo|trước ngày|chậm nhất|định kỳ/u.test(lower);
}

/** The text without sentences at its beginning that ask nothing ("Kinh phí … được bố trí từ …. Sở Tài chính …"). */
export function withoutRemarks(text: string): string {
	const sentences = sentencesOf(text);
	const first = sentences.findIndex(({ start, end }) => !isNoTask(text.slice(start, end)));
	return first > 0 ? text.slice(sentences[first]?.start) : text;
}

/** A meeting that took place, told before its conclusions: "Sáng ngày 15/01/2026, … chủ trì cuộc họp". */
export const isMeeting = (text: string): boolean =>
	/^(?:sáng|chiều|tối|ngày|trong (?:hai )?ngày|từ ngày|vào|tại|vừa qua|thời gian qua|dự|tham dự|cùng dự|sau khi nghe)[^.]{0,400}(?:cuộc họp|buổi làm việc|hội nghị|phiên họp|kết luận|chuyến|đã|làm việc với|nghe)/u.test(
		canonical(text),
	);
