import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Deed, RIGHTS } from "../../src/domain/people/who-may.ts";
import { giveTasks } from "../helpers/given-tasks.ts";
import { openOffice, type TestOffice } from "../helpers/office.ts";

let office: TestOffice;
let tried = 0;
beforeAll(async () => {
	office = await openOffice("2026-03-02 09:00");
});
afterAll(() => office?.close());

/** Who, from where, in the order of the columns below; the last one is an officer to the group they sit in. */
const PEOPLE: [person: string, chat: string][] = [
	["Bình", "Sở Ngoại vụ"],
	["Bình", "Bình"],
	["An", "Sở Ngoại vụ"],
	["An", "An"],
	["Phúc", "Phúc"],
	["Khánh", "Khánh"],
	["Loan", "Loan"],
	["Mai", "Mai"],
	["Sơn", "Sơn"],
	["Sơn", "Sở Ngoại vụ"],
];

const SOON = "chậm nhất ngày 20/3/2026";
/**
 * Officer in the group and in private, focal point in both, head of Sở Ngoại vụ, leader of the province, monitor, admin,
 * inspector in private and in the group: d done, a asked of a focal point, r refused, u as if it did not exist.
 */
const TABLE: [deed: Deed, typed: string, deadline: string, own: string, foreign: string | null][] = [
	["activate", "/kichhoat % 01/3/2026", "ngay sau khi bão tan", "aadddddrra", "uuuuuddrru"],
	["assign", "/kichhoat % 30/6/2026", "theo yêu cầu", "rrrrrddrrr", "uuuuuddrru"],
	["assign", "/giao @: rà soát; hạn: 30/6/2026", "", "rrrrrddrrr", "rrrrrddrrr"],
	["assign-part", "/giao Phòng Hợp tác quốc tế: rà soát; hạn: 10/3/2026; thuộc %", SOON, "rrdddddrrr", null],
	["urge", "/dondoc %", SOON, "rrrrrddrrr", "uuuuuddrru"],
	["decide", "/dieuchinh % hạn 30/6/2026; căn cứ 12/QĐ-UBND", SOON, "rrrrrddrrr", "uuuuuddrru"],
	["decide", "/thoi %: lý do", SOON, "rrrrrddrrr", "uuuuuddrru"],
	["decide", "/tralai %: lý do", SOON, "rrrrrddrrr", "uuuuuddrru"],
	["change", "/chuyen % Sở Công Thương: không đúng chức năng", SOON, "rrdddddrrr", "uuuuuddrru"],
	["change", "/phancong % Trần Văn Bình", SOON, "rrdddddrrr", "uuuuuddrru"],
	["escalate", "/vuotquyen %: đề nghị UBND tỉnh chỉ đạo", SOON, "rrdddddrrr", "uuuuuddrru"],
	["see-log", "/nhatky %", SOON, "rrdddddddd", "uuuuuddddu"],
	["prepare-meeting", "/chuanbihop @", "", "rrdddddrdd", "uuuuuddrdu"],
	["export-results", "/ketqua", "", "rrdddddrdd", null],
	["link", "/lienket @", "", "rrrrrrrdrr", "rrrrrrrdrr"],
	["manage-people", "/phanquyen đầu mối @", "", "rrrrrrrdrr", "rrrrrrrdrr"],
	["manage-calendar", "/lich nghỉ 30/4/2026: lý do", "", "rrrrrrrdrr", null],
	["manage-settings", "/caidat chung giờ 07:30", "", "rrrrrrrdrr", null],
	["manage-settings", "/caidat @: sắp đến hạn 5", "", "rrrrrrrdrr", "rrrrrrrdrr"],
	["set-chat", "/caidat giờ 08:00", "", "rddddddddr", null],
	["manage-agencies", "/coquan @; tên khác: T#", "", "rrrrrrrdrr", "rrrrrrrdrr"],
	["see-health", "/trangthai", "", "rrrrrrrdrr", null],
	["see-office-log", "/nhatky chung", "", "rrrrrrrddr", null],
	["import", "/nhap", "", "rrrrrrddrr", null],
	// The admin holds no role that another could stand in for.
	["delegate", "/uyquyen Võ Hương Giang đến 20/3", "", "rrdddddrrr", null],
];

const KINDS: [RegExp, string][] = [
	[/^Vai trò hiện tại không|^Chỉ cơ quan theo dõi|chỉ xem và đổi trong|không giữ vai trò nào/, "r"],
	[/^(?:\S+ )+đề nghị ghi:|^Đã chuyển đề nghị đến nhóm/, "a"],
	[/^Không tìm thấy|^Không xem được/, "u"],
	[/^(?:Chưa|Cần)/, "?"],
];
const kindOf = (answer: string): string => KINDS.find(([pattern]) => pattern.test(answer))?.[1] ?? "d";

async function outcome(person: string, chat: string, typed: string, agency: string, deadline: string) {
	tried += 1;
	let code = "";
	if (deadline) {
		await giveTasks(office, [{ content: `Việc ${tried}`, lead: agency, deadline }], null);
		const last = await office.database.db.task.findFirstOrThrow({ orderBy: { code: "desc" } });
		code = `NV-${String(last.code).padStart(4, "0")}`;
		if (typed.startsWith("/tralai")) await office.say("Loan", "Loan", `/xong ${code}`);
	}
	const words = typed.replace("%", code).replace("@", agency).replace("#", String(tried));
	const answer = await office.say(person, chat, words);
	if (typed.startsWith("/uyquyen")) await office.say("Mai", "Mai", "/uyquyen thôi Võ Hương Giang");
	return kindOf(answer);
}

describe.each(TABLE)("%s: %s", (_deed, typed, deadline, own, foreign) => {
	const cases = { "Sở Ngoại vụ": own, ...(foreign ? { "Sở Tài chính": foreign } : {}) };
	test.each(Object.entries(cases))(
		"%s: %s",
		async (agency, expected) => {
			let found = "";
			for (const [person, chat] of PEOPLE) found += await outcome(person, chat, typed, agency, deadline);
			expect(found).toBe(expected);
		},
		60_000,
	);
});

/** Run through elsewhere: rights.test.ts, gopy-rights.test.ts, vuotquyen.test.ts, and the tests of the other outputs. */
const ELSEWHERE: Deed[] = [
	...(["see", "report", "request-change", "petition", "keep-agreements", "take-over"] as const),
	...(["consult", "give-opinion", "write-letter", "share-calendar", "see-all"] as const),
];

test("every deed is tried by everybody", () => {
	const here = TABLE.map(([deed]) => deed);
	expect(new Set([...here, ...ELSEWHERE])).toEqual(new Set(Object.keys(RIGHTS)));
});
