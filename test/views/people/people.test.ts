import { describe, expect, it } from "vitest";
import type { RoleName } from "../../../src/domain/people/role.ts";
import {
	codeMessage,
	peopleMessage,
	registrationMessage,
	roleEndedMessage,
} from "../../../src/views/people/people.ts";
import { roleText } from "../../../src/views/people/role-text.ts";
import { read, t, ZONE } from "../sample.ts";

const expiresAt = new Date("2026-03-04T01:00:00Z");

describe("a code", () => {
	it("for a group is a command to be sent there, shown once, not to be forwarded", () => {
		const issued = { code: "ACDE3467", agency: "Sở Ngoại vụ", role: null, expiresAt, link: null };
		const message = codeMessage(t, issued, "dondoc_bot", ZONE);
		expect(read(message)).toBe(
			"Mã liên kết nhóm với Sở Ngoại vụ. Một người trong nhóm của cơ quan gửi lệnh sau, người đó thành đầu mối đầu tiên:\n\n/dangky@dondoc_bot ACDE3467\n\nMã dùng một lần, đến 08:00 ngày 04/3/2026, và chỉ hiện lần này.",
		);
		expect(message.protect).toBe(true);
	});

	it("for a role comes with a link as well", () => {
		const link = "https://t.me/dondoc_bot?start=ACDE3467";
		const issued = { code: "ACDE3467", agency: "Sở Ngoại vụ", role: "LEADER" as const, expiresAt, link };
		const text = read(codeMessage(t, issued, "dondoc_bot", ZONE));
		expect(text).toContain("Mã cấp vai trò lãnh đạo Sở Ngoại vụ.");
		expect(text).toContain("\n\n/dangky ACDE3467\n\n");
		expect(text).toContain(`Hoặc mở liên kết: ${link}`);
	});

	it("for a role everywhere names no agency", () => {
		const issued = { code: "ACDE3467", agency: null, role: "INSPECTOR" as const, expiresAt, link: null };
		expect(read(codeMessage(t, issued, "dondoc_bot", ZONE))).toContain("Mã cấp vai trò thanh tra.");
	});
});

describe("a registration", () => {
	it("tells the group what it is linked to, who answers for it, and what comes", () => {
		const done = {
			kind: "chat" as const,
			agency: "Sở Ngoại vụ",
			focalPoint: "Nguyễn Văn An",
			openAssignments: 12,
		};
		expect(read(registrationMessage(t, done, "dondoc_bot"))).toBe(
			[
				"Nhóm này đã liên kết với Sở Ngoại vụ.",
				"Nguyễn Văn An là đầu mối của Sở Ngoại vụ.",
				"Cơ quan có 12 việc đang thực hiện.",
				"Xem việc: /nhiemvu@dondoc_bot. Hướng dẫn: /trogiup@dondoc_bot. Bản tin gửi mỗi sáng làm việc khi có việc đến hạn.",
			].join("\n\n"),
		);
		expect(read(registrationMessage(t, { ...done, focalPoint: null }, "dondoc_bot"))).not.toContain(
			"đầu mối",
		);
	});

	it("tells a person which role they have now", () => {
		const done = {
			kind: "role" as const,
			person: "Lê Thị Vân",
			role: "MONITOR" as const,
			agency: "Văn phòng UBND tỉnh",
		};
		expect(read(registrationMessage(t, done, "dondoc_bot"))).toContain(
			"Lê Thị Vân đã nhận vai trò cán bộ theo dõi Văn phòng UBND tỉnh.",
		);
	});
});

it("people are listed with their roles", () => {
	const people = [
		{
			id: "1",
			name: "Nguyễn Văn An",
			roles: [
				{ name: "FOCAL_POINT" as const, agency: "Sở Ngoại vụ" },
				{ name: "ADMIN" as const, agency: null },
			],
		},
	];
	expect(read(peopleMessage(t, people))).toContain(
		"Người dùng và vai trò (1)\n1. Nguyễn Văn An: đầu mối Sở Ngoại vụ; quản trị\n",
	);
	expect(read(peopleMessage(t, []))).toContain("Người dùng và vai trò (0)\nCấp vai trò:");
});

it("the end of a role is told", () => {
	const ended = { person: "Nguyễn Văn An", role: "FOCAL_POINT" as const, agency: "Sở Ngoại vụ" };
	expect(read(roleEndedMessage(t, ended))).toBe("Nguyễn Văn An thôi vai trò đầu mối Sở Ngoại vụ.");
});

it("every role has a name", () => {
	const roles: RoleName[] = ["OFFICER", "FOCAL_POINT", "LEADER", "MONITOR", "ADMIN", "INSPECTOR"];
	expect(new Set(roles.map((role) => roleText(t, role))).size).toBe(roles.length);
});
