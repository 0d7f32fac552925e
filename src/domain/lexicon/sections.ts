/** Headings under which no work is given out: purposes, grounds, evaluation of the past (lower case, whole heading). */
export const SECTIONS_WITHOUT_TASKS: readonly RegExp[] = [
	/^(?:về )?(?:mục đích|mục tiêu|ý nghĩa|quan điểm|phương châm|tư tưởng|tầm nhìn)(?:[\s,;:.]|$)/u,
	/^yêu cầu(?:$|[:.]|\s+(?:chung|cụ thể|đặt ra)\b)/u,
	/^(?:căn cứ|cơ sở) (?:pháp lý|chính trị|thực tiễn|xây dựng|ban hành|khoa học)/u,
	/^căn cứ$/u,
	/^(?:về |phần )?(?:đánh giá|nhận định|nhận xét|khái quát|tổng quan|thực trạng|bối cảnh|sự cần thiết)/u,
	/^(?:về )?(?:kết quả|những kết quả|một số kết quả|ưu điểm|thành tựu|thuận lợi)(?:[\s,:]|$)/u,
	/^(?:về )?(?:một số |những )?(?:tồn tại|hạn chế|khó khăn|khuyết điểm|nguyên nhân|bất cập|bài học|thách thức)/u,
	/^(?:về )?(?:dự báo|đặc điểm)/u,
	/^(?:đối tượng|phạm vi|nguyên tắc|giải thích|định nghĩa|chỉ tiêu|hiệu lực|thành phần|thời gian, địa điểm)(?!.{0,60}(?:nội dung|nhiệm vụ|giải pháp))/u,
	/^(?:thời gian|phạm vi|đối tượng|địa bàn)(?:,| và)(?: \p{L}+){1,5}$/u,
	/^(?:phương pháp|nội dung (?:giám sát|kiểm tra|đánh giá|thanh tra|theo dõi)(?:, (?:giám sát|kiểm tra|đánh giá|theo dõi))*)(?: (?:của|thực hiện|đánh giá)[^:]{0,60})?$/u,
	/^(?:thời gian và địa điểm|địa điểm|thời gian|điều kiện, tiêu chuẩn)$/u,
];

/** An order inside a report: "Thời gian tới, yêu cầu các cấp ủy …" (lower case). */
export const ORDER_IN_REPORT =
	/(?:^|[\s.;:,])(?:giao|yêu cầu|đề nghị|phân công)\s+(?:các|những|bộ|sở|ubnd|ủy ban|ban|công an|thủ trưởng|chủ tịch|giám đốc|văn phòng|đảng ủy|tỉnh|thanh tra|cục|chi cục|bộ chỉ huy|tập đoàn|công ty|đồng chí)\s/u;

/** Headings of a report on how things stand: told until an order is given, and what follows it is work. */
export const SECTIONS_OF_STATE = /^(?:về )?tình hình/u;

/** Headings about money: only sentences that name who must act are work there. */
export const FUNDING_SECTIONS = /kinh phí|nguồn vốn|ngân sách|nguồn lực tài chính|tài chính bảo đảm/u;

/** Headings under which items are work even where nobody is named. */
export const WORK_SECTIONS =
	/nhiệm vụ|nội dung|giải pháp|công việc|tổ chức thực hiện|triển khai|phân công|trách nhiệm|lộ trình|chương trình|kế hoạch|hoạt động|công tác|biện pháp/u;

/** Headings that say who does what was listed before: "Phân công thực hiện", "Trách nhiệm thực hiện". */
export const DIVISION_SECTIONS = /^(?:phân công|trách nhiệm|tổ chức thực hiện|giao nhiệm vụ)/u;
