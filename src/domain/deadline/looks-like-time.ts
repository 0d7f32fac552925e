import { canonical } from "../text/fold.ts";

const UNIT = "(?:quý|quí|tháng|năm|ngày|tuần|giai đoạn|6 tháng|06 tháng|9 tháng|09 tháng)";
const TIME = new RegExp(
	[
		`^(?:trước|sau|trong|từ|đến|đến hết|hết|chậm nhất|muộn nhất|xong|hoàn thành|dự kiến|đầu|giữa|cuối|thời gian)?\\s*(?:trước|trong|hết|vào|là)?\\s*${UNIT}(?![\\p{L}])`,
		"^(?:trước|xong trước|chậm nhất|hạn)\\s+(?:ngày\\s+)?\\d{1,2}[/.-]\\d",
		"^\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?$",
		"^\\d{1,2}/\\d{4}",
		"^(?:20\\d\\d)(?:\\s*[-–]\\s*20\\d\\d)?(?:\\s*trở đi)?$",
		"^(?:thường xuyên|hằng (?:năm|quý|tháng|tuần|ngày)|định kỳ|liên tục|đột xuất|khi có|khi phát sinh|sau khi|ngay sau khi|trước khi|ngay)(?![\\p{L}])",
		"^theo (?:yêu cầu|kế hoạch|đề án|tiến độ|quyết định|lộ trình|chương trình|quy định|thời hạn|hướng dẫn|chỉ đạo|văn bản|thời gian|nhiệm vụ|từng|kết luận)",
		"^(?:hoàn thành |xong )?(?:ngay )?(?:trước|sau|vào|hết|kết thúc)(?: khi| dịp| mùa| kỳ họp| tết| đại hội| bầu cử| năm học| khai giảng| hội nghị| học kỳ| lễ)(?![\\p{L}])",
		"^(?:cả năm|\\d{1,2} lần ?/|t\\d{1,2}/20\\d\\d|(?:trong vòng |trong |sau )?\\d{1,3} (?:ngày|tuần|tháng) (?:làm việc|kể từ|sau|sau khi))",
		"^(?:nt|n\\.t|như trên|-\\s*nt\\s*-|xuyên suốt|\\d{1,3} ngày)",
	].join("|"),
	"u",
);

/** Whether a short text reads as the cell of a time column. A sieve for cutting cells apart, not a reading of it. */
export const looksLikeTime = (text: string): boolean => TIME.test(canonical(text.normalize("NFC")).trim());
