/** How often, in front of the one who acts: "hằng năm các cơ quan, đơn vị …". */
export const FREQUENCIES = [
	"hằng năm",
	"hằng quý",
	"hằng tháng",
	"hằng tuần",
	"hằng ngày",
	"định kỳ",
	"6 tháng",
	"06 tháng",
	"trước mắt",
	"thường xuyên",
] as const;

/** Behind a name: what was, is or lacks, and so no duty. */
export const PAST_WORDS = [
	"đã",
	"đang",
	"chưa",
	"còn",
	"vẫn",
	"bị",
	"có",
	"tiếp tục được",
	"cơ bản",
	"từng",
] as const;

/** Behind a name: an office or a duty given in a phrase that does not begin with a verb of work. */
export const OFFICES = [
	"là cơ quan",
	"là đơn vị",
	"là đầu mối",
	"làm đầu mối",
	"là thường trực",
	"được giao",
	"được phân công",
	"có trách nhiệm",
	"có nhiệm vụ",
	"có văn bản",
	"có kế hoạch",
	"có giải pháp",
	"có biện pháp",
	"có phương án",
	"có ý kiến",
	"có hướng dẫn",
	"có báo cáo",
	"có lộ trình",
	"có hình thức",
	"trong phạm vi",
	"phụ trách",
] as const;

/** Behind a name and a comma: a ground pushed in before the duty ("Sở Tài chính, trên cơ sở đề xuất …, chủ trì"). */
export const ADDED_GROUNDS = [
	"trên cơ sở",
	"căn cứ",
	"theo",
	"với",
	"trong",
	"ngoài",
	"tùy",
	"bằng",
	"nhất là",
	"đặc biệt là",
	"trực tiếp là",
	"nòng cốt là",
	"khi",
	"sau khi",
] as const;

/** Verbs by which somebody named gives work to somebody named: "Thủ tướng Chính phủ yêu cầu Bộ Y tế". */
export const GIVERS = [
	"giao",
	"giao cho",
	"yêu cầu",
	"đề nghị",
	"phân công",
	"ủy quyền",
	"thống nhất giao",
] as const;

/** Behind a name: thanks, praise, what was received or concluded; nothing to do. */
export const REMARKS = [
	"trân trọng",
	"kết luận",
	"phê bình",
	"khen ngợi",
	"ghi nhận",
	"biểu dương",
	"đánh giá cao",
	"hoan nghênh",
	"cảm ơn",
	"nhất trí",
	"đồng ý",
	"nhận được",
	"nhận thấy",
	"cơ bản thống nhất",
	"cơ bản nhất trí",
	"cơ bản đồng ý",
	"cơ bản tán thành",
	"tán thành",
] as const;

/** "Đối với Sở Y tế: …": the body spoken to stands behind these words. */
export const SPOKEN_TO = [
	"đối với",
	"về phía",
	"riêng",
	"riêng đối với",
	"trách nhiệm của",
	"nhiệm vụ của",
] as const;

/** Verbs with which the order itself begins, so that no name behind them is the one who acts. */
export const ORDERS = [
	"chủ động",
	"khẩn trương",
	"tăng cường",
	"chủ trì",
	"phối hợp",
	"tiếp tục",
	"tập trung",
	"kịp thời",
	"tổ chức",
	"thường xuyên",
	"chỉ đạo",
	"đôn đốc",
] as const;

/** Words behind which verbs only give a purpose or a ground, however many follow. */
export const PURPOSES = ["để", "nhằm", "với", "trên cơ sở"] as const;

/** One-syllable verbs that cannot be anything else at the head of an item. */
export const SHORT_VERBS = [
	"lập",
	"trình",
	"rà",
	"gửi",
	"giao",
	"cử",
	"xây",
	"mở",
	"nắm",
	"giữ",
	"tạo",
	"ký",
] as const;

/** Words that open a duty behind a name, but a description at the head of an item. */
export const DESCRIBING = [
	"quy định",
	"quyết định",
	"thông tin",
	"quy hoạch",
	"sản xuất",
	"cơ cấu",
	"linh hoạt",
	"không được",
] as const;

/** Words that open a condition or a time, behind which an order may follow without a comma. */
export const CONDITIONS = [
	"khi",
	"sau khi",
	"ngay sau khi",
	"trường hợp",
	"nếu",
	"đối với",
	"trên cơ sở",
] as const;
