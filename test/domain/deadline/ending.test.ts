import { expect, test } from "vitest";
import { parseDeadline } from "../../../src/domain/deadline/parse-deadline.ts";
import { loadLocale } from "../../../src/views/locale.ts";
import { deadlineText } from "../../../src/views/tasks/deadline-text.ts";

const TODAY = "2026-03-02";
const t = loadLocale("vi");

const read = (text: string) => ({ ...parseDeadline(text, TODAY), raw: "" });

test.each([
	["hằng quý, đến hết năm 2027", "2027-12-31"],
	["hằng quý đến hết ngày 31/10/2027", "2027-10-31"],
	["trước ngày 20 hằng tháng, đến hết tháng 6/2027", "2027-06-30"],
	["hằng tháng, đến hết quý II/2027", "2027-06-30"],
	["hằng năm, giai đoạn 2026-2030", "2030-12-31"],
	["giai đoạn 2026 - 2030, báo cáo hằng năm", "2030-12-31"],
	["thường xuyên, đến hết năm 2028", "2028-12-31"],
	["thường xuyên trong giai đoạn 2026-2030", "2030-12-31"],
])("%s ends on %s, and is printed so that it can be read back", (text, until) => {
	const deadline = read(text);
	expect(deadline).toMatchObject({ until });
	expect(read(deadlineText(t, deadline))).toEqual(deadline);
});

test.each(["hằng quý, số liệu đến năm 2024", "hằng quý", "thường xuyên cho đến khi hoàn thành dự án"])(
	"%s names no end",
	(text) => {
		expect(read(text)).not.toHaveProperty("until");
	},
);

test("what goes on until the end of a year does not begin with it", () => {
	expect(read("thường xuyên, đến hết năm 2028")).not.toHaveProperty("from");
	expect(read("thường xuyên trong giai đoạn 2026-2030")).toMatchObject({ from: "2026-01-01" });
});
