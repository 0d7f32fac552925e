import type { Actions } from "../../src/actions/index.ts";
import type { Figure, FigureUndo } from "../../src/actions/indicators/record-figures.ts";
import type { Answer } from "../../src/actions/take-update.ts";
import type { FigureAsk, FigureLine } from "../../src/domain/registers/indicator.ts";
import { readFigures, type SaidFigure } from "../../src/domain/registers/read-indicator.ts";
import { readInstruction } from "../../src/domain/reply/read-instruction.ts";
import type { Request } from "../../src/domain/request.ts";
import { fold } from "../../src/domain/text/fold.ts";
import { readNumber } from "../../src/domain/text/read-number.ts";
import { UserError } from "../../src/domain/user-error.ts";
import { periodText } from "../../src/views/dates.ts";
import { askOf, figureText } from "../../src/views/registers/indicator.ts";
import {
	figureQuestionMessage,
	figuresRecordedMessage,
	figuresUndoneMessage,
} from "../../src/views/registers/indicator-change.ts";
import type { Deps } from "../command.ts";
import { passWish } from "./wish.ts";

/** A number that was said, with the line it is of. */
export interface MatchedFigure {
	line: FigureLine;
	said: SaidFigure;
}

/** The line that a label means: its number in the message, or the name of an indicator. */
export function lineNamed(label: string, lines: FigureLine[], first: number): FigureLine | undefined {
	if (/^\d{1,3}$/.test(label)) return lines[Number(label) - first];
	const name = fold(label);
	const exact = lines.find((line) => fold(line.name) === name);
	const similar = lines.filter((line) => fold(line.name).includes(name));
	return exact ?? (similar.length === 1 ? similar[0] : undefined);
}

/**
 * A reply with numbers to a message that asks for them: "5: 12, 6: 3,5", "đoàn ra: 12". `first` is the number of the
 * first of these lines. Null where nothing in it is about them: it is a reply to something else in that message.
 */
export async function answerFigures(
	request: Request,
	{ actions }: Deps,
	{ asks, first, alone }: { asks: FigureAsk[]; first: number; alone: boolean },
): Promise<Answer> {
	const said = readFigures(request.text);
	if (!said) return null;
	const lines = await actions.linesOfAsks(asks);
	const found = said.map((one) => ({
		said: one,
		line:
			one.label === null
				? alone && lines.length === 1
					? lines[0]
					: undefined
				: lineNamed(one.label, lines, first),
	}));
	if (found.every(({ line }) => line === undefined)) return null;
	const matched = found.flatMap(({ line, said: one }) => (line ? [{ line, said: one }] : []));
	if (matched.length < found.length) throw new UserError("indicator-which");
	return recordAll(request, actions, matched, asks);
}

/** A reply to a list of indicators, or to what was recorded of them. */
export async function answerIndicators(
	request: Request,
	deps: Deps,
	{ asks, undo }: { asks: FigureAsk[]; undo?: FigureUndo[] },
): Promise<Answer> {
	if (undo && readInstruction(request.text)?.kind === "undo")
		return figuresUndoneMessage(request.t, await deps.actions.undoFigures(request, undo));
	const answer = await answerFigures(request, deps, { asks, first: 1, alone: true });
	if (answer === null) throw new UserError("indicator-which");
	return answer;
}

/** Records all numbers or none: one that is no number, or can hardly be meant, is asked for once more. */
export async function recordAll(
	request: Request,
	actions: Actions,
	matched: MatchedFigure[],
	asks: FigureAsk[],
): Promise<Answer> {
	const { t } = request;
	const figures: Figure[] = [];
	for (const { line, said } of matched) {
		const value = readNumber(said.words, line.unit);
		if (value === null)
			return figureQuestionMessage(t, { kind: "number", name: line.name, said: said.words, asks });
		figures.push({ ...askOf(line), value, sure: said.sure });
	}
	const done = await actions.recordFigures(request, figures);
	switch (done.kind) {
		case "recorded":
			return figuresRecordedMessage(t, done.figures);
		case "unlikely": {
			const { line, value } = done;
			return figureQuestionMessage(t, { kind: "unlikely", name: line.name, said: figureText(value), asks });
		}
		case "wish":
			return passAll(request, actions, done);
	}
}

/** What an officer reports waits for a focal point's word: one message for each period. */
async function passAll(
	request: Request,
	actions: Actions,
	{ agency, figures }: { agency: { id: string; name: string }; figures: (FigureLine & { value: number })[] },
): Promise<Answer> {
	const { t } = request;
	const messages = [];
	for (const [period, own] of Map.groupBy(figures, (one) => one.period)) {
		const pairs = own.map(({ name, value }) => `${name}: ${figureText(value)}`).join(", ");
		const words = t("say-indicator", { pairs, period: periodText(t, period), agency: agency.name });
		messages.push(
			await passWish(request, actions, {
				agency,
				what: t("indicator-wish", { pairs, period: periodText(t, period) }),
				typed: `/chitieu ${words}`,
			}),
		);
	}
	return messages;
}
