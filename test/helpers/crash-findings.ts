import { setTimeout as sleep } from "node:timers/promises";
import { MOST_TRIES } from "../../src/actions/deliver.ts";
import type { WireMessage } from "../../src/channels/playground/wire.ts";
import type { LocalDate } from "../../src/domain/local-date.ts";
import { toDbDate } from "../../src/store/connection/dates.ts";
import type { Database } from "../../src/store/database.ts";
import { verifyLog } from "../../src/store/logs/event-seals.ts";
import { chatNamed } from "./cast.ts";
import type { CrashOffice, Typed } from "./crash-office.ts";

/** What is left when nobody kills any more. */
export interface CrashFindings {
	/** Everything that breaks a promise; empty is well. */
	faults: string[];
	events: number;
	digests: number;
	/** Messages that came a second time and say so. */
	repeated: number;
	/** Messages of which nobody knows whether they arrived. */
	inDoubt: number;
	/** Answers that never came: each was leaving at a kill. */
	unanswered: number;
}

const GROUPS = ["Sở Ngoại vụ", "Sở Tài chính", "Sở Công Thương", "Văn phòng UBND tỉnh"];
const REPEATED = "Gửi lại: kết nối bị ngắt";
const SETTLES_MS = 20_000;

/** Compares what was typed with what the database and the chats have. The bot is stopped, its database too. */
export async function findCrashFaults(
	office: CrashOffice,
	typed: Typed,
	days: LocalDate[],
): Promise<CrashFindings> {
	office.launch();
	await office.rest();
	const { faults, answersInDoubt, ...found } = await office.look((db) =>
		settled(() => compare(db, office, typed, days)),
	);
	const code = await office.stop();
	if (code !== 0) faults.push(`asked to stop, the bot ended with ${code}`);
	const counts = typed.asked.map((one) => answersTo(office, one));
	for (const [index, count] of counts.entries())
		if (count > 1) faults.push(`message ${typed.asked[index]?.id} was answered ${count} times`);
	const unanswered = counts.filter((count) => count === 0).length;
	if (unanswered > answersInDoubt)
		faults.push(`${unanswered} messages are unanswered, ${answersInDoubt} answers in doubt`);
	return { faults, unanswered, ...found };
}

/** A file that was asked for may just be leaving, on a slow machine; what is lost or came twice stays so. */
async function settled<T extends { faults: string[] }>(compare: () => Promise<T>): Promise<T> {
	for (const end = Date.now() + SETTLES_MS; ; await sleep(500)) {
		const found = await compare();
		if (found.faults.length === 0 || Date.now() > end) return found;
	}
}

async function compare(db: Database, office: CrashOffice, typed: Typed, days: LocalDate[]) {
	const faults: string[] = [];
	await compareChanges(db, typed, faults);
	await compareDocuments(db, typed, faults);
	const deliveries = await db.delivery.findMany({
		select: { state: true, repeated: true, kind: true, error: true },
	});
	for (const { state, kind, error } of deliveries)
		if (state !== "SENT" && state !== "IN_DOUBT") faults.push(`a ${kind} is left ${state} (${error})`);
	await compareSent(db, office, faults);
	const inDoubt = deliveries.filter(({ state }) => state === "IN_DOUBT");
	return {
		faults,
		digests: await compareDigests(db, office, days, faults),
		events: await checkChain(db, faults),
		repeated: deliveries.filter((one) => one.repeated).length,
		inDoubt: inDoubt.length,
		answersInDoubt: inDoubt.filter(({ kind }) => kind === "ANSWER").length,
	};
}

/** Lines under a report that tell how far its files are, which they are, or that there are none: no second answer. */
const FILES = /^(?:Đang lập|Đã có) |: biểu đồ|^(?:Không gửi|Chưa lập) được tệp/;

export const answersTo = (office: CrashOffice, { chat, id }: Typed["asked"][number]): number =>
	office
		.said(chat)
		.filter(({ reply_to_message, text }) => reply_to_message?.message_id === id && !FILES.test(text ?? ""))
		.length;

