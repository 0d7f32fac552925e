import type { Digest, LeaderDigest } from "../../domain/digest/digest.ts";
import type { MonitorDigest } from "../../domain/digest/monitor-digest.ts";
import type { Message } from "../../domain/message.ts";
import type { Settings } from "../../domain/settings/settings.ts";
import { type Db, transact } from "../../store/database.ts";
import {
	claimDigests,
	type DigestKind,
	keepDigestsSent,
	lastDigestDays,
} from "../../store/digest/digests.ts";
import { linkedGroups } from "../../store/messages/chats.ts";
import { queueDeliveries } from "../../store/messages/deliveries.ts";
import type { Context } from "../context.ts";
import { claimFigures } from "../indicators/show-indicators.ts";
import { type Office, openContext, type Queued } from "../office.ts";
import { buildLeaderDigest } from "./build-digest.ts";
import { buildDigests, digestDays } from "./build-group-digests.ts";
import { buildMonitorDigest } from "./build-monitor-digest.ts";
import {
	dueRecipients,
	type GroupRecipient,
	type LeaderRecipient,
	type MonitorRecipient,
} from "./recipients.ts";

/** How digests are put into words, in one message of about `room` characters; null when there is nothing to say. */
export interface DigestWords {
	group(digest: Digest, room?: number): Message | null;
	/** Of an office whose monitors read in its group. */
	office(digests: { own: Digest; followed: MonitorDigest }, room?: number): Message | null;
	leader(digest: LeaderDigest, room?: number): Message | null;
	monitor(digest: MonitorDigest, room?: number): Message | null;
}

/** What one message of a plain-text chat holds, its hints included. */
const PLAIN_ROOM = 1900;

/** Chats whose digests are built together: few enough that the plan of every query stays with the indexes. */
const BATCH = 25;

/** More agencies than this in one batch are taken apart. */
const MOST_AGENCIES = 400;

type Words = Map<string, Message | null>;

/**
 * Claims, builds and queues the digests that are due and that nobody has claimed yet, some chats in each transaction:
 * run it twice, in two processes or after a crash, and every chat still has one. Throws after all others are queued
 * when some could not be built.
 */
export async function sendDigests(office: Office, words: DigestWords): Promise<Queued[]> {
	const { groups, leaders, monitors } = await transact(office.db, async (tx) =>
		dueRecipients(await openContext(office, tx)),
	);
	const run: Run = { office, queued: [], failures: [] };
	for (const batch of batches(groups))
		await sendBatch(run, "group", batch, (context, claimed) => groupWords(context, claimed, words));
	for (const batch of batches(leaders))
		await sendBatch(run, "leader", batch, (context, claimed) => leaderWords(context, claimed, words));
	for (const batch of batches(monitors))
		await sendBatch(run, "monitor", batch, (context, claimed) => monitorWords(context, claimed, words));
	if (run.failures.length > 0) throw new AggregateError(run.failures, "some digests could not be built");
	return run.queued;
}

interface Run {
	office: Office;
	queued: Queued[];
	failures: unknown[];
}

type Built = { chatId: string; plain: boolean; settings: Settings };

function* batches<T extends { agencyIds: string[] | null }>(list: T[]): Generator<T[]> {
	let batch: T[] = [];
	let agencies = 0;
	for (const one of list) {
		const more = one.agencyIds?.length ?? MOST_AGENCIES;
		if (batch.length > 0 && (batch.length >= BATCH || agencies + more > MOST_AGENCIES)) {
			yield batch;
			batch = [];
			agencies = 0;
		}
		batch.push(one);
		agencies += more;
	}
	if (batch.length > 0) yield batch;
}

/** One batch, whole or not at all; where it fails, each chat alone, so that one bad row costs one digest. */
async function sendBatch<T extends Built>(
	run: Run,
	kind: DigestKind,
	batch: T[],
	build: (context: Context, claimed: T[]) => Promise<Words>,
): Promise<void> {
	try {
		run.queued.push(...(await inTransaction(run.office, kind, batch, build)));
	} catch (error) {
		if (batch.length === 1) run.failures.push(error);
		else for (const one of batch) await sendBatch(run, kind, [one], build);
	}
}

