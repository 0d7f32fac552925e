import { canonical } from "../../domain/text/fold.ts";
import { columnsOf } from "../table/columns.ts";
import { cellText } from "../table/grid.ts";
import type { Part } from "./parts.ts";

/** First words of an annex that others fill in or look up: an outline, a form, a list, a reckoning. */
const FORM =
	/^(?:[([]?mẫu|đề cương|biểu mẫu|biểu số|mẫu biểu|kết cấu báo cáo|danh sách|nội dung báo cáo)(?:[\s.:\])]|$)/u;

/** Titles of reckonings of money, whatever work it is for. */
const MONEY =
	/^(?:bảng |biểu )?(?:tổng hợp |chi tiết |phân bổ |khái toán |dự kiến |thuyết minh )*(?:dự toán|khái toán|kinh phí|nguồn vốn|nhu cầu vốn|nhu cầu kinh phí)(?:[\s.:]|$)/u;
/** Titles of lists: of places, of things, of figures. */
const LIST =
	/^(?:bảng |biểu )?(?:(?:tổng hợp |chi tiết |dự kiến )*(?:nhu cầu|số liệu|thống kê)|phân bổ|danh mục|hệ thống chỉ tiêu|(?:các |một số )?chỉ tiêu|bảng giá|đơn giá|thủ tục hành chính|quy trình)(?:[\s.:]|$)/u;

/** "Danh mục nhiệm vụ", "Danh mục văn bản cần xây dựng": what is listed is work. */
const WORK = /nhiệm vụ|công việc|nội dung|hoạt động|giải pháp|phân công|văn bản|đề án|báo cáo|việc /u;

const withoutNumber = (title: string): string =>
	title.replace(/^phụ lục\s*(?:số\s*)?[\divx]*\s*[.:–-]?\s*/iu, "");

const paragraphs = (part: Part): string[] =>
	part.blocks.slice(0, 2).flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));

/** Whether some table of the part has columns of work: what to do, and who or when. */
const hasWork = (part: Part): boolean =>
	part.blocks.some(
		(block) =>
			block.kind === "table" &&
			(block.grid.columns ??
				block.grid.rows
					.slice(0, 3)
					.some((row) => columnsOf(row.map((_, column) => cellText(row, column))) !== null)),
	);

/** Whether a part behind the document gives out no work, as its title says: a form, a list, a reckoning of cost. */
export function isForm(part: Part): boolean {
	if (part.kind === "main") return false;
	const titles = [withoutNumber(part.title ?? ""), ...paragraphs(part)].map(canonical);
	if (part.kind === "annex" && titles.some((title) => FORM.test(title))) return true;
	const first = titles.slice(0, 3);
	if (first.some((title) => MONEY.test(title))) return true;
	return first.some((title) => LIST.test(title) && !WORK.test(title)) && !hasWork(part);
}