/** Every percentage that was typed stands in the log once, in the order of typing. */
async function compareChanges(db: Database, typed: Typed, faults: string[]): Promise<void> {
	const chat = await db.chat.findFirst({
		where: { channelId: String(chatNamed("Sở Ngoại vụ").id), private: false },
	});
	const expected = new Map<string, number[]>();
	for (const [key, percents] of typed.percents) {
		const [messageId = "", line = ""] = key.split(":");
		const list = await db.sentMessage.findFirst({ where: { chatId: chat?.id ?? "", messageId } });
		const assignmentId = list?.lines[Number(line) - 1] ?? `line ${key}`;
		expected.set(assignmentId, [...(expected.get(assignmentId) ?? []), ...percents]);
	}
	const events = await db.taskEvent.findMany({ where: { kind: "PROGRESS" }, orderBy: { id: "asc" } });
	const written = Map.groupBy(events, ({ assignmentId }) => assignmentId);
	for (const [assignmentId, percents] of expected) {
		const found = (written.get(assignmentId) ?? []).map(({ data }) => (data as { percent: number }).percent);
		if (found.join() !== percents.join())
			faults.push(`typed for ${assignmentId}: ${percents.join()}; written: ${found.join()}`);
	}
	for (const [source, of] of Map.groupBy(events, ({ source }) => source))
		if (of.length > 1) faults.push(`the update ${source} changed something ${of.length} times`);
}

/** Every document that was confirmed is there once, with a first event for each assignment. */
async function compareDocuments(db: Database, typed: Typed, faults: string[]): Promise<void> {
	const documents = await db.document.count({ where: { contentHash: { not: null } } });
	if (documents !== typed.documents)
		faults.push(`${typed.documents} documents were sent in, ${documents} are there`);
	const drafts = await db.draft.groupBy({ by: ["state"], _count: true });
	for (const { state, _count } of drafts)
		if (state !== "CONFIRMED") faults.push(`${_count} drafts are left ${state}`);
	const [created, assignments] = [
		await db.taskEvent.count({ where: { kind: "CREATE" } }),
		await db.assignment.count(),
	];
	if (created !== assignments) faults.push(`${assignments} assignments, ${created} creations in the log`);
}

/** Each group has one digest of each morning; a second one says that it may be one. */
async function compareDigests(
	db: Database,
	office: CrashOffice,
	days: LocalDate[],
	faults: string[],
): Promise<number> {
	let digests = 0;
	for (const group of GROUPS) {
		const chat = await db.chat.findFirst({ where: { channelId: String(chatNamed(group).id) } });
		for (const day of days) {
			const [year, month, date] = day.split("-");
			const claimed = await db.digest.findFirst({
				where: { chatId: chat?.id ?? "", day: toDbDate(day), kind: "group" },
			});
			if (!claimed) faults.push(`${group} was passed over on ${day}`);
			const seen = office
				.said(group)
				.filter((message) => isDigestOf(message, `${date}/${month?.replace(/^0(?=[3-9])/, "")}/${year}`));
			const [said, plain] = [seen, seen.filter(({ text }) => !text?.startsWith(REPEATED))];
			digests += Math.min(1, said.length);
			if (plain.length > 1) faults.push(`${group} heard its digest of ${day} ${plain.length} times`);
			if (said.length - plain.length >= MOST_TRIES)
				faults.push(`${group}: ${said.length - plain.length} repetitions on ${day}`);
			if (claimed?.sent && said.length === 0) faults.push(`${group} never got its digest of ${day}`);
		}
	}
	return digests;
}

const isDigestOf = ({ text }: WireMessage, date: string): boolean =>
	text
		?.split("\n")
		.slice(0, 2)
		.some((line) => line.startsWith("📋") && line.includes(date)) ?? false;

/** What is recorded as sent is in its chat. */
async function compareSent(db: Database, office: CrashOffice, faults: string[]): Promise<void> {
	const sent = await db.sentMessage.findMany({
		select: { messageId: true, chat: { select: { channelId: true } } },
	});
	for (const { messageId, chat } of sent)
		if (!office.api.state.data.chats.get(Number(chat.channelId))?.messages.has(Number(messageId)))
			faults.push(`message ${messageId} is recorded and not in the chat`);
}

async function checkChain(db: Database, faults: string[]): Promise<number> {
	const { events, unsealed, brokenAt } = await verifyLog(db);
	if (unsealed > 0) faults.push(`${unsealed} events have no seal`);
	if (brokenAt !== null) faults.push(`the chain is broken at ${brokenAt}`);
	return events;
}
