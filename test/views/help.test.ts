import { describe, expect, it } from "vitest";
import type { HelpContext } from "../../src/domain/help.ts";
import { parseDateRange, parseDueRange } from "../../src/domain/parse-range.ts";
import type { RoleName } from "../../src/domain/people/role.ts";
import { parseRoleOrder } from "../../src/domain/people/role-order.ts";
import { parseTaskQuery } from "../../src/domain/tasks/task-query.ts";
import { helpCommandMessage, helpMessage, startMessage } from "../../src/views/help.ts";
import { read, TODAY, t } from "./sample.ts";

const COMMANDS = [
	"start",
	"trogiup",
	"nhiemvu",
	"hanchot",
	"baocao",
	"xong",
	"tiendo",
	"vuong",
	"giahan",
	"nhan",
	"nhap",
	"lienket",
	"dangky",
	"phanquyen",
];

const context = (facts: Partial<HelpContext> = {}): HelpContext => ({
	bot: "dondoc_bot",
	private: false,
	agency: "Sở Ngoại vụ",
	roles: ["OFFICER"],
	commands: COMMANDS,
	below: "Sở Tài chính",
	follows: null,
	...facts,
});

const inPrivate = (...roles: RoleName[]): HelpContext => context({ private: true, agency: null, roles });

describe("help", () => {
	it("for an officer in a group: how to look, and that a focal point confirms", () => {
		expect(read(helpMessage(t, context()))).toBe(
			[
				"Hướng dẫn cho nhóm Sở Ngoại vụ",
				"• /nhiemvu@dondoc_bot: việc của cơ quan, gấp trước",
				"• /nhiemvu@dondoc_bot hội nhập: tìm theo từ khóa, mã (NV-0012), số văn bản",
				"• /hanchot@dondoc_bot tuần này: việc đến hạn theo thời gian",
				"• /baocao@dondoc_bot tháng: số liệu và tỷ lệ đúng hạn",
				"",
				"Trả lời tin của bot để cập nhật",
				"• “xong 2”, hoặc “xong 2, BC 45/BC-SNgV ngày 02/3/2026” để ghi văn bản chứng minh; có thể kèm tệp",
				"• Trả lời của cán bộ được ghi sau khi đầu mối đồng ý",
				"",
				"Cách dùng một lệnh: /trogiup@dondoc_bot nhiemvu",
			].join("\n"),
		);
	});

	it("for a focal point: every kind of reply, and no officer's note", () => {
		const text = read(helpMessage(t, context({ roles: ["FOCAL_POINT", "OFFICER"] })));
		for (const word of ["“xong 2”", "“1: 60%”", "“1 vướng:", "“1 gia hạn", "“đã nhận”"])
			expect(text).toContain(word);
		expect(text).not.toContain("sau khi đầu mối đồng ý");
	});

	it("for a leader: what is overdue, numbers before a meeting, how to decide", () => {
		const text = read(helpMessage(t, inPrivate("LEADER")));
		expect(text).toContain("Hướng dẫn cho lãnh đạo\n");
		expect(text).toContain("• /hanchot quá hạn: việc quá hạn");
		expect(text).toContain("• /baocao quý: số liệu theo cơ quan, so với kỳ trước");
		expect(text).toContain("“1 đồng ý” hoặc “1 không đồng ý: lý do”");
	});

	it("for the monitor: how to take a document in", () => {
		expect(read(helpMessage(t, inPrivate("MONITOR")))).toContain(
			"Gửi tệp văn bản, hoặc /nhap rồi dán nội dung",
		);
	});

	it("for an admin: codes for groups and people, which are no business of a group", () => {
		expect(read(helpMessage(t, inPrivate("ADMIN")))).toContain(
			"• /lienket Sở Ngoại vụ: lấy mã liên kết nhóm",
		);
		expect(read(helpMessage(t, context({ roles: ["ADMIN", "OFFICER"] })))).not.toContain("/lienket");
	});

	it("for an inspector: everything to read, nothing to change", () => {
		const text = read(helpMessage(t, inPrivate("INSPECTOR")));
		expect(text).toContain("/nhiemvu");
		expect(text).not.toContain("Trả lời tin của bot");
	});

	it("for somebody with several roles says each line once", () => {
		const text = read(helpMessage(t, inPrivate("LEADER", "MONITOR", "ADMIN")));
		expect(text).toContain("Hướng dẫn cho quản trị, cán bộ theo dõi, lãnh đạo");
		expect(text.match(/\/hanchot quá hạn/g)).toHaveLength(1);
		expect(text.match(/“1 đồng ý”/g)).toHaveLength(1);
	});

	it("names no command that does not exist", () => {
		expect(read(helpMessage(t, context({ commands: ["nhiemvu"] })))).not.toContain("/hanchot");
	});

	it.each([helpMessage, startMessage])(
		"tells a stranger, and a group of no agency, only how to register",
		(help) => {
			expect(read(help(t, inPrivate()))).toBe(
				"Đây là bot nội bộ. Người dùng cần được cấp quyền.\n\nĐề nghị liên hệ quản trị để nhận mã, rồi gửi: /dangky MÃ",
			);
			expect(read(help(t, context({ agency: null, roles: ["LEADER"] })))).toBe(
				"Nhóm này chưa liên kết với cơ quan nào nên bot chưa hoạt động ở đây.\n\nQuản trị cấp mã liên kết; một người của cơ quan gửi mã trong nhóm: /dangky@dondoc_bot MÃ",
			);
		},
	);

	it("at the start says what the bot is for", () => {
		expect(read(startMessage(t, inPrivate("LEADER")))).toMatch(
			/^Đôn Đốc theo dõi nhiệm vụ[^\n]*\n\nHướng dẫn cho lãnh đạo\n/,
		);
	});

	it.each(COMMANDS)("/trogiup %s: what it does, and examples", (name) => {
		const text = read(helpCommandMessage(t, name, context()));
		expect(text.startsWith(`/${name} — `)).toBe(true);
		expect(text).toContain("\n• ");
	});
});

