import type { ImportResult } from "../../domain/documents/draft.ts";
import type { Block, Message } from "../../domain/message.ts";
import type { Translate } from "../../domain/translate.ts";
import { unheardText } from "../presence.ts";
import { shorten, some } from "../text.ts";
import { datedName } from "./document-text.ts";

/** What confirming a draft wrote: numbers, agencies, and what still needs a person. */
export function importResultMessage(t: Translate, result: ImportResult): Message {
	const { document, codes, unheard = [] } = result;
	const wrote = t("import-wrote", {
		tasks: result.tasks,
		assignments: result.assignments,
		document: datedName(t, document),
	});
	const { shown, more } = some(result.byAgency, 15);
	const open = [
		result.newAgencies.length > 0 &&
			t("import-new-agencies", {
				n: result.newAgencies.length,
				names: shorten(result.newAgencies.join("; "), 400),
			}),
		result.unresolved.length > 0 &&
			t("import-unresolved", {
				n: result.unresolved.length,
				names: shorten(result.unresolved.join("; "), 300),
			}),
		unheard.length > 0 && unheardText(t, unheard),
		result.withoutDeadline > 0 && t("import-without-deadline", { n: result.withoutDeadline }),
		result.noTask.length > 0 && t("import-no-task", { refs: result.noTask.join(", ") }),
		result.untasked.length > 0 && t("import-untasked", { refs: result.untasked.join(", ") }),
		...awaitedTexts(t, result),
		result.dropped > 0 && t("import-dropped", { n: result.dropped }),
	].filter((text) => typeof text === "string");
	const blocks: Block[] = [
		{ type: "paragraph", text: codes ? `${wrote} ${t("import-codes", { ...codes })}` : wrote },
		...(shown.length > 0
			? [
					{
						type: "bullets",
						items: [
							...shown.map(({ agency, count }) =>
								t("agency-count", { agency: agency || t("agency-unknown"), n: count }),
							),
							...(more > 0 ? [t("leader-more-agencies", { n: more })] : []),
						],
					} satisfies Block,
				]
			: []),
		...open.map((text): Block => ({ type: "paragraph", text })),
		{
			type: "note",
			text: t("import-hint", { query: document.number ?? result.byAgency[0]?.agency ?? "" }),
		},
	];
	return { blocks };
}

/** Codes named in one line; the rest is counted. */
const CODES = 10;

/** What waited for this document or waits for another, and how to date it. */
function awaitedTexts(t: Translate, { awaited }: ImportResult): string[] {
	if (!awaited) return [];
	const line = (key: "dated" | "waited" | "waits"): string[] => {
		const { shown, more } = some(awaited[key], CODES);
		const [first] = shown;
		if (!first) return [];
		const codes = more > 0 ? [...shown, t("leader-more", { n: more })] : shown;
		return [t(`import-awaited-${key}`, { codes: codes.join(", "), code: first })];
	};
	return [...line("dated"), ...line("waited"), ...line("waits")];
}
