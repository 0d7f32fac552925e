import { may } from "../../domain/people/who-may.ts";
import type { Request } from "../../domain/request.ts";
import { undoneChanges } from "../../domain/tasks/task-event.ts";
import type { LogLine, TaskLog } from "../../domain/tasks/task-log.ts";
import { Refusal, UserError } from "../../domain/user-error.ts";
import { namesOf } from "../../store/agencies/people.ts";
import { sealsOf } from "../../store/logs/event-seals.ts";
import { findAssignments } from "../../store/tasks/assignments.ts";
import { listEvents } from "../../store/tasks/events.ts";
import type { Context } from "../context.ts";
import { requireSight } from "../require-sight.ts";
import { visibleScope } from "../scope.ts";
import { codeOf } from "./assignment-row.ts";
import { historyLineOf } from "./history-line.ts";
import { targetOf } from "./target-of.ts";

const PAGE_SIZE = 15;

/** The log of a task, the oldest entry first: what was done and what was refused, by whom, when, under which seal. */
export async function showLog(context: Context, request: Request, code: number, page = 1): Promise<TaskLog> {
	requireSight(request);
	const agencyIds = await visibleScope(context, request);
	const records = await findAssignments(context.db, { agencyIds, codes: [code] });
	const [first] = records;
	if (!first) throw new UserError("not-found", { code: codeOf(code) });
	const allowed = records.filter((record) => may(request.actor, "see-log", targetOf(record)));
	const ids = allowed.map(({ id }) => id);
	if (ids.length === 0) throw new Refusal("see-log", [first.id]);
	const events = await listEvents(context.db, ids);
	const seals = await sealsOf(
		context.db,
		"TaskEvent",
		events.map(({ id }) => id),
	);
	const undone = undoneChanges(events);
	const names = await namesOf(context.db, [...new Set(events.flatMap(({ actorId }) => actorId ?? []))]);
	const lines = events.map((event): LogLine => {
		const record = allowed.find(({ id }) => id === event.assignmentId);
		const seal = seals.get(event.id);
		return {
			...historyLineOf(event, names, undone),
			agency: allowed.length > 1 ? (record?.agency?.name ?? record?.group?.name ?? "") : "",
			period: allowed.length > 1 ? (record?.period ?? "") : "",
			deed: event.kind === "REFUSED" ? (event.data.deed ?? "") : null,
			source: event.source,
			seal: seal?.hash ?? null,
			fits: seal?.fits ?? false,
		};
	});
	const pages = Math.max(1, Math.ceil(lines.length / PAGE_SIZE));
	const shown = Math.min(Math.max(1, page), pages);
	return {
		code: codeOf(code),
		content: first.task.content,
		lines: lines.slice((shown - 1) * PAGE_SIZE, shown * PAGE_SIZE),
		total: lines.length,
		unfit: lines.filter(({ fits }) => !fits).length,
		...{ page: shown, pages },
	};
}
