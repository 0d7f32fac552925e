import { describe, expect, test } from "vitest";
import { findDeadlines } from "../../../src/domain/deadline/find-deadline.ts";

const TODAY = "2026-05-05";

/** "kind" or "kind dueOn" of each deadline found, in order. */
const found = (text: string): string[] =>
	findDeadlines(text, TODAY).map(({ deadline }) =>
		"dueOn" in deadline ? `${deadline.kind} ${deadline.dueOn}` : deadline.kind,
	);

describe("a sentence that limits the work", () => {
	test.each([
		[
			"Giao Sở Tài chính chủ trì, phối hợp với Sở Nội vụ rà soát, báo cáo UBND tỉnh trước ngày 15/6/2026.",
			["date 2026-06-15"],
		],
		[
			"Sở Ngoại vụ tham mưu UBND tỉnh văn bản gửi Bộ Ngoại giao, hoàn thành trong tháng 6/2026.",
			["month 2026-06-30"],
		],
		[
			"Các sở, ban, ngành gửi báo cáo về Sở Nội vụ trước ngày 20/5/2026 để tổng hợp, báo cáo UBND tỉnh trước ngày 30/5/2026.",
			["date 2026-05-20"],
		],
		[
			"Các đơn vị gửi kết quả về Văn phòng UBND tỉnh chậm nhất ngày 10/6/2026; Văn phòng UBND tỉnh tổng hợp, trình Chủ tịch UBND tỉnh trước ngày 15/6/2026.",
			["date 2026-06-10", "date 2026-06-15"],
		],
		[
			"Thực hiện Công văn số 1234/BNG-CNV ngày 15/4/2026 của Bộ Ngoại giao về việc rà soát thỏa thuận quốc tế, UBND tỉnh giao Sở Ngoại vụ tham mưu văn bản trả lời trước ngày 20/5/2026.",
			["date 2026-05-20"],
		],
		[
			"Xây dựng Kế hoạch công tác năm 2027, trình UBND tỉnh phê duyệt trong tháng 12/2026.",
			["month 2026-12-31"],
		],
		["Định kỳ hằng tháng (trước ngày 20), báo cáo kết quả thực hiện về Sở Ngoại vụ.", ["recurring"]],
		["Định kỳ trước ngày 15 hằng tháng, các địa phương báo cáo UBND tỉnh (qua Sở Tài chính).", ["recurring"]],
		[
			"Báo cáo kết quả thực hiện định kỳ 6 tháng (trước ngày 15/6) và năm (trước ngày 15/12) về Sở Nội vụ.",
			["recurring"],
		],
		[
			"Hằng năm, trước ngày 05 tháng 12, Sở Nội vụ tổng hợp, báo cáo UBND tỉnh kết quả thực hiện.",
			["recurring"],
		],
		["Thực hiện chế độ báo cáo hằng quý trước ngày 15 của tháng cuối quý.", ["recurring"]],
		[
			"Chế độ báo cáo: báo cáo tháng trước ngày 20, báo cáo quý trước ngày 20 tháng cuối quý, báo cáo năm trước ngày 10/12.",
			["recurring"],
		],
		["Tổ chức Hội nghị tổng kết công tác đối ngoại năm 2026 trong tháng 12.", ["month 2026-12-31"]],
		[
			"Hoàn thành việc bàn giao mặt bằng trước ngày 30 tháng 6 năm 2026, không để chậm tiến độ.",
			["date 2026-06-30"],
		],
		["Khẩn trương hoàn thiện hồ sơ, trình UBND tỉnh trong tuần này.", ["period 2026-05-10"]],
		[
			"Đề nghị quý cơ quan cho ý kiến bằng văn bản, gửi về Sở Ngoại vụ trước 17 giờ 00 ngày 15/5/2026.",
			["date 2026-05-15"],
		],
		[
			"Trong vòng 07 ngày làm việc kể từ ngày nhận được hồ sơ hợp lệ, Sở Ngoại vụ trả lời bằng văn bản.",
			["relative"],
		],
		["Ngay sau khi Nghị quyết được HĐND tỉnh thông qua, Sở Tài chính tham mưu phân bổ kinh phí.", ["event"]],
		["Báo cáo UBND tỉnh ngay sau khi có kết quả làm việc với Bộ Ngoại giao.", ["event"]],
		["Sau khi có ý kiến của Bộ Tài chính, tham mưu UBND tỉnh xem xét, quyết định.", ["event"]],
		["Báo cáo Ban Thường vụ Tỉnh ủy trước khi trình HĐND tỉnh tại kỳ họp giữa năm 2026.", ["event"]],
		[
			"Sở Xây dựng khẩn trương giải quyết các kiến nghị còn tồn đọng, dứt điểm trong quý II/2026.",
			["quarter 2026-06-30"],
		],
		["Giải ngân 100% kế hoạch vốn năm 2026 trước ngày 31/12/2026.", ["date 2026-12-31"]],
		[
			"Rà soát các văn bản ban hành trước ngày 01/7/2025 để sửa đổi, bổ sung; hoàn thành trước ngày 30/9/2026.",
			["date 2026-09-30"],
		],
		["Tổ chức Tuần lễ văn hóa từ ngày 10/9/2026 đến ngày 15/9/2026.", ["period 2026-09-15"]],
		["Thời gian thực hiện: Quý III/2026.", ["quarter 2026-09-30"]],
		["Thời hạn hoàn thành: trước 30/6/2026.", ["date 2026-06-30"]],
		["Thời gian: Thường xuyên.", ["ongoing"]],
		["Tiến độ: Hằng năm.", ["recurring"]],
		["Thời gian hoàn thành: theo Kế hoạch của Bộ Ngoại giao.", ["by-other-plan"]],
		[
			"Sản phẩm: Báo cáo; thời gian hoàn thành: tháng 7/2026; đơn vị chủ trì: Sở Ngoại vụ.",
			["month 2026-07-31"],
		],
		["Yêu cầu xong trong ngày 06/5/2026.", ["date 2026-05-06"]],
		["Chậm nhất đến ngày 15 hằng tháng, các đơn vị gửi báo cáo.", ["recurring"]],
		["Báo cáo hằng tuần vào trước 16 giờ ngày thứ Năm.", ["recurring"]],
		[
			"Đề nghị các đơn vị báo cáo hằng ngày trước 16 giờ về Ban Chỉ huy phòng thủ dân sự tỉnh.",
			["recurring"],
		],
		["Tham mưu tổ chức Hội nghị sơ kết 6 tháng đầu năm, hoàn thành trước ngày 10/7.", ["date 2026-07-10"]],
		["Sở Công Thương báo cáo kết quả trước ngày 25 hằng tháng và đột xuất khi có yêu cầu.", ["recurring"]],
		["Hoàn thành trước Tết Nguyên đán Đinh Mùi 2027.", ["date 2027-02-06"]],
		["Nhà máy dự kiến vận hành trong quý IV/2027.", ["quarter 2027-12-31"]],
		["Gửi ý kiến góp ý về Sở Tư pháp (trước ngày 15/5/2026) để tổng hợp.", ["date 2026-05-15"]],
		[
			"Tổng hợp, báo cáo Chính phủ trước ngày 15 tháng 5 năm 2026; định kỳ hằng quý báo cáo tiến độ.",
			["date 2026-05-15", "recurring"],
		],
		["Sở Y tế phối hợp với Công an tỉnh triển khai trong quý II và quý III năm 2026.", ["period 2026-09-30"]],
		["Báo cáo Thủ tướng Chính phủ trong quý III hằng năm.", ["recurring"]],
		[
			"Yêu cầu Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các xã, phường khẩn trương triển khai thực hiện; báo cáo kết quả về UBND tỉnh (qua Sở Nội vụ) trước ngày 25/6/2026.",
			["date 2026-06-25"],
		],
		[
			"Giao Sở Xây dựng hoàn thiện dự thảo Quyết định, gửi Sở Tư pháp thẩm định trước ngày 10/6/2026 và trình UBND tỉnh trước ngày 25/6/2026.",
			["date 2026-06-10", "date 2026-06-25"],
		],
		["Định kỳ hằng tuần (vào thứ Sáu) báo cáo Chủ tịch UBND tỉnh tiến độ thực hiện.", ["recurring"]],
		["Định kỳ 02 tuần/lần báo cáo tiến độ.", ["recurring"]],
		["Tổ chức giao ban định kỳ vào ngày 25 hằng tháng.", ["recurring"]],
		["Các đơn vị báo cáo tiến độ hằng tuần trước 15h00 thứ Năm.", ["recurring"]],
		[
			"Sở Nông nghiệp và Môi trường chủ trì, tham mưu UBND tỉnh ban hành Kế hoạch trong Quý II/2026.",
			["quarter 2026-06-30"],
		],
		["Hoàn thành trong quý II năm 2026.", ["quarter 2026-06-30"]],
		["Hoàn thành Quý III/2026.", ["quarter 2026-09-30"]],
		["Báo cáo đề xuất Chủ tịch UBND tỉnh trong tháng 5/2026.", ["month 2026-05-31"]],
		["Chậm nhất đến 30/6/2026 hoàn thành việc sắp xếp.", ["date 2026-06-30"]],
		["Thời hạn gửi báo cáo chậm nhất là ngày 20/5/2026.", ["date 2026-05-20"]],
		["Đề nghị hoàn thành trước 15/5.", ["date 2026-05-15"]],
		["UBND tỉnh yêu cầu các đơn vị nộp báo cáo trước 17h00 ngày 10/5/2026 (Chủ nhật).", ["date 2026-05-10"]],
		["Hằng năm, tổ chức từ 01 đến 02 lớp tập huấn cho cán bộ.", ["recurring"]],
		["Hằng quý, 6 tháng, năm báo cáo UBND tỉnh theo quy định.", ["recurring"]],
		["Rà soát quy hoạch trước năm 2027.", ["year 2026-12-31"]],
		["Phấn đấu hoàn thành trước Quý IV/2026.", ["quarter 2026-09-30"]],
		["Tiến độ hoàn thành: tháng 8/2026", ["month 2026-08-31"]],
		["- Thời gian: trong tháng 6/2026; - Đơn vị thực hiện: Sở Nội vụ.", ["month 2026-06-30"]],
		[
			"Các nhiệm vụ được giao tại Thông báo số 11/TB-UBND, hoàn thành ngay trong tháng 5/2026.",
			["month 2026-05-31"],
		],
		["Báo cáo kết quả sau 10 ngày kể từ ngày kết thúc đợt kiểm tra.", ["relative"]],
		["Gửi báo cáo trong thời hạn 05 ngày làm việc kể từ khi kết thúc chuyến công tác.", ["relative"]],
		["Trả lời kiến nghị của cử tri chậm nhất 15 ngày kể từ ngày nhận được văn bản.", ["relative"]],
		["Thông báo cho doanh nghiệp trong vòng 24 giờ.", ["relative"]],
		[
			"Sở Y tế hoàn thành việc mua sắm trước 30/6, báo cáo kết quả trước 05/7/2026.",
			["date 2026-06-30", "date 2026-07-05"],
		],
		["Thực hiện xong trước ngày 20 của tháng cuối quý.", ["recurring"]],
		["Trước ngày 05 hằng tháng, Sở Tài chính công khai kết quả giải ngân.", ["recurring"]],
		["Xây dựng báo cáo năm 2026 gửi UBND tỉnh trước ngày 10 tháng 12.", ["date 2026-12-10"]],
		["Báo cáo 6 tháng gửi trước ngày 05/6, báo cáo năm gửi trước ngày 05/12.", ["recurring"]],
		["Báo cáo kết quả chậm nhất ngày 15/6/2026.", ["date 2026-06-15"]],
		["Báo cáo UBND tỉnh kết quả trong tháng 6/2026.", ["month 2026-06-30"]],
		["Đối với các nhiệm vụ đã được giao, hoàn thành trước ngày 30/6/2026.", ["date 2026-06-30"]],
		["Định kỳ 02 tuần/lần báo cáo tiến độ.", ["recurring"]],
	])("%s", (text, expected) => {
		expect(found(text)).toEqual(expected);
	});
});

