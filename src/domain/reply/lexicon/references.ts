/** Words that name a line by its number: "việc 3", "mục 2", "nhiệm vụ số 1". */
export const HEADS = `
việc | công việc | đầu việc | nhiệm vụ | mục | đầu mục | số | câu | dòng | nội dung | task | item
stt | số thứ tự | vc | nv | nvu | nvụ | n.vụ | n.vu | n/vụ | n/vu | nhvụ | nhvu | nvj | vụ | cái | hàng
việc số | phần việc số | công việc số | đầu việc số | nhiệm vụ số | mục số | nội dung số | nv số | việc thứ | nhiệm vụ thứ | mục thứ
số việc | việc stt | nhiệm vụ stt | cái số | câu số | dòng số | task số | đầu việc thứ | v | nội dung thứ | stt số
các việc | các việc số | các nhiệm vụ | các nhiệm vụ số | các mục | các mục số | các câu | các nội dung | các nv
mấy việc | mấy cái | mấy mục | hai việc số | 2 việc số | các công việc | các đầu việc | các số | các nội dung số
việc quá hạn số | nhiệm vụ quá hạn số | việc quá hạn | nhiệm vụ quá hạn | việc có số | việc mang số | nhiệm vụ có stt | ở việc | ở mục | tại mục | tại việc | cho việc | của việc | với việc | với nhiệm vụ
liên quan đến việc | liên quan đến nhiệm vụ | liên quan đến nhiệm vụ số | liên quan nhiệm vụ | liên quan việc | trong đó việc | trong đó nhiệm vụ | cái việc | cái việc số | cái nhiệm vụ | cái số | về việc | về nhiệm vụ | về mục | về phần việc số | đối với việc | đối với nhiệm vụ | đối với mục | đối với nhiệm vụ số | đối với việc số | về việc số | về nhiệm vụ số
`;

/** A count of tasks, not a number of one: "2 việc", "3 nhiệm vụ", "cả 2". */
export const TASKS = `việc | nhiệm vụ | công việc | đầu việc | mục | nội dung | phần việc | nv | cái | vụ | task | đầu mục`;

/** Nouns whose number says nothing about the list: dates, places, parts of documents, sums. */
export const NUMBERED = `
chỉ tiêu | mục tiêu | tiêu chí | ngày | hôm | mùng | mồng | tháng | quý | quí | năm | tuần | kỳ | khóa | lần | khoản | điều | chương | phụ lục | pl | trang | tổ
phòng | khu | khu vực | khu phố | cấp | mức | mức độ | loại | nhóm | bản | gạch đầu dòng | tầng | phiên | kỳ họp | số tiền
sđt | số điện thoại | điện thoại | quốc lộ | đường | thôn | ấp | xóm | đội | phường | quận | hạng | bảng | biểu | mẫu | xe | thứ
ngày mùng | thứ hai tuần | đoàn | lớp | trạm | cổng | cột mốc | mốc | file | hình | ảnh
`;

/** Parts of a task: whoever finishes one has not finished the task. */
export const PARTS = `
bước | phần | giai đoạn | gđ | đợt | khâu | công đoạn | vòng | ý | điểm | đoạn | hạng mục | gói thầu | gói | tiểu mục | mục con | ý nhỏ
`;

/** Kinds of documents, in full and as people shorten them. */
export const DOCUMENTS = `
báo cáo | công văn | quyết định | kế hoạch | tờ trình | thông báo | văn bản | nghị quyết | chỉ thị | biên bản | giấy mời
hướng dẫn | phiếu trình | phiếu chuyển | công điện | hợp đồng | giấy | phương án
bc | cv | qđ | qd | kh | ttr | tb | vb | nq | bb | gm | pc | ctr | cđ | b/c
`;

/** Their number alone ("Đề án 06") names them and proves nothing. */
export const PROGRAMMES = `chương trình | thông tư | nghị định | đề án | dự án | luật`;

/** Units after a number, which make it an amount. */
export const UNITS = `
ngày | ngày làm việc | tuần | tuần lễ | tháng | năm | hôm | giờ | tiếng | phút | buổi | quý
`;

/** Between two numbers that name a range. */
export const RANGES = `đến | tới | đến việc | đến mục | đến số | tới việc | đến nhiệm vụ | đến hết việc | đến hết mục | cho đến | cho tới`;

/** Between numbers that are named together. */
export const ANDS = `và | với | vs | vớ | w | cùng | cùng với | lẫn | lẫn cả | luôn cả | và luôn cả | và cả | cả | kể cả`;

/** Numbers in words, after a head or after "cả". */
export const NUMERALS: Record<string, number> = {
	nhất: 1,
	một: 1,
	hai: 2,
	ba: 3,
	bốn: 4,
	tư: 4,
	năm: 5,
	lăm: 5,
	sáu: 6,
	bảy: 7,
	bẩy: 7,
	tám: 8,
	chín: 9,
	mười: 10,
};
