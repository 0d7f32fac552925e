import type { SampleOffice } from "./types.ts";

const AN = 70_000_001;
const BINH = 70_000_002;
const CHI = 70_000_003;
const DUNG = 70_000_004;
const GIANG = 70_000_005;
const HANH = 70_000_006;
const KHANH = 70_000_007;
const LOAN = 70_000_008;
const MAI = 70_000_009;
const NAM = 70_000_010;

const SNGV_GROUP = -1_002_026_030_001;
const STC_GROUP = -1_002_026_030_002;
const SCT_GROUP = -1_002_026_030_003;
const OFFICE_GROUP = -1_002_026_030_004;
const UNLINKED_GROUP = -1_002_026_030_005;

/** The province of Bình Minh: nobody and nothing in it exists. */
export const sampleOffice: SampleOffice = {
	start: { date: "2026-03-02", time: "07:45" },
	bot: { id: 70_009_999, name: "Đôn Đốc", username: "don_doc_bot" },
	agencies: [
		{
			key: "ubnd",
			name: "UBND tỉnh Bình Minh",
			aliases: ["UBND tỉnh", "Ủy ban nhân dân tỉnh", "Ủy ban nhân dân tỉnh Bình Minh"],
			kind: "PROVINCE",
			parent: null,
		},
		{
			key: "vp",
			name: "Văn phòng UBND tỉnh",
			aliases: ["VP UBND tỉnh", "Văn phòng Ủy ban nhân dân tỉnh", "VP"],
			kind: "DEPARTMENT",
			parent: "ubnd",
		},
		{
			key: "sngv",
			name: "Sở Ngoại vụ",
			aliases: ["SNgV", "Sở NgV"],
			kind: "DEPARTMENT",
			parent: "ubnd",
		},
		{
			key: "htqt",
			name: "Phòng Hợp tác quốc tế",
			aliases: ["Phòng HTQT"],
			kind: "DIVISION",
			parent: "sngv",
		},
		{
			key: "stc",
			name: "Sở Tài chính",
			aliases: ["STC", "Sở TC"],
			kind: "DEPARTMENT",
			parent: "ubnd",
		},
		{
			key: "sct",
			name: "Sở Công Thương",
			aliases: ["SCT", "Sở CT"],
			kind: "DEPARTMENT",
			parent: "ubnd",
		},
		{
			key: "snnmt",
			name: "Sở Nông nghiệp và Môi trường",
			aliases: ["SNNMT", "Sở NN&MT"],
			kind: "DEPARTMENT",
			parent: "ubnd",
		},
		{
			key: "svhttdl",
			name: "Sở Văn hóa, Thể thao và Du lịch",
			aliases: ["SVHTTDL", "Sở VHTTDL"],
			kind: "DEPARTMENT",
			parent: "ubnd",
		},
		{
			key: "snv",
			name: "Sở Nội vụ",
			aliases: ["SNV"],
			kind: "DEPARTMENT",
			parent: "ubnd",
		},
		{
			key: "stp",
			name: "Sở Tư pháp",
			aliases: ["STP"],
			kind: "DEPARTMENT",
			parent: "ubnd",
		},
		{
			key: "bqlkkt",
			name: "Ban Quản lý Khu kinh tế tỉnh",
			aliases: ["BQL KKT", "Ban Quản lý Khu kinh tế"],
			kind: "DEPARTMENT",
			parent: "ubnd",
		},
		{
			key: "ca",
			name: "Công an tỉnh",
			aliases: ["CA tỉnh"],
			kind: "DEPARTMENT",
			parent: "ubnd",
		},
		{
			key: "mttq",
			name: "Ủy ban MTTQ Việt Nam tỉnh",
			aliases: ["UBMTTQ tỉnh", "Mặt trận Tổ quốc tỉnh"],
			kind: "ORGANISATION",
			parent: null,
		},
		{
			key: "donghai",
			name: "UBND phường Đông Hải",
			aliases: ["phường Đông Hải"],
			kind: "COMMUNE",
			parent: "ubnd",
		},
		{
			key: "anlac",
			name: "UBND xã An Lạc Thượng",
			aliases: ["xã An Lạc Thượng"],
			kind: "COMMUNE",
			parent: "ubnd",
		},
		{
			key: "suoimay",
			name: "UBND xã Suối Mây",
			aliases: ["xã Suối Mây"],
			kind: "COMMUNE",
			parent: "ubnd",
		},
	],
	groups: [
		{
			name: "Các sở, ban, ngành",
			members: ["sngv", "stc", "sct", "snnmt", "svhttdl", "snv", "stp", "bqlkkt", "ca"],
		},
		{ name: "UBND các xã, phường", members: ["donghai", "anlac", "suoimay"] },
	],
	people: [
		{
			id: AN,
			name: "Nguyễn Thị An",
			role: "Đầu mối Sở Ngoại vụ",
			roles: [{ name: "FOCAL_POINT", agency: "sngv" }],
		},
		{
			id: BINH,
			name: "Trần Văn Bình",
			role: "Cán bộ Sở Ngoại vụ",
			roles: [{ name: "OFFICER", agency: "sngv" }],
		},
		{
			id: CHI,
			name: "Lê Thị Chi",
			role: "Đầu mối Sở Tài chính",
			roles: [{ name: "FOCAL_POINT", agency: "stc" }],
		},
		{
			id: DUNG,
			name: "Phạm Văn Dũng",
			role: "Cán bộ Sở Tài chính",
			roles: [{ name: "OFFICER", agency: "stc" }],
		},
		{
			id: GIANG,
			name: "Võ Hương Giang",
			role: "Đầu mối Sở Công Thương",
			roles: [{ name: "FOCAL_POINT", agency: "sct" }],
		},
		{
			id: HANH,
			name: "Đặng Hữu Hạnh",
			role: "Cán bộ Sở Công Thương",
			roles: [{ name: "OFFICER", agency: "sct" }],
		},
		{
			id: KHANH,
			name: "Hoàng Quốc Khánh",
			role: "Phó Chủ tịch UBND tỉnh",
			roles: [{ name: "LEADER", agency: "ubnd" }],
		},
		{
			id: LOAN,
			name: "Bùi Thị Loan",
			role: "Văn thư, Văn phòng UBND tỉnh",
			roles: [{ name: "MONITOR", agency: null }],
		},
		{
			id: MAI,
			name: "Đỗ Thị Mai",
			role: "Quản trị hệ thống",
			roles: [{ name: "ADMIN", agency: null }],
		},
		{
			id: NAM,
			name: "Huỳnh Thanh Nam",
			role: "Cán bộ Sở Nông nghiệp và Môi trường",
			roles: [],
		},
	],
	chats: [
		{
			id: SNGV_GROUP,
			private: false,
			title: "Sở Ngoại vụ",
			about: "Nhóm của cơ quan",
			agency: "sngv",
			members: [AN, BINH],
		},
		{
			id: STC_GROUP,
			private: false,
			title: "Sở Tài chính",
			about: "Nhóm của cơ quan",
			agency: "stc",
			members: [CHI, DUNG],
		},
		{
			id: SCT_GROUP,
			private: false,
			title: "Sở Công Thương",
			about: "Nhóm của cơ quan",
			agency: "sct",
			members: [GIANG, HANH],
		},
		{
			id: OFFICE_GROUP,
			private: false,
			title: "Văn phòng UBND tỉnh",
			about: "Cơ quan theo dõi, đôn đốc",
			agency: "vp",
			members: [LOAN, KHANH],
		},
		{
			id: UNLINKED_GROUP,
			private: false,
			title: "Sở Nông nghiệp và Môi trường",
			about: "Nhóm chưa liên kết với cơ quan",
			agency: null,
			members: [NAM, MAI],
		},
		{
			id: LOAN,
			private: true,
			title: "Bùi Thị Loan",
			about: "Văn thư, Văn phòng UBND tỉnh",
			agency: null,
			members: [LOAN],
		},
		{
			id: KHANH,
			private: true,
			title: "Hoàng Quốc Khánh",
			about: "Phó Chủ tịch UBND tỉnh",
			agency: null,
			members: [KHANH],
		},
		{
			id: MAI,
			private: true,
			title: "Đỗ Thị Mai",
			about: "Quản trị hệ thống",
			agency: null,
			members: [MAI],
		},
	],
	tour: [
		{ chat: LOAN, text: "Văn thư gửi tệp mẫu ke-hoach.docx, xem bot đọc được gì, rồi trả lời “xác nhận”" },
		{ chat: SNGV_GROUP, text: "Sở Ngoại vụ gõ /nhiemvu, bấm vào tin của bot và trả lời “xong 1”" },
		{ chat: STC_GROUP, text: "Chuyển “Hôm nay” đến 07:30 sáng hôm sau: bản tin sáng đến từng nhóm" },
		{
			chat: SCT_GROUP,
			text: "Trả lời bản tin: “1 vướng: chưa có kinh phí” hoặc “1 gia hạn 16/3: chờ số liệu”",
		},
		{ chat: KHANH, text: "Phó Chủ tịch gõ /baocao trước giờ họp" },
		{ chat: MAI, text: "Quản trị gõ /lienket Sở Nông nghiệp và Môi trường để lấy mã" },
		{ chat: UNLINKED_GROUP, text: "Nhóm mới gõ /dangky cùng mã ấy" },
	],
};
