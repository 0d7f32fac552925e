import {
	type ConsultationFacts,
	consultationCode,
	opinionState,
	projectConsultation,
} from "../../domain/consultations/consultation.ts";
import {
	countOpinion,
	type MissedOpinion,
	noOpinions,
	type OpinionCount,
	type OpinionStatistic,
} from "../../domain/consultations/consultation-count.ts";
import { readCountQuery } from "../../domain/consultations/consultation-count-query.ts";
import type { DateRange } from "../../domain/date-range.ts";
import { dayOf, type LocalDate } from "../../domain/local-date.ts";
import type { Request } from "../../domain/request.ts";
import { UserError } from "../../domain/user-error.ts";
import { findAgencies, withDescendants } from "../../store/agencies/agencies.ts";
import { listConsultationEvents } from "../../store/registers/consultation-events.ts";
import { consultationsDue } from "../../store/registers/consultations.ts";
import type { Context } from "../context.ts";
import { requireSight } from "../require-sight.ts";
import { type Scope, visibleScope } from "../scope.ts";
import { directory } from "../tasks/list-assignments.ts";

/** Consultations whose logs are added up at once. */
const BATCH = 50;
const AGENCIES_A_PAGE = 20;
const LISTED = 15;

/**
 * Who was asked, who answered in time, late or not at all, counted in the period in which the deadline falls. Added up
 * from the log as it was at the end of `asOf`, so a number once given can be found again.
 */
export async function countOpinions(
	context: Context,
	request: Request,
	{ words, asOf: asked }: { words: string; asOf: LocalDate | null },
	page = 1,
): Promise<OpinionStatistic> {
	requireSight(request);
	const { today } = context;
	const wanted = readCountQuery(words, await directory(context), today);
	if (!wanted) throw new UserError("opinion-period");
	const scope = await visibleScope(context, request);
	const within = wanted.agency ? await withDescendants(context.db, wanted.agency.id) : null;
	const asOf = asked && asked < today ? asked : today;
	const sum = await addUp(context, request, { range: wanted.range, asOf, scope, within });
	const names = new Map(
		(await findAgencies(context.db, [...sum.counts.keys()])).map(({ id, name }) => [id, name]),
	);
	const rows = [...sum.counts]
		.map(([id, count]) => ({ agency: names.get(id) ?? "", count }))
		.filter(({ count }) => count.asked > 0)
		.sort(
			(a, b) =>
				b.count.unanswered - a.count.unanswered ||
				b.count.late - a.count.late ||
				a.agency.localeCompare(b.agency, "vi"),
		);
	const pages = Math.max(1, Math.ceil(rows.length / AGENCIES_A_PAGE));
	const shown = Math.min(Math.max(1, page), pages);
	const one = wanted.agency !== null || sum.counts.size === 1;
	return {
		...{ range: wanted.range, asOf, words: wanted.words, scope: wanted.agency?.name ?? "" },
		...{ consultations: sum.consultations, total: sum.total },
		byAgency: rows.slice((shown - 1) * AGENCIES_A_PAGE, shown * AGENCIES_A_PAGE),
		unanswered: one ? sum.unanswered.slice(0, LISTED) : [],
		late: one ? sum.late.slice(0, LISTED) : [],
		...{ page: shown, pages },
	};
}

interface Sum {
	consultations: number;
	total: OpinionCount;
	counts: Map<string, OpinionCount>;
	unanswered: MissedOpinion[];
	late: MissedOpinion[];
}

/** Which questions count: of what was asked here all, of others those that agencies in sight were asked. */
interface Sieve {
	range: DateRange;
	asOf: LocalDate;
	scope: Scope;
	within: string[] | null;
}

async function addUp(context: Context, request: Request, sieve: Sieve): Promise<Sum> {
	const { scope, within, range } = sieve;
	const sum: Sum = { consultations: 0, total: noOpinions(), counts: new Map(), unanswered: [], late: [] };
	for (let after = 0; ; ) {
		const found = await consultationsDue(context.db, range, { after, take: BATCH });
		const logs = Map.groupBy(
			await listConsultationEvents(
				context.db,
				found.map(({ id }) => id),
			),
			({ consultationId }) => consultationId,
		);
		for (const one of found) {
			const wholly =
				scope === null ||
				one.chatId === request.chat.id ||
				(one.askerId !== null && scope.includes(one.askerId));
			const log = (logs.get(one.id) ?? []).filter(({ at }) => dayOf(at, context.timeZone) <= sieve.asOf);
			const facts = projectConsultation(log);
			if (log.length === 0 || facts.lastDay < range.from || facts.lastDay > range.to) continue;
			const counts = (id: string) =>
				(wholly || scope?.includes(id) === true) && (within === null || within.includes(id));
			if (countOne(context, sum, facts, { one, asOf: sieve.asOf, counts })) sum.consultations++;
		}
		const last = found.at(-1);
		if (!last || found.length < BATCH) return sum;
		after = last.code;
	}
}

function countOne(
	{ timeZone }: Context,
	sum: Sum,
	facts: ConsultationFacts,
	{
		one,
		asOf,
		counts,
	}: { one: { code: number; title: string }; asOf: LocalDate; counts(id: string): boolean },
): boolean {
	const { lastDay } = facts;
	const at = { lastDay, closedOn: facts.closedAt && dayOf(facts.closedAt, timeZone) };
	let any = false;
	for (const [id, standing] of facts.opinions) {
		if (!counts(id)) continue;
		any = true;
		const state = opinionState(at, standing?.on ?? null, asOf);
		const count = sum.counts.get(id) ?? noOpinions();
		countOpinion(count, state);
		countOpinion(sum.total, state);
		sum.counts.set(id, count);
		const missed = { code: consultationCode(one.code), title: one.title, lastDay };
		if (state === "unanswered") sum.unanswered.push(missed);
		if (state === "late") sum.late.push(missed);
	}
	return any;
}
