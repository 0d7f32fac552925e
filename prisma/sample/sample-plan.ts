import type { SamplePlan, SampleRow } from "./types.ts";

const row = (
	number: string,
	content: string,
	lead: string,
	coordinating: string,
	deadline: string,
): SampleRow => ({ number, content, lead, coordinating, deadline });

/** A plan as provinces write them, in words of our own; its deadlines stand around Monday 2026-03-02. */
export const samplePlan: SamplePlan = {
	number: "18/KH-UBND",
	issuedOn: "2026-01-12",
	place: "Bình Minh",
	issuer: "ỦY BAN NHÂN DÂN TỈNH BÌNH MINH",
	signer: { position: "PHÓ CHỦ TỊCH", name: "Hoàng Quốc Khánh" },
	title:
		"Triển khai công tác hội nhập quốc tế và kinh tế đối ngoại năm 2026 và các năm tiếp theo trên địa bàn tỉnh Bình Minh",
	basis: [
		"Thực hiện Công văn số 6105/BNG-NVĐP ngày 18/12/2025 của Bộ Ngoại giao về việc hướng dẫn xây dựng chương trình công tác đối ngoại địa phương năm 2026, Ủy ban nhân dân tỉnh ban hành Kế hoạch triển khai công tác hội nhập quốc tế và kinh tế đối ngoại năm 2026 và các năm tiếp theo với những nội dung sau:",
	],
	sections: [
		{
			heading: "I. MỤC ĐÍCH, YÊU CẦU",
			paragraphs: [
				"1. Cụ thể hóa chủ trương hội nhập quốc tế của tỉnh thành việc làm có người chịu trách nhiệm, có sản phẩm và thời hạn rõ ràng.",
				"2. Phân công đúng chức năng, nhiệm vụ; bảo đảm phối hợp kịp thời giữa các sở, ban, ngành và địa phương; không để trùng lặp, bỏ sót.",
			],
		},
		{
			heading: "II. NỘI DUNG",
			paragraphs: ["Nhiệm vụ cụ thể của các cơ quan, đơn vị tại Phụ lục kèm theo Kế hoạch này."],
		},
		{
			heading: "III. TỔ CHỨC THỰC HIỆN",
			paragraphs: [
				"1. Kinh phí thực hiện được bố trí từ ngân sách nhà nước theo phân cấp và các nguồn hợp pháp khác.",
				"2. Văn phòng Ủy ban nhân dân tỉnh là cơ quan đầu mối theo dõi, đôn đốc việc thực hiện Kế hoạch này.",
				"Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị kịp thời phản ánh về Văn phòng Ủy ban nhân dân tỉnh để tổng hợp, báo cáo Ủy ban nhân dân tỉnh xem xét, chỉ đạo./.",
			],
		},
	],
	recipients: [
		"Bộ Ngoại giao;",
		"CT, các PCT UBND tỉnh;",
		"Các sở, ban, ngành thuộc tỉnh;",
		"UBND các xã, phường;",
		"Lưu: VT, TH.",
	],
	appendix: {
		title: "NHIỆM VỤ CỤ THỂ TRIỂN KHAI CÔNG TÁC HỘI NHẬP QUỐC TẾ VÀ KINH TẾ ĐỐI NGOẠI NĂM 2026",
		columns: [
			"STT",
			"Nội dung nhiệm vụ",
			"Cơ quan chủ trì tham mưu/thực hiện",
			"Cơ quan phối hợp",
			"Thời gian thực hiện",
		],
		groups: [
			{
				number: "I",
				heading: "HỢP TÁC QUỐC TẾ",
				rows: [
					row(
						"1",
						"Tổng kết 05 năm thực hiện thỏa thuận hợp tác với các địa phương kết nghĩa và đề xuất nội dung ký kết giai đoạn mới",
						"Sở Ngoại vụ",
						"Các sở, ban, ngành liên quan",
						"Trước ngày 25/02/2026",
					),
					row(
						"2",
						"Rà soát các thỏa thuận quốc tế đã ký nhân danh tỉnh, đề xuất thỏa thuận cần gia hạn, sửa đổi hoặc chấm dứt hiệu lực",
						"Sở Ngoại vụ",
						"Sở Tư pháp",
						"Chậm nhất ngày 27/02/2026",
					),
					row(
						"3",
						"Xây dựng Quy chế đón tiếp và làm việc với các đoàn khách quốc tế đến thăm tỉnh",
						"Sở Ngoại vụ",
						"Công an tỉnh, Sở Tài chính",
						"Trước ngày 05/3/2026",
					),
					row(
						"4",
						"Tổ chức Hội nghị gặp gỡ các cơ quan đại diện nước ngoài và tổ chức quốc tế tại tỉnh",
						"Sở Ngoại vụ",
						"Văn phòng UBND tỉnh, Sở Công Thương, Sở Văn hóa, Thể thao và Du lịch",
						"Quý II/2026",
					),
					row(
						"5",
						"Thực hiện có hiệu quả các thỏa thuận hợp tác đã ký với các đối tác nước ngoài; mở rộng quan hệ với các đối tác mới",
						"Sở Ngoại vụ, Sở Công Thương",
						"Các sở, ban, ngành và địa phương liên quan",
						"Năm 2026 và các năm tiếp theo",
					),
				],
			},
			{
				number: "II",
				heading: "KINH TẾ ĐỐI NGOẠI",
				rows: [
					row(
						"1",
						"Lập danh mục dự án kêu gọi đầu tư nước ngoài giai đoạn 2026 - 2030 kèm thông tin quy hoạch, đất đai và ưu đãi của từng dự án",
						"Sở Tài chính",
						"Ban Quản lý Khu kinh tế tỉnh, Sở Công Thương",
						"Trước ngày 28/02/2026",
					),
					row(
						"2",
						"Thẩm định dự toán kinh phí thực hiện Kế hoạch năm 2026 của các cơ quan, đơn vị",
						"Sở Tài chính",
						"Sở Ngoại vụ",
						"Trong ngày 02/3/2026",
					),
					row(
						"3",
						"Xây dựng phương án hỗ trợ doanh nghiệp của tỉnh tận dụng ưu đãi thuế quan khi xuất khẩu nông sản, thủy sản chế biến",
						"Sở Công Thương",
						"Sở Nông nghiệp và Môi trường, Sở Tài chính",
						"Trước ngày 04/3/2026",
					),
					row(
						"4",
						"Tổ chức đoàn công tác xúc tiến đầu tư, thương mại tại một số thị trường Đông Bắc Á",
						"Sở Công Thương, Sở Tài chính",
						"Sở Ngoại vụ, Ban Quản lý Khu kinh tế tỉnh",
						"Tháng 5/2026",
					),
					row(
						"5",
						"Cập nhật cơ sở dữ liệu doanh nghiệp có vốn đầu tư nước ngoài, tình hình giải ngân và khó khăn cần tháo gỡ",
						"Sở Tài chính",
						"Ban Quản lý Khu kinh tế tỉnh",
						"Trước ngày 20 hằng tháng",
					),
					row(
						"6",
						"Tham mưu Kế hoạch đoàn ra, đoàn vào của tỉnh bảo đảm thiết thực, tiết kiệm, đúng quy định",
						"Sở Ngoại vụ",
						"Các sở, ban, ngành và UBND các xã, phường",
						"Hằng năm",
					),
					row(
						"7",
						"Triển khai Đề án phát triển dịch vụ hậu cần và kho ngoại quan phục vụ xuất khẩu",
						"Sở Công Thương; Ban Quản lý Khu kinh tế tỉnh",
						"Sở Tài chính và các cơ quan liên quan",
						"Giai đoạn 2026 - 2030",
					),
				],
			},
			{
				number: "III",
				heading: "THÔNG TIN ĐỐI NGOẠI",
				rows: [
					row(
						"1",
						"Xuất bản Bản tin đối ngoại song ngữ và đăng tải trên Cổng thông tin điện tử của tỉnh",
						"Sở Ngoại vụ",
						"Sở Văn hóa, Thể thao và Du lịch",
						"Định kỳ hằng quý",
					),
					row(
						"2",
						"Xây dựng phim tư liệu giới thiệu tiềm năng, thế mạnh của tỉnh bằng ba ngôn ngữ",
						"Sở Văn hóa, Thể thao và Du lịch",
						"Sở Ngoại vụ, Sở Công Thương",
						"6 tháng đầu năm 2026",
					),
					row(
						"3",
						"Tuyên truyền chủ trương, chính sách hội nhập quốc tế đến cán bộ cơ sở và người dân",
						"UBND các xã, phường",
						"Sở Ngoại vụ",
						"Thường xuyên",
					),
				],
			},
			{
				number: "IV",
				heading: "NGOẠI GIAO VĂN HÓA",
				rows: [
					row(
						"1",
						"Thực hiện các nhiệm vụ được giao theo Kế hoạch số 112/KH-UBND ngày 20/8/2025 của UBND tỉnh về quảng bá di sản văn hóa của tỉnh ra nước ngoài",
						"Sở Văn hóa, Thể thao và Du lịch",
						"Sở Ngoại vụ",
						"Theo Kế hoạch số 112/KH-UBND",
					),
					row(
						"2",
						"Tổ chức Tuần Văn hóa - Du lịch Bình Minh tại nước ngoài",
						"Sở Văn hóa, Thể thao và Du lịch",
						"Sở Ngoại vụ, Sở Tài chính",
						"Ngay sau khi được cấp có thẩm quyền phê duyệt",
					),
				],
			},
			{
				number: "V",
				heading: "LÃNH SỰ VÀ BẢO HỘ CÔNG DÂN",
				rows: [
					row(
						"1",
						"Xử lý các vụ việc lãnh sự, bảo hộ công dân của tỉnh ở nước ngoài",
						"Sở Ngoại vụ",
						"Công an tỉnh và các cơ quan liên quan",
						"Theo yêu cầu nhiệm vụ cụ thể",
					),
					row(
						"2",
						"Tập huấn cho chủ tàu, thuyền trưởng và ngư dân về quy định khi khai thác hải sản ở vùng biển giáp ranh",
						"Sở Nông nghiệp và Môi trường",
						"Công an tỉnh, UBND các xã, phường ven biển",
						"Từ ngày 01/4/2026 đến ngày 30/6/2026",
					),
					row(
						"3",
						"Ban hành hướng dẫn quy trình tiếp nhận, phản hồi thông tin lãnh sự",
						"Sở Ngoại vụ",
						"Sở Tư pháp",
						"Trong vòng 10 ngày làm việc kể từ ngày nhận được hướng dẫn của Bộ Ngoại giao",
					),
				],
			},
			{
				number: "VI",
				heading: "CÔNG TÁC NGƯỜI VIỆT NAM Ở NƯỚC NGOÀI",
				rows: [
					row(
						"1",
						"Tổ chức gặp mặt kiều bào về quê đón Tết và lắng nghe kiến nghị, đề xuất của kiều bào",
						"Ủy ban MTTQ Việt Nam tỉnh",
						"Sở Ngoại vụ, UBND các xã, phường",
						"Tháng 12/2026",
					),
					row(
						"2",
						"Khảo sát, lập danh sách chuyên gia, trí thức là người của tỉnh ở nước ngoài có nguyện vọng đóng góp cho quê hương",
						"Sở Ngoại vụ",
						"Sở Nội vụ",
						"Năm 2026",
					),
				],
			},
			{
				number: "VII",
				heading: "KIỂM TRA, BÁO CÁO",
				rows: [
					row(
						"1",
						"Báo cáo kết quả thực hiện Kế hoạch, gửi Văn phòng UBND tỉnh tổng hợp",
						"Sở Ngoại vụ, Sở Tài chính, Sở Công Thương",
						"",
						"Định kỳ 6 tháng, hằng năm",
					),
					row(
						"2",
						"Kiểm tra việc quản lý hoạt động đối ngoại tại một số cơ quan, đơn vị",
						"Sở Nội vụ",
						"Sở Ngoại vụ",
						"",
					),
					row(
						"3",
						"Tổng hợp, báo cáo UBND tỉnh kết quả thực hiện Kế hoạch năm 2026",
						"Văn phòng UBND tỉnh",
						"Sở Ngoại vụ",
						"Trước ngày 15/12/2026",
					),
				],
			},
		],
	},
};
