import type { Message } from "../domain/message.ts";
import type { ReplyQuestion } from "../domain/reply/reply.ts";
import type { Translate } from "../domain/translate.ts";
import { shorten } from "./text.ts";

/** Choices that are listed; beyond these the person looks at the list itself. */
const CHOICES = 10;

/** A line of the message replied to, as far as a question needs it. */
export interface Choice {
	id: string;
	/** As printed there. */
	number: number;
	content: string;
}

/**
 * Answers "3 chưa xong", which changes nothing: how to say what is in the way, or to ask for more time. `ids` are all
 * lines of the message replied to, `open` those that were named.
 */
export function stillOpenMessage(t: Translate, { ids, open }: { ids: string[]; open: number[] }): Message {
	const line = ids.length > 1 ? `${open[0] ?? 1} ` : "";
	const text = t("still-open", { named: open.length > 0 && ids.length > 1 ? open.join(", ") : "none", line });
	return { blocks: [{ type: "paragraph", text }], topic: { about: "assignments", ids } };
}

/**
 * Asks in one short line what a reply left open, with the choices. Nothing has changed yet. `choices` are all lines of
 * the message replied to, in order; `asked` is the reply, which the answer completes; `partly`: some of it was written;
 * `example`: how the command that was typed is used.
 */
export function questionMessage(
	t: Translate,
	{
		ask,
		choices,
		asked,
		partly = false,
		example,
	}: {
		ask: NonNullable<ReplyQuestion>;
		choices: Choice[];
		asked: string;
		partly?: boolean;
		example?: string;
	},
): Message {
	const alone = choices.length === 1;
	const last = choices.at(-1)?.number ?? 1;
	const aboutLines = ask === "which" || ask === "range";
	const key = alone && aboutLines ? "unclear" : ask;
	// On a card no number is needed, so no example has one.
	const one = alone && (key === "unclear" || key === "certain");
	const question = partly && key === "unclear" ? "rest" : key;
	const vars = { asked: shorten(asked, 60), last };
	const text =
		example && question === "unclear"
			? t("ask-unclear-command", { ...vars, example })
			: t(one && question === key ? `ask-${key}-one` : `ask-${question}`, vars);
	const listed = !alone && aboutLines && choices.length <= CHOICES;
	return {
		blocks: [
			{ type: "paragraph", text },
			...(listed
				? [
						{
							type: "list" as const,
							items: choices.map(({ number, content }) => ({ number, text: shorten(content, 50) })),
						},
					]
				: []),
		],
		topic: { about: "question", ids: choices.map(({ id }) => id), asked },
	};
}
