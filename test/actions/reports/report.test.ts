import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Context } from "../../../src/actions/context.ts";
import { countedAt, standingOf } from "../../../src/actions/reports/frame.ts";
import { countReport } from "../../../src/actions/reports/report.ts";
import { refreshFacts } from "../../../src/actions/tasks/change-assignments.ts";
import { workingCalendar } from "../../../src/domain/calendar/calendar.ts";
import type { DateRange } from "../../../src/domain/date-range.ts";
import type { DeadlineKind } from "../../../src/domain/deadline/deadline.ts";
import { belongsTo, ROUTINE_KINDS } from "../../../src/domain/digest/standing.ts";
import { addDays, instantOf, type LocalDate } from "../../../src/domain/local-date.ts";
import { countStatuses } from "../../../src/domain/report/count-statuses.ts";
import { reportRange } from "../../../src/domain/report/report-range.ts";
import { defaultSettings } from "../../../src/domain/settings/settings.ts";
import type { Status } from "../../../src/domain/tasks/assignment.ts";
import type { Policy } from "../../../src/domain/tasks/status.ts";
import type { EventData, TaskEventKind } from "../../../src/domain/tasks/task-event.ts";
import { fromDbDateOrNull } from "../../../src/store/connection/dates.ts";
import { transact } from "../../../src/store/database.ts";
import { MIGRATIONS } from "../../../src/store/migrations/migrate.ts";
import { countStandings, standingIds } from "../../../src/store/reports/standings.ts";
import { findAssignments } from "../../../src/store/tasks/assignments.ts";
import { appendEvents, listEvents } from "../../../src/store/tasks/events.ts";
import { createAssignments } from "../../../src/store/tasks/tasks.ts";
import { type TestDatabase, testDatabase } from "../../helpers/database.ts";
import { createRandom, type Random } from "../../helpers/fuzz-random.ts";

/** The part of a migration that looks up what turned so far. */
const UPGRADE =
	/UPDATE "Assignment"[^;]+;/.exec(
		await readFile(join(MIGRATIONS, "20261122213902_turned_assignments", "migration.sql"), "utf8"),
	)?.[0] ?? "";

const ZONE = "Asia/Ho_Chi_Minh";
const START = "2026-01-05";
const DAYS = 90;
const AGENCIES = ["Sở Ngoại vụ", "Sở Tài chính", "Sở Công Thương"];

let database: TestDatabase;
beforeAll(async () => {
	database = await testDatabase();
});
afterAll(() => database?.close());

const contextOn = (db: Context["db"], now: Date, today: LocalDate, policy: Policy): Context => ({
	...{ db, now, today, timeZone: ZONE, policy, calendar: workingCalendar([]) },
	settings: { ...defaultSettings(), cutOffDay: 31 },
	queue: { send: async () => undefined },
	...{ queued: [], bot: "", adminIds: [], about: { version: "", database: "", digestTime: "07:30" } },
});

const KINDS: DeadlineKind[] = ["date", "date", "date", "ongoing", "recurring", "event", "none", "on-request"];

/** An office whose assignments live through random logs, day after day. */
async function makeOffice(random: Random) {
	const { db } = database;
	const ids: string[] = [];
	for (const [index, name] of AGENCIES.entries()) {
		const id = crypto.randomUUID();
		ids.push(id);
		const folded = `${name} ${id} ${index}`;
		await db.agency.create({ data: { id, name: `${name} ${id.slice(0, 4)}`, folded, path: [id] } });
	}
	const plan: { id: string; agencyId: string; kind: DeadlineKind; on: LocalDate }[] = [];
	for (let n = 0; n < 20; n++) {
		const kind = random.pick(KINDS);
		const on = addDays(START, random.below(60));
		const lastDay =
			kind === "date" || (kind === "recurring" && random.chance(0.5)) ? addDays(on, random.below(40)) : null;
		const agencyId = random.pick(ids);
		const task = await db.task.create({
			data: {
				content: `Việc ${n}`,
				folded: `viec ${n}`,
				deadlineRaw: "",
				deadline: {},
				leadRaw: [],
				coordinatingRaw: [],
			},
		});
		const [id = ""] = await createAssignments(db, [
			{
				...{ taskId: task.id, agencyId, agencyGroupId: null, period: "", deadlineKind: kind },
				...{ dueOn: lastDay, lastDay, dueTime: lastDay && random.chance(0.2) ? "11:30" : null },
				createdAt: instantOf(on, "08:00", ZONE),
			},
		]);
		plan.push({ id, agencyId, kind, on });
	}
	return { plan, agencyIds: ids };
}

