import type { Answer } from "../../src/actions/take-update.ts";
import { readLine } from "../../src/domain/report/read-line.ts";
import { readFileWish } from "../../src/domain/report/read-report-order.ts";
import type { Request } from "../../src/domain/request.ts";
import type { Topic } from "../../src/domain/topic.ts";
import { UserError } from "../../src/domain/user-error.ts";

/** What the line that a reply names opens. Undefined where it names none; a number beyond them is told so. */
export function opened(text: string, commands: readonly string[]): string | undefined {
	const line = readLine(text);
	if (line === null || commands.length === 0) return undefined;
	if (line < 1 || line > commands.length) throw new UserError("line-range", { last: commands.length });
	return commands[line - 1];
}

/** A reply to a report: "xem 3" opens what stands behind a line, "tệp Excel" has a file sent again. */
export async function answerReport(
	request: Request,
	{ argument, commands }: Extract<Topic, { about: "report" }>,
	again: (text: string) => Promise<Answer>,
): Promise<Answer | undefined> {
	const opens = opened(request.text, commands);
	if (opens) return again(opens);
	return readFileWish(request.text) ? again(`/baocao ${argument} ${request.text}`) : undefined;
}