describe("a sentence that only speaks of time", () => {
	test.each([
		"Căn cứ Nghị định số 09/2019/NĐ-CP ngày 24 tháng 01 năm 2019 của Chính phủ quy định về chế độ báo cáo.",
		"Luật Ban hành văn bản quy phạm pháp luật có hiệu lực thi hành từ ngày 01/7/2026.",
		"Nghị quyết có hiệu lực kể từ ngày 01/7/2026 đến hết ngày 31/12/2030.",
		"Tại cuộc họp ngày 05/5/2026, Chủ tịch UBND tỉnh kết luận như sau:",
		"Cuộc họp được tổ chức vào ngày 12/5/2026 tại phòng họp số 1.",
		"Trong quý I năm 2026, các đơn vị đã giải ngân đạt 35% kế hoạch.",
		"Tính đến ngày 30/4/2026, toàn tỉnh giải ngân đạt 20%.",
		"Phấn đấu đến năm 2030, tỉnh thuộc nhóm 20 địa phương dẫn đầu cả nước.",
		"Triển khai Chiến lược phát triển kinh tế số đến năm 2030, tầm nhìn đến năm 2045.",
		"Triển khai Chương trình mục tiêu quốc gia giảm nghèo bền vững giai đoạn 2026 - 2030 trên địa bàn tỉnh.",
		"Thường xuyên theo dõi, đôn đốc các đơn vị thực hiện nhiệm vụ được giao.",
		"Tăng cường công tác kiểm tra thường xuyên, đột xuất việc chấp hành kỷ luật, kỷ cương hành chính.",
		"Sở Tài chính cân đối, bố trí kinh phí trong dự toán ngân sách hằng năm để thực hiện.",
		"Lồng ghép vào kế hoạch công tác hằng năm của đơn vị.",
		"Kiểm tra, xác minh hồ sơ trước khi trình UBND tỉnh.",
		"Chịu trách nhiệm trước Chủ tịch UBND tỉnh về kết quả thực hiện.",
		"Giải ngân hết số vốn được giao năm 2025.",
		"Các dự án khởi công trước ngày 01/7/2025 tiếp tục thực hiện theo quy định cũ.",
		"Đối với các dự án chuyển tiếp hoàn thành trong năm 2026, Sở Tài chính bố trí đủ vốn.",
		"Tỉnh xếp thứ 15/25, tăng 3 bậc so với năm 2024.",
		"Hoàn thành cắm mốc từ mốc 1088/2 đến mốc 1090.",
		"Trước mắt, tập trung rà soát các nhiệm vụ chậm tiến độ.",
		"Trong thời gian tới, đề nghị các đơn vị tiếp tục nâng cao chất lượng tham mưu.",
		"Kết quả thực hiện nhiệm vụ 6 tháng đầu năm 2026 còn nhiều hạn chế.",
		"Tập trung thực hiện các nhiệm vụ trọng tâm 6 tháng cuối năm 2026.",
		"Hồ sơ trình tại kỳ họp tháng 7/2026 của HĐND tỉnh.",
		"Thí điểm trong thời gian 02 năm tại 05 xã.",
		"Trình HĐND tỉnh tại kỳ họp thường lệ giữa năm 2026.",
		"Kế hoạch này thay thế Kế hoạch số 12/KH-UBND ngày 15/01/2025.",
		"Quyết định này có hiệu lực kể từ ngày ký.",
		"Quyết định này có hiệu lực thi hành kể từ ngày 15 tháng 6 năm 2026 và thay thế Quyết định số 10/2020/QĐ-UBND ngày 05/3/2020.",
		"Bãi bỏ Quyết định số 05/2019/QĐ-UBND kể từ ngày Quyết định này có hiệu lực.",
		"Tỷ lệ hộ nghèo năm 2025 giảm còn 2,5%.",
		"Trong 5 năm qua, kim ngạch xuất khẩu tăng bình quân 12%/năm.",
		"Đến nay, 15/25 chỉ tiêu đã hoàn thành.",
		"Đến hết năm 2025, toàn tỉnh có 100 xã đạt chuẩn nông thôn mới.",
		"Mục tiêu đến năm 2030: 100% cơ quan nhà nước số hóa hồ sơ.",
		"Kỷ niệm 80 năm Quốc khánh 2/9.",
		"Tổ chức các hoạt động chào mừng kỷ niệm 30/4 và 01/5.",
		"Bảo đảm an ninh trật tự trong dịp Tết Nguyên đán Bính Ngọ 2026.",
		"Ngân sách năm 2026 bố trí 15 tỷ đồng.",
		"Luật Đất đai năm 2024, Nghị định số 102/2024/NĐ-CP ngày 30 tháng 7 năm 2024.",
		"Phiên họp thứ 12 của UBND tỉnh ngày 28/4/2026.",
		"Thông báo số 123/TB-UBND ngày 02/5/2026 về Kết luận của Chủ tịch UBND tỉnh tại cuộc họp ngày 28/4/2026.",
		"Theo đề nghị của Giám đốc Sở Ngoại vụ tại Tờ trình số 45/TTr-SNgV ngày 20/4/2026.",
		"Giao Công an tỉnh theo dõi, đôn đốc; kịp thời báo cáo khi có tình huống phát sinh.",
		"Các cơ quan báo chí thường xuyên đưa tin, bài tuyên truyền.",
		"Tổ chức trực 24/24 giờ trong thời gian mưa lũ.",
		"Sau 05 năm thực hiện, Đề án đã đạt nhiều kết quả.",
		"Mở ít nhất 02 lớp tập huấn/năm.",
		"Số liệu tính đến hết ngày 31/5/2026.",
		"Báo cáo kết quả từ ngày 01/6/2026 đến ngày 30/6/2026 theo mẫu.",
		"Kinh phí thực hiện từ năm 2026 đến năm 2028 do ngân sách tỉnh bảo đảm.",
		"Khối lượng chưa hoàn thành trong năm 2026 được chuyển sang năm sau.",
	])("%s", (text) => {
		expect(found(text)).toEqual([]);
	});
});

