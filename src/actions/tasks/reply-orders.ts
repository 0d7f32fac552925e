import type { LocalDate } from "../../domain/local-date.ts";
import { may } from "../../domain/people/who-may.ts";
import type { ReplyChange, UntilShift } from "../../domain/reply/reply.ts";
import { shiftedBy } from "../../domain/reply/until.ts";
import type { Request } from "../../domain/request.ts";
import type { AssignmentChange } from "../../domain/topic.ts";
import { UserError } from "../../domain/user-error.ts";
import { fromDbDateOrNull } from "../../store/connection/dates.ts";
import { type AssignmentRecord, findAssignments } from "../../store/tasks/assignments.ts";
import { assignmentsById } from "../../store/tasks/assignments-by-id.ts";
import type { Context } from "../context.ts";
import { visibleScope } from "../scope.ts";
import { codeOf } from "./assignment-row.ts";

/** What a reply asks for, on assignments instead of lines. */
export interface ReplyOrders {
	orders: AssignmentChange[];
	/** Every assignment in them, once. */
	records: AssignmentRecord[];
}

/**
 * Finds what the lines and codes of a reply stand for, and the day that "thêm 5 ngày" comes to. Throws a UserError for
 * what cannot be seen here, and for more time than there is no deadline for.
 */
export async function replyOrders(
	context: Context,
	request: Request,
	lines: string[],
	{ changes, files }: { changes: ReplyChange[]; files: string[] },
): Promise<ReplyOrders> {
	const named: (Omit<ReplyChange, "items" | "codes"> & { ids: string[] })[] = [];
	for (const { items, codes = [], ...change } of changes) {
		const ids = items.flatMap((item) => lines[item - 1] ?? []);
		if (codes.length) ids.push(...(await linesOfCodes(context, request, codes.map(numberOf), lines)));
		named.push({ ...change, ids: [...new Set(ids)] });
	}
	const records = await seen(
		context,
		request,
		named.flatMap(({ ids }) => ids),
	);
	const orders = named.flatMap(({ ids, untilShift, ...change }): AssignmentChange[] => {
		if (change.intent !== "extension") return [{ ...change, assignmentIds: ids, files }];
		return ids.flatMap((id) => {
			const record = records.find((one) => one.id === id);
			if (!record) return [];
			const until = extensionDay(context, record, { until: change.until, shift: untilShift });
			return { ...change, until, assignmentIds: [id], files };
		});
	});
	return { orders, records };
}

const numberOf = (code: string): number => Number(code.replace(/\D/g, ""));

/** These assignments, if this person may see all of them: a foreign id answers as if it did not exist. */
export async function seen(context: Context, request: Request, ids: string[]): Promise<AssignmentRecord[]> {
	const records = await assignmentsById(context.db, ids);
	const visible = records.every(({ agency }) =>
		may(request.actor, "see", { agencyPath: agency?.path ?? [] }),
	);
	if (records.length === 0 || !visible) throw new UserError("not-found", { code: "" });
	return records;
}

/**
 * The assignments of task codes, as lines of a message. Of several of one task comes first what stands in the message
 * replied to (`shown`), what is open, what is the chat's own, and what is due first.
 */
export async function linesOfCodes(
	context: Context,
	request: Request,
	codes: number[],
	shown: string[] = [],
): Promise<string[]> {
	const agencyIds = await visibleScope(context, request);
	const records = await findAssignments(context.db, { agencyIds, codes });
	const rank = ({ id, agencyId, completedAt, cancelledAt }: AssignmentRecord) =>
		Number(!shown.includes(id)) * 4 +
		Number(Boolean(completedAt ?? cancelledAt)) * 2 +
		Number(agencyId !== request.agency?.id);
	return codes.map((code) => {
		const [first] = records.filter(({ task }) => task.code === code).toSorted((a, b) => rank(a) - rank(b));
		if (!first) throw new UserError("not-found", { code: codeOf(code) });
		return first.id;
	});
}

/** The day that an extension is asked to. More time reaches beyond the deadline that holds, and beyond today. */
function extensionDay(
	context: Context,
	record: AssignmentRecord,
	{ until, shift }: { until: LocalDate | null; shift: UntilShift | undefined },
): LocalDate | null {
	if (record.completedAt || record.cancelledAt) return until;
	const code = codeOf(record.task.code);
	const lastDay = fromDbDateOrNull(record.lastDay);
	if (lastDay === null) throw new UserError("no-deadline", { code });
	const day = until ?? (shift ? shiftedBy(context.calendar, lastDay, shift) : null);
	if (day === null || day <= lastDay || day < context.today)
		throw new UserError("extension-too-early", { code });
	return day;
}
