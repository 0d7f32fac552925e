import { setTimeout as sleep } from "node:timers/promises";
import { addDays, type LocalDate } from "../../src/domain/local-date.ts";
import { toDbDate } from "../../src/store/connection/dates.ts";
import { answersTo, type CrashFindings, findCrashFaults } from "./crash-findings.ts";
import { type CrashOffice, openCrashOffice, type Target, type Typed, until } from "./crash-office.ts";
import { createRandom, type Random } from "./fuzz-random.ts";

/** How often, and what the dice begin with. */
export interface CrashOptions {
	kills: number;
	seed: number;
	onDay?(done: number, findings: { day: LocalDate; seconds: number }): void;
}

/** What was done, and what was wrong afterwards. */
export interface CrashResult extends CrashFindings {
	kills: Record<Target, number>;
	days: number;
	/** Progress reports typed, reports asked for, documents sent in. */
	typed: { changes: number; reports: number; documents: number };
}

const GROUP = "Sở Ngoại vụ";
/** Kills before the bot may come to rest, and the next morning begins. */
const KILLS_A_DAY = 10;
const DIGEST_TIME = "07:30";
/** Fewer than the reports of one person that may wait for their answers (`flood.ts`). */
const MOST_UNANSWERED = 30;
/** A bot is up in a second or two: some die before that, most at work. */
const LONGEST_LIFE_MS = 3000;

/**
 * Kills the bot, its database and both at random moments while people report, ask for reports and send documents in,
 * on mornings whose digests are just going out. Each morning ends with a bot that nobody kills until it has rest.
 */
export async function runCrashes({ kills, seed, onDay }: CrashOptions): Promise<CrashResult> {
	const random = createRandom(seed);
	const office = await openCrashOffice(DIGEST_TIME);
	const typed: Typed = { percents: new Map(), asked: [], changes: 0, reports: 0, documents: 0 };
	const killed: Record<Target, number> = { bot: 0, database: 0, both: 0 };
	const days: LocalDate[] = [];
	try {
		let day: LocalDate = "2026-03-02";
		for (let done = 0; done < kills; day = nextWorkday(day)) {
			const from = Date.now();
			days.push(day);
			const morning = Math.min(KILLS_A_DAY, kills - done);
			for (const target of await oneMorning(office, typed, day, random, morning)) killed[target] += 1;
			done += morning;
			onDay?.(done, { day, seconds: Math.round((Date.now() - from) / 1000) });
		}
		const findings = await findCrashFaults(office, typed, days);
		const { changes, reports, documents } = typed;
		return { kills: killed, days: days.length, typed: { changes, reports, documents }, ...findings };
	} finally {
		await office.close();
	}
}

async function oneMorning(
	office: CrashOffice,
	typed: Typed,
	day: LocalDate,
	random: Random,
	kills: number,
): Promise<Target[]> {
	const killed: Target[] = [];
	// Before digests are due, so that the list is there when they go out.
	office.goTo(day, "07:00");
	office.launch();
	await office.rest();
	const asked = office.type("An", GROUP, "/nhiemvu");
	const listed = await until("the list", () =>
		office.said(GROUP).find(({ reply_to_message }) => reply_to_message?.message_id === asked),
	);
	await office.rest();
	await office.stop();

	office.goTo(day, "07:31");
	const document = sendDocument(office, typed, day);
	const typing = new AbortController();
	const people = typeAway(office, typed, listed.message_id, random, typing.signal);
	try {
		for (let kill = 0; kill < kills; kill++) {
			office.launch();
			await sleep(random.below(LONGEST_LIFE_MS));
			const target = random.pick<Target>(["bot", "bot", "database", "both"]);
			await office.kill(target);
			killed.push(target);
		}
		office.launch();
	} finally {
		typing.abort();
		await people;
	}
	await document;
	await office.rest();
	await until("all digests of the morning", async () => {
		const open = await office.look((db) =>
			db.chat.count({
				where: {
					agencyId: { not: null },
					private: false,
					digests: { none: { day: toDbDate(day), kind: "group" } },
				},
			}),
		);
		return open === 0 ? true : undefined;
	});
	await office.rest();
	await office.stop();
	return killed;
}

/** Reports progress and asks for reports, without waiting for answers. */
async function typeAway(
	office: CrashOffice,
	typed: Typed,
	listed: number,
	random: Random,
	signal: AbortSignal,
): Promise<void> {
	for (let n = 0; !signal.aborted && n < 90; n++) {
		await patience(office, typed, signal);
		const line = 1 + (n % 3);
		if (n % 20 === 7) {
			typed.reports += 1;
			typed.asked.push({
				chat: "Khánh",
				id: office.type("Khánh", "Khánh", "/baocao"),
			});
		} else {
			typed.changes += 1;
			const percent = 1 + (typed.changes % 98);
			const key = `${listed}:${line}`;
			typed.percents.set(key, [...(typed.percents.get(key) ?? []), percent]);
			typed.asked.push({
				chat: GROUP,
				id: office.type("An", GROUP, `${line}: ${percent}%`, { replyTo: listed }),
			});
		}
		await sleep(40 + random.below(260), undefined, { signal }).catch(() => undefined);
	}
}

/** People who hear nothing stop typing: what comes while too many answers wait is refused, and says so. */
async function patience(office: CrashOffice, typed: Typed, signal: AbortSignal): Promise<void> {
	const unanswered = () => typed.asked.filter((one) => answersTo(office, one) === 0).length;
	while (!signal.aborted && unanswered() >= MOST_UNANSWERED) await sleep(200);
}

/** The clerk sends a document in and confirms what was read, whoever is killed meanwhile. */
async function sendDocument(office: CrashOffice, typed: Typed, day: LocalDate): Promise<void> {
	typed.documents += 1;
	const bytes = new TextEncoder().encode(documentText(100 + typed.documents, day));
	office.type("Loan", "Loan", "", { file: { name: `kh-${typed.documents}.txt`, bytes } });
	const number = `${100 + typed.documents}/KH-UBND`;
	const preview = await until("the preview", () =>
		office
			.said("Loan")
			.find(({ text }) => text?.includes(number) && text.includes("Chưa ghi gì cho đến khi trả lời")),
	);
	const confirmed = office.type("Loan", "Loan", "xác nhận", { replyTo: preview.message_id });
	typed.asked.push({ chat: "Loan", id: confirmed });
}

const documentText = (number: number, day: LocalDate): string => {
	const [year, month, date] = day.split("-");
	return `ỦY BAN NHÂN DÂN
TỈNH BÌNH MINH
Số: ${number}/KH-UBND
Bình Minh, ngày ${date} tháng ${month} năm ${year}
KẾ HOẠCH
Chuẩn bị đón đoàn công tác thứ ${number}

1. Giao Sở Ngoại vụ chủ trì, phối hợp với Sở Tài chính xây dựng chương trình làm việc của đoàn ${number}, hoàn thành trước ngày 10/12/2026.
2. Giao Sở Tài chính bố trí kinh phí phục vụ đoàn công tác ${number}, hoàn thành trước ngày 12/12/2026.`;
};

function nextWorkday(day: LocalDate): LocalDate {
	const next = addDays(day, 1);
	return [0, 6].includes(new Date(`${next}T00:00:00Z`).getUTCDay()) ? nextWorkday(next) : next;
}
