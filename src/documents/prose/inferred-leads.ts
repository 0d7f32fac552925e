import { canonical } from "../../domain/text/fold.ts";
import type { FoundTask } from "./found-task.ts";

/** "04 nhóm nhiệm vụ", "các nhiệm vụ": the sentence hands out what was listed before. */
const HANDS_OUT = /(?:các|\d{1,2}|toàn bộ)\s+(?:nhóm\s+)?(?:nhiệm vụ|nội dung|công việc)/u;
/** "nhóm nhiệm vụ trọng tâm số 02 và 03": only these of the list. */
const SOME = /(?:nhiệm vụ|nội dung|công việc)[^.]{0,40}?\ssố\s+((?:\d{1,2}(?:\s*,\s*|\s+và\s+)?)+)/u;

/**
 * Tasks listed without a lead get the one that a following "Phân công thực hiện" names for all of them; a body that
 * helps with some of them by number helps with those. A guess, and marked as one.
 */
export function inferLeads(listed: readonly FoundTask[], division: readonly FoundTask[]): void {
	const open = listed.filter((task) => task.lead.length === 0);
	if (open.length === 0) return;
	for (const task of division) {
		const text = canonical(task.content);
		const some = SOME.exec(text);
		const helps = /phối hợp/u.test(text) && !/chủ trì/u.test(text);
		if (some && helps) {
			const numbers = (some[1] ?? "").match(/\d+/gu)?.map(Number) ?? [];
			for (const number of numbers) open[number - 1]?.coordinating.push(...task.lead);
		} else if (!helps && HANDS_OUT.test(text) && open.every((listedTask) => listedTask.lead.length === 0)) {
			for (const listedTask of open) {
				listedTask.lead = [...task.lead];
				listedTask.leadSource = "inferred";
			}
		}
	}
}