describe("the words found", () => {
	test.each([
		["Sở Nội vụ hoàn thành chậm nhất trước ngày 18/9/2026.", "chậm nhất trước ngày 18/9/2026"],
		["Gửi về Sở Tư pháp (trước 17 giờ 00 ngày 18/9/2026) để tổng hợp.", "trước 17 giờ 00 ngày 18/9/2026"],
		[
			"Đề nghị báo cáo trước ngày 20 hằng tháng và đột xuất khi có yêu cầu.",
			"trước ngày 20 hằng tháng và đột xuất khi có yêu cầu",
		],
		["Định kỳ hằng tháng (trước ngày 20), báo cáo Sở Ngoại vụ.", "Định kỳ hằng tháng (trước ngày 20)"],
		[
			"Ngay sau khi Nghị quyết được thông qua, Sở Tài chính tham mưu phân bổ vốn.",
			"Ngay sau khi Nghị quyết được thông qua",
		],
		[
			"Trong vòng 07 ngày kể từ ngày nhận được hồ sơ, Sở Ngoại vụ trả lời.",
			"Trong vòng 07 ngày kể từ ngày nhận được hồ sơ",
		],
		["- Thời gian hoàn thành: Quý III/2026; đơn vị chủ trì: Sở Y tế.", "Quý III/2026"],
	])("%s", (text, words) => {
		const [first, ...others] = findDeadlines(text, TODAY);
		expect(first?.deadline.raw).toBe(words);
		expect(text.slice(first?.start, first?.end)).toBe(words);
		expect(others).toEqual([]);
	});

	test("keep their place in a text with separate accents and line breaks", () => {
		const text = "Báo cáo kết quả\ntrước ngày 18\ntháng 9 năm 2026.".normalize("NFD");
		const [first] = findDeadlines(text, TODAY);
		expect(first?.deadline).toMatchObject({ kind: "date", dueOn: "2026-09-18", lastDay: "2026-09-17" });
		expect(text.slice(first?.start, first?.end)).toBe("trước ngày 18\ntháng 9 năm 2026".normalize("NFD"));
	});
});

test("a table cell by a bar, a year in brackets, a quotation", () => {
	expect(found("Rà soát hạ tầng | Sở Xây dựng | Thời gian: Quý IV/2026 | Sở Tài chính")).toEqual([
		"quarter 2026-12-31",
	]);
	expect(found("Số hóa hồ sơ lưu trữ của tỉnh (2026 - 2028).")).toEqual(["period 2028-12-31"]);
	expect(found("Kế hoạch phát triển kinh tế - xã hội 5 năm (2026 - 2030) của tỉnh.")).toEqual([]);
	expect(found("Phong trào “hoàn thành trước ngày 18/9/2026” được phát động.")).toEqual([]);
});
