import { describe, expect, test } from "vitest";
import { assignmentsIn } from "../../../src/documents/prose/assign.ts";

const leads = (text: string) => assignmentsIn(text).map(({ lead }) => lead);
const helpers = (text: string) => assignmentsIn(text).map(({ coordinating }) => coordinating);

describe("who must do it", () => {
	test.each([
		["Giao Sở Y tế chủ trì xây dựng đề án.", ["Sở Y tế"]],
		["Sở Y tế có trách nhiệm theo dõi, đôn đốc.", ["Sở Y tế"]],
		["Sở Y tế là cơ quan đầu mối, tổng hợp kết quả.", ["Sở Y tế"]],
		["Sở Tài chính, trên cơ sở đề xuất của các đơn vị, tổng hợp dự toán.", ["Sở Tài chính"]],
		["Về quà tặng: Giao Văn phòng UBND tỉnh tham mưu.", ["Văn phòng UBND tỉnh"]],
		["Về quy hoạch: đoạn qua tỉnh: giao Bộ Xây dựng xem xét.", ["Bộ Xây dựng"]],
		["Đối với Sở Nội vụ: khẩn trương trình UBND tỉnh.", ["Sở Nội vụ"]],
		["Đối với các nhiệm vụ năm 2025, các sở, ngành chủ động bố trí kinh phí.", ["các sở, ngành"]],
		[
			"Trên cơ sở ý kiến của các đơn vị, Văn phòng UBND tỉnh tham mưu văn bản xử lý.",
			["Văn phòng UBND tỉnh"],
		],
		["Căn cứ nhiệm vụ được giao, hằng năm các cơ quan, đơn vị lập dự toán.", ["các cơ quan, đơn vị"]],
		["Thủ tướng Chính phủ yêu cầu Bộ Y tế rà soát.", ["Bộ Y tế"]],
		["Phân công Phó Thủ tướng Trần Hồng Hà trực tiếp chỉ đạo.", ["Phó Thủ tướng Trần Hồng Hà"]],
		[
			"Giao đồng chí Lê Văn Nam, Phó Chủ tịch UBND tỉnh chỉ đạo.",
			["đồng chí Lê Văn Nam, Phó Chủ tịch UBND tỉnh"],
		],
		[
			"Bộ trưởng các Bộ Quốc phòng, Công an chỉ đạo lực lượng.",
			["Bộ trưởng Bộ Quốc phòng", "Bộ trưởng Bộ Công an"],
		],
		["Các xã nơi có dự án bàn giao mặt bằng.", ["Các xã nơi có dự án"]],
		[
			"Chủ tịch UBND các tỉnh từ Quảng Trị đến Lâm Đồng tập trung ứng phó.",
			["Chủ tịch UBND các tỉnh từ Quảng Trị đến Lâm Đồng"],
		],
		[
			"Các cơ quan được phân công chủ trì thực hiện nhiệm vụ theo Kế hoạch này có trách nhiệm lập dự toán.",
			["Các cơ quan được phân công chủ trì thực hiện nhiệm vụ theo Kế hoạch này"],
		],
		["Xây dựng báo cáo quý (Phòng Tổng hợp chủ trì, trước ngày 25).", ["Phòng Tổng hợp"]],
	])("%j", (text, names) => expect(leads(text)).toEqual([names]));

	test.each([
		"Sở Y tế đã hoàn thành tốt nhiệm vụ.",
		"Ghi nhận, đánh giá cao nỗ lực của Sở Xây dựng.",
		"Theo đề nghị của Sở Nội vụ tại Tờ trình số 12/TTr-SNV.",
		"UBND tỉnh đã ban hành Kế hoạch, trong đó giao Sở Y tế chủ trì.",
		"Rà soát các quy định về đất đai.",
	])("%j names nobody", (text) => expect(leads(text)).toEqual([[]]));

	test("what someone else is asked inside a job is part of that job", () => {
		expect(leads("Sở Ngoại vụ tham mưu UBND tỉnh có văn bản đề nghị Bộ Ngoại giao hỗ trợ.")).toEqual([
			["Sở Ngoại vụ"],
		]);
		expect(leads("Sở Y tế yêu cầu các bệnh viện báo cáo.")).toEqual([["Sở Y tế"]]);
		expect(leads("Bộ trưởng Bộ Công an chỉ đạo Công an các địa phương tuần tra.")).toEqual([
			["Bộ trưởng Bộ Công an"],
		]);
	});
});

