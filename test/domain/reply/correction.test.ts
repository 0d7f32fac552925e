import { describe, expect, test } from "vitest";
import { type Correction, readCorrection } from "../../../src/domain/documents/read-correction.ts";

const context = { items: 10, today: "2026-03-02" };

/** "deadline 3: 2026-06-30", "lead 5: Sở Tài chính", "drop 4,5". */
function printed(correction: Correction): string {
	switch (correction.kind) {
		case "add":
			return `add: ${correction.content}`;
		case "deadline": {
			const { deadline, numbers } = correction;
			return `deadline ${numbers.join()}: ${"dueOn" in deadline ? deadline.dueOn : deadline.kind}`;
		}
		case "lead":
		case "coordinating":
			return `${correction.kind} ${correction.numbers.join()}: ${correction.agencies.join(" | ")}`;
		case "content":
		case "product":
			return `${correction.kind} ${correction.numbers.join()}: ${correction.text}`;
		default:
			return `${correction.kind} ${correction.numbers.join()}`;
	}
}

describe("a correction of a preview", () => {
	test.each([
		["3 hạn 30/6/2026", ["deadline 3: 2026-06-30"]],
		["3 hạn: quý II/2026", ["deadline 3: 2026-06-30"]],
		["3 han 30/6", ["deadline 3: 2026-06-30"]],
		["sửa hạn việc 3 thành 30/6/2026", ["deadline 3: 2026-06-30"]],
		["3 hạn không", ["deadline 3: none"]],
		["3-5 chủ trì Sở Tài chính", ["lead 3,4,5: Sở Tài chính"]],
		["5 phối hợp Sở Nội vụ, Công an tỉnh", ["coordinating 5: Sở Nội vụ | Công an tỉnh"]],
		["5 chủ trì Sở Văn hóa, Thể thao và Du lịch", ["lead 5: Sở Văn hóa, Thể thao và Du lịch"]],
		[
			"5 chủ trì Sở Tài chính, phối hợp Sở Nội vụ; hạn 30/6",
			["lead 5: Sở Tài chính", "coordinating 5: Sở Nội vụ", "deadline 5: 2026-06-30"],
		],
		["5 nội dung: rà soát, báo cáo; trình UBND tỉnh", ["content 5: rà soát, báo cáo; trình UBND tỉnh"]],
		["bo 4-6", ["drop 4,5,6"]],
		["nhờ anh bỏ 4 giúp em nhé", ["drop 4"]],
		["bỏ 4 vì trùng", ["drop 4"]],
		["khôi phục 4", ["restore 4"]],
		["gộp 6 7", ["merge 6,7"]],
		["3 hạn 30/6/2026\nbỏ 4", ["deadline 3: 2026-06-30", "drop 4"]],
	])("“%s” is understood", (text, corrections) => {
		expect(readCorrection(text, context).corrections.map(printed)).toEqual(corrections);
		expect(readCorrection(text.normalize("NFD"), context).corrections.map(printed)).toEqual(corrections);
	});

	test("adds a task with its cells", () => {
		const text =
			"thêm: rà soát hồ sơ; chủ trì: Sở Tài chính; phối hợp: Sở Nội vụ; hạn: 30/6/2026; sản phẩm: báo cáo";
		expect(readCorrection(text, context).corrections).toMatchObject([
			{
				kind: "add",
				content: "rà soát hồ sơ",
				lead: ["Sở Tài chính"],
				coordinating: ["Sở Nội vụ"],
				deadline: { dueOn: "2026-06-30" },
				product: "báo cáo",
			},
		]);
	});

	test.each([
		["bỏ 40", "range"],
		["3 hạn 31/2", "deadline"],
		["hạn 30/6", "unclear"],
		["gộp 6", "unclear"],
		["đừng bỏ 4", "unclear"],
		["bỏ 4?", "unclear"],
		["bỏ hết", "unclear"],
		["3 hạn 30/6\nxin chào", "unclear"],
		["", "unclear"],
	])("“%s” changes nothing and asks", (text, ask) => {
		expect(readCorrection(text, context)).toEqual({ corrections: [], ask });
	});
});
