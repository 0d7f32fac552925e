import { describe, expect, it } from "vitest";
import type { MeetingFile } from "../../src/domain/report/report-file.ts";
import { meetingDocx } from "../../src/reports/meeting-docx.ts";
import { documentXml, wordsOf } from "./open-docx.ts";
import { AS_OF, fileRow, head, manyRows, t } from "./sample.ts";

async function text(facts: Partial<MeetingFile> = {}): Promise<string> {
	const file: MeetingFile = {
		letterhead: head,
		agency: "Sở Tài chính",
		asOf: AS_OF,
		since: { document: "Thông báo số 12/TB-UBND", on: "2026-01-20" },
		rows: [],
		petitions: [],
	};
	return wordsOf(await documentXml(await meetingDocx(t, { ...file, ...facts }))).join("\n");
}

describe("the page before a meeting", () => {
	it("says since which conclusion it counts", async () => {
		expect(await text()).toContain("tính từ Thông báo số 12/TB-UBND ngày 20/01/2026.");
		expect(await text({ since: null })).toContain("chưa ghi nhận kết luận lần trước");
	});

	it("has what is overdue, under way and done, obstacles and petitions, each row in one list", async () => {
		const said = await text({
			rows: [
				fileRow({
					content: "Việc trễ",
					status: "open-overdue",
					daysLate: 4,
					urged: 2,
					obstacle: "thiếu vốn",
				}),
				fileRow({ content: "Việc mở" }),
				fileRow({ content: "Việc chờ", status: "waiting", lastDay: null, deadlineRaw: "Theo yêu cầu" }),
				fileRow({ content: "Việc thôi", status: "cancelled" }),
				fileRow({
					content: "Việc xong",
					status: "done-on-time",
					completedOn: "2026-03-02",
					evidence: "5/BC-STC",
				}),
			],
			petitions: [{ agency: "Sở Tài chính", text: "đề nghị bổ sung biên chế", to: "", state: "open" }],
		});
		expect(said).toContain("Tổng số 4 nhiệm vụ: đã hoàn thành 1, đang thực hiện 2, quá hạn 1.");
		expect(said).toContain(
			"1. Quá hạn (1)\n- Việc trễ (quá 4 ngày làm việc, hạn 04/4/2026; đã đôn đốc 2 lần)\n2. Đang thực hiện (2)\n- Việc mở (hạn: 04/4/2026)\n- Việc chờ (hạn: Theo yêu cầu)\n3. Đã hoàn thành (1)\n- Việc xong (02/3/2026; 5/BC-STC)\n4. Khó khăn, vướng mắc (1)\n- Việc trễ: thiếu vốn\n5. Đề xuất, kiến nghị (1)\n- đề nghị bổ sung biên chế (chờ trả lời)",
		);
		expect(said).not.toContain("Việc thôi");
	});

	it("names the longest overdue first and counts what it leaves out", async () => {
		const rows = manyRows(200).filter(({ status }) => status === "open-overdue");
		const said = await text({ rows });
		const days = [...said.matchAll(/quá (\d+) ngày/g)].map(([, n]) => Number(n));
		expect(days).toHaveLength(5);
		expect(days).toEqual(days.toSorted((a, b) => b - a));
		expect(said).toContain(`và ${rows.length - 5} nội dung khác`);
	});
});
