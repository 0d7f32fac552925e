import { describe, expect, test } from "vitest";
import { leadingList } from "../../../src/domain/agencies/agency-list.ts";
import {
	findAgency,
	isCollective,
	sameAgency,
	splitAgencies,
} from "../../../src/domain/agencies/agency-names.ts";

describe("a cell of agencies is split", () => {
	test.each([
		["Sở Tài chính, Sở Xây dựng và Sở Y tế", ["Sở Tài chính", "Sở Xây dựng", "Sở Y tế"]],
		["Sở Tài chính; Công an tỉnh", ["Sở Tài chính", "Công an tỉnh"]],
		["Sở Văn hóa, Thể thao và Du lịch", ["Sở Văn hóa, Thể thao và Du lịch"]],
		[
			"Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch; Báo và Phát thanh, Truyền hình tỉnh",
			["Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch", "Báo và Phát thanh, Truyền hình tỉnh"],
		],
		["Các sở, ban, ngành và UBND các xã, phường", ["Các sở, ban, ngành", "UBND các xã, phường"]],
		["các sở, ban, ngành và địa phương liên quan", ["các sở, ban, ngành và địa phương liên quan"]],
		["Các sở, ngành, UBND xã, phường, đặc khu", ["Các sở, ngành", "UBND xã, phường, đặc khu"]],
		["các Bộ: Tài chính, Xây dựng", ["Bộ Tài chính", "Bộ Xây dựng"]],
		["Bộ trưởng các Bộ: Quốc phòng, Công an", ["Bộ trưởng Bộ Quốc phòng", "Bộ trưởng Bộ Công an"]],
		["UBND các tỉnh, thành phố: Hải Phòng, Hưng Yên", ["UBND thành phố Hải Phòng", "UBND tỉnh Hưng Yên"]],
		["Sở Tài chính, Xây dựng và Y tế", ["Sở Tài chính", "Sở Xây dựng", "Sở Y tế"]],
		["- Sở Nội vụ\n- Kho bạc Nhà nước khu vực X", ["Sở Nội vụ", "Kho bạc Nhà nước khu vực X"]],
		["Sở Khoa học và Công\nnghệ", ["Sở Khoa học và Công nghệ"]],
		[
			"Công an tỉnh, các cơ quan liên quan và Cục Lãnh sự (Bộ Ngoại giao)",
			["Công an tỉnh", "các cơ quan liên quan", "Cục Lãnh sự (Bộ Ngoại giao)"],
		],
		["SNgV, VP UBND tỉnh, Sở KH&ĐT", ["SNgV", "VP UBND tỉnh", "Sở KH&ĐT"]],
		["VNPT Lào Cai; Viettel Lào Cai", ["VNPT Lào Cai", "Viettel Lào Cai"]],
		["", []],
	])("%j", (cell, names) => expect(splitAgencies(cell)).toEqual(names));
});

describe("a list in running text ends at its verb", () => {
	test.each([
		["Sở Xây dựng xây dựng đề án", ["Sở Xây dựng"]],
		["Cục Công nghệ thông tin tăng cường bảo mật", ["Cục Công nghệ thông tin"]],
		["Cục Quản lý Thi hành án dân sự giúp Bộ trưởng theo dõi", ["Cục Quản lý Thi hành án dân sự"]],
		["Đảng ủy các xã, phường lãnh đạo", ["Đảng ủy các xã, phường"]],
		[
			"các cơ quan, đơn vị liên quan thuộc Bộ Ngoại giao để tranh thủ",
			["các cơ quan, đơn vị liên quan thuộc Bộ Ngoại giao"],
		],
		[
			"Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các xã thực hiện",
			["Thủ trưởng các sở, ban, ngành", "Chủ tịch UBND các xã"],
		],
		[
			"đồng chí Trần Văn Nam, Phó Chủ tịch UBND tỉnh chỉ đạo",
			["đồng chí Trần Văn Nam, Phó Chủ tịch UBND tỉnh"],
		],
		["Tập đoàn Điện lực Việt Nam (EVN) đầu tư", ["Tập đoàn Điện lực Việt Nam (EVN)"]],
		["Sở Nội vụ (qua Phòng Tổ chức) tổng hợp", ["Sở Nội vụ"]],
	])("%j", (text, names) => expect(leadingList(text)?.names).toEqual(names));

	test.each([
		"Báo cáo kết quả",
		"Tổ chức hội nghị",
		"Phòng, chống thiên tai",
		"Thanh tra, kiểm tra việc",
		"Hội nghị",
	])("%j names nobody", (text) => expect(leadingList(text)).toBeNull());
});