/** Something that may happen to an assignment on a day. */
function anyEvent(
	random: Random,
	day: LocalDate,
	one: { agencyId: string; lastDay: LocalDate | null },
	agencyIds: string[],
	done: string[],
) {
	const other = random.pick(agencyIds.filter((id) => id !== one.agencyId));
	const later = addDays(day, random.below(30));
	const dated: [TaskEventKind, EventData][] = [
		["EXTENSION_APPROVE", { until: later, lastDay: later }],
		["ADJUST", { until: later, lastDay: later }],
	];
	const undated: [TaskEventKind, EventData] = [
		"ACTIVATE",
		{ until: later, lastDay: later, fromDay: null, fromDueOn: null },
	];
	const events: [TaskEventKind, EventData][] = [
		["COMPLETE", random.chance(0.3) ? { awaiting: true } : {}],
		[
			"COMPLETE",
			random.chance(0.3)
				? { doneAt: instantOf(addDays(day, -random.below(5)), "12:00", ZONE).toISOString() }
				: {},
		],
		["COMPLETE", random.chance(0.3) ? { on: day, days: 3, until: later, lastDay: later } : {}],
		["APPROVE", {}],
		["RETURN", { note: "thiếu" }],
		["CANCEL", {}],
		["ESCALATE_ACCEPT", { on: day }],
		["ESCALATE_RESUME", { on: day, days: 2, until: later, lastDay: later }],
		["TRANSFER", { agencyId: other, fromAgencyId: one.agencyId }],
		["PROGRESS", { percent: 40 }],
		["URGE", {}],
		["UNDO", { changeId: random.pick(done) ?? crypto.randomUUID() }],
		...(one.lastDay ? dated : [undated]),
	];
	return random.pick(events);
}

const POLICIES: Policy[] = [
	{ beforeIsExclusive: true, weekendRoll: "keep" },
	{ beforeIsExclusive: true, weekendRoll: "next" },
	{ beforeIsExclusive: true, weekendRoll: "previous" },
];

const NONE = { done: 0, kept: 0, keptAfterExtension: 0 };

