import type { Answer } from "../../src/actions/take-update.ts";
import { readLine } from "../../src/domain/report/read-line.ts";
import { readFileWish } from "../../src/domain/report/read-report-order.ts";
import type { Request } from "../../src/domain/request.ts";
import type { Topic } from "../../src/domain/topic.ts";

/** A reply to a report: "xem 3" opens what stands behind a line, "tệp Excel" has a file sent again. */
export async function answerReport(
	request: Request,
	{ argument, commands }: Extract<Topic, { about: "report" }>,
	again: (text: string) => Promise<Answer>,
): Promise<Answer | undefined> {
	const opens = commands[(readLine(request.text) ?? 0) - 1];
	if (opens) return again(opens);
	return readFileWish(request.text) ? again(`/baocao ${argument} ${request.text}`) : undefined;
}
