/** What a column of a table or a label of a block holds. */
export type ColumnKind =
	| "number"
	| "content"
	| "lead"
	| "coordinating"
	| "deadline"
	| "product"
	| "funding"
	| "note"
	| "other";

/**
 * Labels by kind, tried in this order on the lower-case label: "Thời gian thực hiện" must be a time before
 * "thực hiện" makes it an agency, "Kinh phí thực hiện" money, "Kết quả thực hiện" a product.
 */
export const COLUMN_LABELS: readonly [ColumnKind, RegExp][] = [
	["number", /^(?:stt|tt|số\s*tt|số thứ tự|thứ tự|mã số|mã nhiệm vụ|no\.?|#)$/u],
	["note", /^ghi chú|^căn cứ|^cơ sở pháp lý|^văn bản giao|^nguồn giao|^trạng thái|^tình trạng/u],
	["funding", /kinh phí|nguồn vốn|ngân sách|dự toán|nguồn lực|tổng mức|vốn đầu tư/u],
	["other", /thời (?:gian|điểm|hạn) (?:bắt đầu|giao|khởi)|ngày (?:bắt đầu|giao|ban hành|văn bản)|ngày giao/u],
	[
		"deadline",
		/^(?:thời (?:gian|hạn|điểm)|tiến độ|lộ trình|kỳ hạn|mốc |hạn |hạn$|thời kỳ)|(?:thời gian|thời hạn|hạn) (?:dự kiến |phải )?(?:hoàn thành|thực hiện|xong|trình|ban hành)|ngày (?:hoàn thành|đến hạn|hết hạn|kết thúc)|^(?:hoàn thành|xong|làm xong|khi nào)$|^xong (?:trước|ngày)|^dự kiến hoàn thành|^thời gian/u,
	],
	[
		"product",
		/sản phẩm|kết quả|đầu ra|hình thức văn bản|loại văn bản|hình thức thực hiện|mức độ hoàn thành|chỉ tiêu đạt/u,
	],
	[
		"coordinating",
		/^(?!.*chủ trì).*phối hợp|^(?:cùng làm|làm cùng|hỗ trợ)$|(?:đơn vị|cơ quan|phòng|khoa|bộ phận|người) (?:hỗ trợ|tham gia)$/u,
	],
	[
		"lead",
		/chủ trì|đầu mối|chịu trách nhiệm|(?:cơ quan|đơn vị|cq|đv|phòng|sở|ngành|bộ phận|người|cán bộ|tổ chức|địa phương|bộ, ngành)[^.]{0,30}(?:thực hiện|tham mưu|được giao|xử lý|phụ trách|triển khai|soạn thảo)|^(?:ai|người|đơn vị|phòng|bộ phận) làm$|^phụ trách$|^phân công|^trách nhiệm|^cơ quan$|^đơn vị$|^đơn vị, cá nhân/u,
	],
	[
		"content",
		/nội dung|nhiệm vụ|công việc|tên |đề án|giải pháp|hoạt động|văn bản|chỉ tiêu|danh mục|vấn đề|kiến nghị|hạng mục|chương trình|dự án|việc (?:cần|phải) làm|^việc$|^đầu việc|kết luận|chỉ đạo|mục tiêu|lĩnh vực/u,
	],
];

/** Words with which the label of a column begins, when the labels of a whole row stand in one line. */
export const LABEL_OPENERS =
	/(?:^|\s)(?=(?:STT|TT|Số TT|Nội dung|Nhiệm vụ|Công việc|Tên|Cơ quan|Đơn vị|CQ|ĐV|Chủ trì|Phối hợp|Thời gian|Thời hạn|Thời điểm|Tiến độ|Hạn|Hoàn thành|Sản phẩm|Kết quả|Đầu ra|Kinh phí|Nguồn|Dự toán|Ghi chú|Phân công|Lãnh đạo|Người|Giải pháp|Lộ trình|Dự kiến|Việc|Đầu việc|Đầu mối|Bộ phận|Khoa, phòng|Mốc|Cá nhân)(?:\s|$|[,/]))/u;