describe("who helps", () => {
	test.each([
		[
			"Giao Sở A tế chủ trì, phối hợp với Sở Tài chính, UBND các xã rà soát.",
			["Sở Tài chính", "UBND các xã"],
		],
		["Sở Y tế phối hợp chặt chẽ, hiệu quả với Công an tỉnh kiểm tra.", ["Công an tỉnh"]],
		["Bộ Y tế chủ trì, cùng Bộ Tài chính hướng dẫn.", ["Bộ Tài chính"]],
		[
			"Công an tỉnh chủ trì, phối hợp Bộ Chỉ huy Quân sự tỉnh xây dựng phương án.",
			["Bộ Chỉ huy Quân sự tỉnh"],
		],
		["Sở Y tế phối hợp với cơ quan liên quan xử lý.", ["cơ quan liên quan"]],
		["Sở Y tế làm việc với Bộ Y tế, báo cáo UBND tỉnh.", []],
		["Sở Y tế chủ trì, phối hợp triển khai thực hiện.", []],
		["Sở Y tế bảo đảm sự phối hợp với các bệnh viện.", []],
	])("%j", (text, names) => expect(helpers(text)).toEqual([names]));
});

describe("a text is split", () => {
	test("where the lead changes, at a sentence or a semicolon", () => {
		expect(
			leads(
				"Sở Nội vụ tham mưu văn bản; Sở Tư pháp thẩm định trước ngày 10/12/2025. Sở Tài chính bố trí kinh phí.",
			),
		).toEqual([["Sở Nội vụ"], ["Sở Tư pháp"], ["Sở Tài chính"]]);
	});

	test("where a sentence opens with another deliverable, the lead carried over", () => {
		const [first, second] = assignmentsIn(
			"Giao Sở Y tế rà soát hồ sơ. Đồng thời, tham mưu UBND tỉnh kiện toàn Ban Chỉ đạo.",
		);
		expect(first).toMatchObject({ content: "Giao Sở Y tế rà soát hồ sơ.", how: "directive" });
		expect(second).toMatchObject({ lead: ["Sở Y tế"], how: "carried" });
	});

	test("where the lead takes another job", () => {
		expect(
			helpers(
				"Sở Y tế chủ trì, phối hợp với Công an tỉnh kiểm tra; chủ trì, phối hợp với Sở Nội vụ tập huấn.",
			),
		).toEqual([["Công an tỉnh"], ["Sở Nội vụ"]]);
	});

	test("and nowhere else", () => {
		for (const text of [
			"Giao Sở Y tế rà soát hồ sơ; báo cáo UBND tỉnh trước ngày 10/12/2025.",
			"Đề nghị Sở Y tế triển khai kế hoạch. Cụ thể, Sở Y tế cần tham mưu sớm.",
			"Giao Bộ Tài chính xử lý theo quy định. Đối với nội dung vượt thẩm quyền, báo cáo Chính phủ.",
			"Thủ trưởng các sở; Chủ tịch UBND các xã chịu trách nhiệm giải ngân.",
		]) {
			expect(assignmentsIn(text)).toHaveLength(1);
		}
	});

	test("in an addressed item, before a name the words are the addressee's", () => {
		const text = "Đẩy nhanh giải phóng mặt bằng; Ủy ban nhân dân xã Trung Lý bàn giao đất.";
		expect(assignmentsIn(text, { addressed: ["Sở Xây dựng"] }).map(({ lead, how }) => [lead, how])).toEqual([
			[[], "unnamed"],
			[["Ủy ban nhân dân xã Trung Lý"], "subject"],
		]);
	});
});
