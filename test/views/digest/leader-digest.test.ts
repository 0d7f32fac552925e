import { describe, expect, it } from "vitest";
import { renderHtml } from "../../../src/channels/telegram/render-html.ts";
import type { ExtensionRequest, LeaderDigest, ObstacleRow } from "../../../src/domain/digest/digest.ts";
import { leaderDigestMessage } from "../../../src/views/digest/leader-digest.ts";
import { read, TODAY, t } from "../sample.ts";

const extension = (facts: Partial<ExtensionRequest> = {}): ExtensionRequest => ({
	assignmentId: "id-18",
	changeId: "change-1",
	code: "NV-0018",
	content: "Quy chế xử lý tạm thời",
	agency: "Sở Ngoại vụ",
	lastDay: "2026-03-04",
	until: "2026-03-15",
	reason: "chờ ý kiến Bộ Ngoại giao",
	late: false,
	obstacle: null,
	...facts,
});

const obstacle = (facts: Partial<ObstacleRow> = {}): ObstacleRow => ({
	assignmentId: "id-20",
	code: "NV-0020",
	content: "Đề án cửa khẩu thông minh",
	agency: "Sở Công Thương",
	obstacle: "chưa bố trí kinh phí",
	since: "2026-02-25",
	daysOver: 0,
	...facts,
});

const digest = (facts: Partial<LeaderDigest> = {}): LeaderDigest => ({
	scope: "Tỉnh Bình Minh",
	today: TODAY,
	unaccepted: [],
	overdue: [],
	decisions: [],
	obstacles: [],
	done: { since: "2026-02-27", byAgency: [] },
	...facts,
});

const full = digest({
	overdue: [
		{ agency: "Sở Ngoại vụ", count: 3, longest: 6 },
		{ agency: "Sở Tài chính", count: 1, longest: 0 },
	],
	decisions: [extension({ late: true }), extension({ assignmentId: "id-19", lastDay: null, reason: null })],
	obstacles: [obstacle()],
	done: { since: "2026-02-27", byAgency: [{ agency: "Sở Nội vụ", count: 2 }] },
});

describe("the morning digest of a leader", () => {
	it("shows what is overdue by agency, what waits for a decision, what is in the way, and what was done", () => {
		const message = leaderDigestMessage(t, full);
		expect(message && read(message)).toBe(
			[
				"📋 Tỉnh Bình Minh — thứ Hai, 02/3/2026",
				"Quá hạn (4)",
				"• Sở Ngoại vụ: 3 việc, lâu nhất quá 6 ngày làm việc",
				"• Sở Tài chính: 1 việc",
				"",
				"Chờ quyết định (2)",
				"1. Quy chế xử lý tạm thời — Sở Ngoại vụ đề nghị gia hạn từ 04/3 đến 15/3 · NV-0018",
				"   lý do: chờ ý kiến Bộ Ngoại giao; đề nghị sau khi đã hết hạn",
				"2. Quy chế xử lý tạm thời — Sở Ngoại vụ đề nghị gia hạn đến 15/3 · NV-0018",
				"",
				"Vướng mắc (1)",
				"3. Đề án cửa khẩu thông minh — Sở Công Thương vướng: chưa bố trí kinh phí (từ 25/02) · NV-0020",
				"",
				"Hoàn thành từ 27/02 (2)",
				"• Sở Nội vụ: 2 việc",
				"",
				"Trả lời tin này: “1 đồng ý” hoặc “1 không đồng ý: lý do”. Mở từng cơ quan: /nhiemvu Sở Ngoại vụ quá hạn. Việc quá hạn: /hanchot quá hạn. Số liệu: /baocao tuần.",
				"",
				"Trả lời: “1 đồng ý”, “1 không đồng ý”, “2 đồng ý”, “2 không đồng ý”",
			].join("\n"),
		);
	});

	it("remembers what its numbers stand for, and cannot be forwarded", () => {
		const message = leaderDigestMessage(t, full);
		expect(message?.topic).toEqual({ about: "assignments", ids: ["id-18", "id-19", "id-20"] });
		expect(message?.protect).toBe(true);
	});

	it("does not come when there is nothing to say", () => {
		expect(leaderDigestMessage(t, digest())).toBeNull();
	});

	it("asks for no decision when none waits", () => {
		const message = leaderDigestMessage(t, digest({ obstacles: [obstacle({ obstacle: "" })] }));
		expect(message && read(message)).toContain("vướng: chưa nêu nội dung (từ 25/02)");
		expect(message && read(message)).not.toContain("đồng ý");
		expect(message?.actions).toBeUndefined();
	});

	it("is one message however much there is", () => {
		const long = "Triển khai thực hiện có hiệu quả ".repeat(20);
		const agencies = Array.from({ length: 60 }, (_, n) => ({
			agency: `Sở Văn hóa, Thể thao và Du lịch số ${n}`,
			count: 2,
			longest: n,
		}));
		const message = leaderDigestMessage(
			t,
			digest({
				overdue: agencies,
				decisions: Array.from({ length: 40 }, () => extension({ content: long, reason: long })),
				obstacles: Array.from({ length: 40 }, () => obstacle({ content: long, obstacle: long })),
				done: { since: null, byAgency: agencies },
			}),
		);
		expect(message && renderHtml(message)).toHaveLength(1);
		const text = message ? read(message) : "";
		expect(text).toContain("Quá hạn (120)");
		expect(text).toMatch(/Chờ quyết định \(40\).*và \d+ việc nữa/s);
	});

	it("tells in its headings how many there are where only the first are read, and covers all of it", () => {
		const message = leaderDigestMessage(t, { ...full, counts: { decisions: 40, obstacles: 25 } });
		const text = message ? read(message) : "";
		expect(text).toContain("Chờ quyết định (40)");
		expect(text).toContain("và 38 việc nữa");
		expect(text).toContain("Vướng mắc (25)");
		expect(message?.cover).toMatch(/^4\d việc chờ quyết định, \d\d việc quá hạn: \/hanchot$/);
	});
});
