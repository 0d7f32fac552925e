import { findAgency } from "../../domain/agencies/agency-names.ts";
import type { TaskWords } from "../../domain/tasks/apply-decision.ts";
import { listAgencies } from "../../store/agencies/agencies.ts";
import { findTask, keepTaskWords } from "../../store/tasks/tasks.ts";
import type { Context } from "../context.ts";
import { searchText } from "../drafts/draft-document.ts";

/** Stores the words that a task has after adjustments, or has again; search finds it by them. */
export async function rewordTask(context: Context, taskId: string, words: TaskWords): Promise<void> {
	const task = await findTask(context.db, taskId);
	if (!task) return;
	const { heading, leadRaw: lead } = task;
	const folded = searchText({ heading, lead, content: words.content ?? task.content });
	const known = words.coordinating ? await listAgencies(context.db) : [];
	const ids = words.coordinating?.flatMap((name) => findAgency(name, known)?.id ?? []);
	await keepTaskWords(context.db, taskId, { ...words, folded, ...(ids ? { coordinatingIds: ids } : {}) });
}