test.each([29, 47, 4])(
	"as of any day a report is the sum of the log, then and ever after (seed %i)",
	async (seed) => {
		const random = createRandom(seed);
		const policy = POLICIES[seed % 3] as Policy;
		const { plan, agencyIds } = await makeOffice(random);
		const { db } = database;
		const changes = new Map(plan.map(({ id }) => [id, [] as string[]]));
		const range: DateRange = { unit: "range", from: addDays(START, 20), to: addDays(START, DAYS) };
		const said: { day: LocalDate; scope: string[]; text: string }[] = [];
		const told = async (day: LocalDate, today: LocalDate, scope: string[]) =>
			transact(db, async (tx) => {
				const context = contextOn(tx, instantOf(today, "23:59", ZONE), today, policy);
				const report = await countReport(context, { agencyIds: scope, name: "", range, asOf: day });
				return JSON.stringify([report.count, report.onTime, report.byAgency]);
			});

		for (let n = 20; n < DAYS; n++) {
			const day = addDays(START, n);
			await transact(db, async (tx) => {
				const now = instantOf(day, "23:59", ZONE);
				for (const one of plan) {
					if (one.on >= day || !random.chance(0.1)) continue;
					const done = changes.get(one.id) ?? [];
					const { agencyId, lastDay } = await tx.assignment.findUniqueOrThrow({ where: { id: one.id } });
					const before = { agencyId: agencyId ?? "", lastDay: fromDbDateOrNull(lastDay) };
					const [kind, data] = anyEvent(random, day, before, agencyIds, done);
					const changeId = crypto.randomUUID();
					const at = instantOf(day, `${String(8 + random.below(15)).padStart(2, "0")}:15`, ZONE);
					const event = { assignmentId: one.id, changeId, kind, actorId: null, at, data, source: null };
					await appendEvents(tx, [event]);
					await refreshFacts(contextOn(tx, now, day, policy), [one.id]);
					done.push(changeId);
				}
			});
			if (n % 18 !== 0) continue;
			for (const scope of [agencyIds, agencyIds.slice(0, 1)])
				said.push({ day, scope, text: await told(day, day, scope) });
		}
		const today = addDays(START, DAYS);
		expect(said.length).toBeGreaterThan(5);
		for (const { day, scope, text } of said) expect(await told(day, today, scope), day).toBe(text);

		await transact(db, async (tx) => {
			const context = contextOn(tx, instantOf(today, "23:59", ZONE), today, policy);
			const records = await findAssignments(tx, { agencyIds: null, ids: plan.map(({ id }) => id) });
			const events = Map.groupBy(
				await listEvents(
					tx,
					plan.map(({ id }) => id),
				),
				({ assignmentId }) => assignmentId,
			);
			for (const { day, scope } of said) {
				const { frame, stood } = await countedAt(context, scope, range, day);
				const expected = records
					.filter(({ createdAt }) => createdAt < frame.end)
					.map((record) => ({
						record,
						standing: standingOf(context, record, events.get(record.id) ?? [], day),
					}))
					.filter(({ standing }) => standing.facts.withdrawnAt === null && belongsTo(standing, range.from))
					.filter(
						({ standing: { holder: held } }) => held && "agencyId" in held && scope.includes(held.agencyId),
					);
				const count = countStatuses(expected.map(({ standing }) => standing.byOriginal));
				const rows = await countStandings(tx, frame, stood, "agency");
				const counted = countStatuses([]);
				for (const row of rows)
					for (const status in counted) counted[status as Status] += row.count[status as Status];
				expect(counted, day).toEqual(count);
				const [whole] = await countStandings(tx, frame, stood, "whole");
				expect(whole?.count ?? countStatuses([]), day).toEqual(count);
				const rated = expected.filter(
					({ record }) => !ROUTINE_KINDS.includes(record.deadlineKind as DeadlineKind),
				);
				const many = (of: "byOriginal" | "byExtended", ...states: Status[]) =>
					rated.filter(({ standing }) => states.includes(standing[of])).length;
				expect(whole?.onTime ?? NONE, day).toEqual({
					done: many("byOriginal", "done-on-time", "done-late"),
					kept: many("byOriginal", "done-on-time"),
					keptAfterExtension: many("byExtended", "done-on-time"),
				});
				for (const by of ["leader", "document", "group", "kind"] as const) {
					const others = await countStandings(tx, frame, stood, by);
					expect(others.flatMap((row) => Object.values(row.count)).reduce((sum, n) => sum + n, 0)).toBe(
						expected.length,
					);
				}
				for (const status of ["done-on-time", "open-overdue"] as const) {
					const found = await standingIds(tx, frame, stood, { states: [status] }, { take: 100 });
					expect(found.total).toBe(count[status]);
					const ids = expected
						.filter(({ standing }) => standing.byOriginal === status)
						.map(({ record }) => record.id);
					expect(new Set(found.ids)).toEqual(new Set(ids));
				}
			}
			// An office that is upgraded gets what its logs say as every change of today stores it.
			const turned = () =>
				tx.assignment.findMany({ select: { id: true, turnedAt: true }, orderBy: { id: "asc" } });
			const stored = await turned();
			expect(stored.filter(({ turnedAt }) => turnedAt).length).toBeGreaterThan(5);
			await tx.assignment.updateMany({ data: { turnedAt: null } });
			await tx.$executeRawUnsafe(UPGRADE);
			expect(await turned()).toEqual(stored);
		});
	},
	60_000,
);

test("periodic reports are cut off on the 14th, and their names stay those of the calendar", () => {
	const cut = (unit: DateRange["unit"], from: LocalDate, to: LocalDate) => {
		const range = reportRange({ unit, from, to }, 14);
		return [range.from, range.to];
	};
	expect(cut("month", "2026-03-01", "2026-03-31")).toEqual(["2026-02-15", "2026-03-14"]);
	expect(cut("quarter", "2026-01-01", "2026-03-31")).toEqual(["2025-12-15", "2026-03-14"]);
	expect(cut("half-year", "2026-01-01", "2026-06-30")).toEqual(["2025-12-15", "2026-06-14"]);
	expect(cut("half-year", "2026-07-01", "2026-12-31")).toEqual(["2026-06-15", "2026-12-14"]);
	expect(cut("year", "2026-01-01", "2026-12-31")).toEqual(["2025-12-15", "2026-12-14"]);
	expect(cut("week", "2026-03-02", "2026-03-08")).toEqual(["2026-03-02", "2026-03-08"]);
	const whole = { unit: "month", from: "2026-02-01", to: "2026-02-28" } as const;
	expect(reportRange(whole, 31)).toEqual(whole);
});
