import type { AskedNews, ConsultationNews } from "../../domain/consultations/consultation.ts";
import type { LocalDate } from "../../domain/local-date.ts";
import type { Block, Text } from "../../domain/message.ts";
import type { Translate } from "../../domain/translate.ts";
import { namesText } from "../consultations/consultation.ts";
import { askedLine, awaitedLine } from "../consultations/consultation-card.ts";
import { some } from "../text.ts";

/** Names under one line of a digest. */
const NAMES = 10;

function askedText(t: Translate, row: AskedNews, today: LocalDate): string {
	const parts = [
		askedLine(t, row, today),
		row.fresh.length > 0 && t("asked-fresh", { agencies: namesText(t, row.fresh, NAMES) }),
		row.missing.length > 0 && t("asked-missing", { agencies: namesText(t, row.missing, NAMES) }),
	];
	return parts.filter((part) => typeof part === "string").join("; ");
}

const part = (
	t: Translate,
	key: string,
	items: Text[],
	{ most, n }: { most: number; n: number },
): Block[] => {
	const { shown, more } = some(items, most);
	return [
		{ type: "heading", text: t("group-count", { name: t(key), n }) },
		{ type: "bullets", items: shown },
		...(more > 0 ? [{ type: "paragraph", text: t("consultations-more", { n: more }) } satisfies Block] : []),
	];
};

/**
 * What a digest says of consultations: what this agency has to answer, with how to answer it under this very message,
 * then what it asked. `most`: lines of each that are shown.
 */
export function consultationNewsBlocks(
	t: Translate,
	{ awaited, asked }: ConsultationNews,
	{ today, agency, most }: { today: LocalDate; agency: string; most: number },
): Block[] {
	const [first] = awaited;
	const lines = awaited.map((row) => awaitedLine(t, row, { today, withAgency: row.agency !== agency }));
	return [
		...(first ? part(t, "group-consultations", lines, { most, n: awaited.length }) : []),
		...(first
			? [{ type: "note", text: t("consultation-digest-hint", { code: first.code }) } satisfies Block]
			: []),
		...askedBlocks(t, asked, { today, most }),
	];
}

/** What was asked: who has answered since, who has not. */
export function askedBlocks(
	t: Translate,
	asked: AskedNews[],
	{ today, most }: { today: LocalDate; most: number },
): Block[] {
	const lines = asked.map((row) => askedText(t, row, today));
	return lines.length > 0 ? part(t, "group-asked", lines, { most, n: asked.length }) : [];
}

/** Whether there is anything to say. */
export const hasConsultationNews = (news: ConsultationNews | undefined): news is ConsultationNews =>
	news !== undefined && news.awaited.length + news.asked.length > 0;