describe("the examples of help", () => {
	const directory = [{ id: "a", name: "Sở Ngoại vụ", aliases: ["SNgV"] }];
	/** Every "/command argument" that stands before a colon or at the end of a line. */
	const examples = (name: string): string[] => {
		const own = read(helpCommandMessage(t, name, inPrivate("OFFICER")));
		const roles: RoleName[] = ["ADMIN", "MONITOR", "LEADER", "FOCAL_POINT", "OFFICER", "INSPECTOR"];
		const help = roles.map((role) => read(helpMessage(t, inPrivate(role)))).join("\n");
		return [...`${own}\n${help}`.matchAll(new RegExp(`^• /${name}(?: ([^:\n]+))?(?::|$)`, "gm"))].map(
			([, argument = ""]) => argument,
		);
	};

	it("of /hanchot and /baocao name times that are understood", () => {
		const due = examples("hanchot");
		expect(due.length).toBeGreaterThan(5);
		for (const words of due) expect(parseDueRange(words, TODAY), words).not.toBeNull();
		const periods = examples("baocao");
		expect(periods.length).toBeGreaterThan(5);
		for (const words of periods) expect(parseDateRange(words, TODAY), words).not.toBeNull();
	});

	it("of /nhiemvu find what they say", () => {
		const read = examples("nhiemvu").map((words) => parseTaskQuery(words, directory));
		expect(read.some(({ code }) => code === 12)).toBe(true);
		expect(read.some(({ agency }) => agency?.name === "Sở Ngoại vụ")).toBe(true);
		expect(read.some(({ documentNumber }) => documentNumber === "79/kh-ubnd")).toBe(true);
		expect(read.some(({ state }) => state === "overdue")).toBe(true);
		expect(read.some(({ words }) => words.join(" ") === "hoi nhap")).toBe(true);
	});

	it("of /phanquyen name roles that exist", () => {
		const orders = examples("phanquyen").map((words) => parseRoleOrder(words));
		expect(orders).not.toContain(null);
		expect(new Set(orders.map((order) => order?.kind))).toEqual(new Set(["list", "give", "end", "replace"]));
	});
});