describe("spellings of one agency", () => {
	test.each([
		["UBND tỉnh", "Ủy ban nhân dân tỉnh"],
		["Uỷ ban nhân dân tỉnh", "Ủy ban nhân dân tỉnh"],
		["VP UBND tỉnh", "Văn phòng UBND tỉnh"],
		["Sở KH&ĐT", "Sở Kế hoạch và Đầu tư"],
		["SNgV", "Sở Ngoại vụ"],
		["các Sở, ban, ngành", "Sở, ban, ngành"],
		["Sở Lao động - Thương binh và Xã hội", "Sở Lao động, Thương binh và Xã hội"],
	])("%j is %j", (a, b) => expect(sameAgency(a, b)).toBe(true));

	test("other agencies stay others", () => {
		expect(sameAgency("Sở Tài chính", "Bộ Tài chính")).toBe(false);
		expect(sameAgency("UBND tỉnh", "HĐND tỉnh")).toBe(false);
	});
});

describe("an agency is found in a directory", () => {
	const directory = [
		{ name: "Sở Ngoại vụ", aliases: ["SNgV", "Sở NgV"] },
		{ name: "Sở Kế hoạch và Đầu tư", aliases: [] },
		{ name: "Văn phòng UBND tỉnh" },
		{ name: "Công an tỉnh" },
	];
	test.each([
		["so ngoai vu", "Sở Ngoại vụ"],
		["SNGV", "Sở Ngoại vụ"],
		["Sở Ngoại vụ tỉnh Lạng Sơn", "Sở Ngoại vụ"],
		["VP UBND tỉnh", "Văn phòng UBND tỉnh"],
		["Sở KHĐT", "Sở Kế hoạch và Đầu tư"],
		["công an tỉnh", "Công an tỉnh"],
	])("%j", (name, found) => expect(findAgency(name, directory)?.name).toBe(found));

	test.each(["Sở Y tế", "", "Sở"])("%j is not", (name) => expect(findAgency(name, directory)).toBeNull());

	test("a directory that has grown since is known with what is new", () => {
		const growing = [{ name: "Sở Ngoại vụ" }];
		expect(findAgency("SNgV", growing)?.name).toBe("Sở Ngoại vụ");
		expect(findAgency("Sở Y tế", growing)).toBeNull();
		growing.push({ name: "Sở Y tế" });
		expect(findAgency("so y te", growing)?.name).toBe("Sở Y tế");
	});

	test("a name that means several entries means none", () => {
		const twins = [{ name: "Phòng Kinh tế xã A" }, { name: "Phòng Kinh tế xã B" }];
		expect(findAgency("Phòng Kinh tế", twins)).toBeNull();
	});
});

describe("collectives", () => {
	test.each([
		"Các sở, ban, ngành",
		"UBND các xã, phường",
		"UBND xã, phường, đặc khu",
		"Thủ trưởng các cơ quan",
		"các đơn vị liên quan",
		"4 tỉnh Nam Lào",
	])("%j is one", (name) => expect(isCollective(name)).toBe(true));
	test.each(["Sở Ngoại vụ", "UBND tỉnh", "Ban Quản lý các khu công nghiệp", "Công an tỉnh"])(
		"%j is none",
		(name) => expect(isCollective(name)).toBe(false),
	);
});