function inTransaction<T extends Built>(
	office: Office,
	kind: DigestKind,
	batch: T[],
	build: (context: Context, claimed: T[]) => Promise<Words>,
): Promise<Queued[]> {
	return transact(office.db, async (tx) => {
		const context = await openContext(office, tx);
		const { today: day, now: at } = context;
		const ours = await claimDigests(tx, { chatIds: batch.map(({ chatId }) => chatId), day, kind, at });
		const claimed = batch.filter(({ chatId }) => ours.has(chatId));
		if (claimed.length === 0) return [];
		const built = await build(context, claimed);
		const words = claimed.flatMap(({ chatId, settings }) => {
			const message = built.get(chatId);
			return message ? [{ chatId, message: { ...message, protect: settings.protect } }] : [];
		});
		const chatIds = words.map(({ chatId }) => chatId);
		if (chatIds.length === 0) return [];
		await keepDigestsSent(tx, { chatIds, day, kind });
		return queueDeliveries(
			tx,
			words.map(({ chatId, message }) => ({
				...{ chatId, message, kind: "DIGEST" as const },
				key: `digest:${kind}:${chatId}:${day}`,
			})),
		);
	});
}

const roomOf = ({ plain }: Pick<Built, "plain">): number | undefined => (plain ? PLAIN_ROOM : undefined);

async function groupWords(context: Context, claimed: GroupRecipient[], words: DigestWords): Promise<Words> {
	const chatIds = claimed.map(({ chatId }) => chatId);
	const heard = await lastDigestDays(context.db, { chatIds, day: context.today, kind: "group" });
	const mornings = claimed.map(({ chatId: id, agency, agencyIds, settings }) => {
		const days = digestDays(context, settings);
		return { ...{ id, agency, agencyIds, settings }, ...days, previous: heard.get(id) ?? days.previous };
	});
	const digests = await buildDigests(context, mornings);
	const figures = await claimFigures(
		context,
		claimed.map(({ chatId, agency }) => ({ chatId, agencyId: agency.id })),
	);
	const found: Words = new Map();
	for (const one of claimed) {
		const digest = digests.get(one.chatId);
		if (!digest) continue;
		const own = { ...digest, figures: figures.get(one.chatId) ?? [] };
		const followed = await followedThere(context, one);
		const message = followed ? words.office({ own, followed }, roomOf(one)) : words.group(own, roomOf(one));
		found.set(one.chatId, message);
	}
	return found;
}

/** What monitors hear in the group of their office, noted as a digest of theirs: the next one tells what is new since. */
async function followedThere(
	context: Context,
	{ chatId, followers }: GroupRecipient,
): Promise<MonitorDigest | null> {
	if (!followers) return null;
	const place = { chatIds: [chatId], day: context.today, kind: "monitor" as const };
	const digest = await buildMonitorDigest(context, { chatId, ...followers });
	await claimDigests(context.db, { ...place, at: context.now });
	await keepDigestsSent(context.db, place);
	return digest;
}

async function leaderWords(context: Context, claimed: LeaderRecipient[], words: DigestWords): Promise<Words> {
	const found: Words = new Map();
	for (const one of claimed)
		found.set(one.chatId, words.leader(await buildLeaderDigest(context, one), roomOf(one)));
	return found;
}

async function monitorWords(
	context: Context,
	claimed: MonitorRecipient[],
	words: DigestWords,
): Promise<Words> {
	const found: Words = new Map();
	for (const one of claimed)
		found.set(one.chatId, words.monitor(await buildMonitorDigest(context, one), roomOf(one)));
	return found;
}

/** Linked groups with their agencies. */
export async function digestGroups(
	db: Db,
): Promise<{ id: string; title: string; agency: { id: string; name: string } }[]> {
	const groups = await linkedGroups(db);
	return groups.flatMap(({ id, title, agency }) => (agency ? { id, title, agency } : []));
}
