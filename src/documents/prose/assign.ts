import { sameAgency } from "../../domain/agencies/agency-names.ts";
import { type KnownBodies, tokenizeWith } from "../../domain/agencies/known-bodies.ts";
import { type Token, tokenize } from "../../domain/text/tokens.ts";
import { findAssignee, onlyAgencies } from "./assignee.ts";
import { bracketedLead } from "./bracketed-lead.ts";
import type { Assignee } from "./clause.ts";
import { coordinatingIn } from "./coordinating.ts";
import { openers } from "./openers.ts";
import { clausesOf, type Span, sentencesOf } from "./sentences.ts";

/** A job found in running text. */
export interface Assignment {
	content: string;
	lead: string[];
	/** Named in its own words, taken over from the sentence before, or not named at all. */
	how: "directive" | "subject" | "carried" | "unnamed";
	coordinating: string[];
}

/** What is known of the document around a text. */
export interface AssignOptions {
	/** Whose work this is, as a heading or a sentence above says; null where none does. */
	addressed?: readonly string[] | null;
	/** Whether a name is one of those who give work in this document. */
	gives?: (name: string) => boolean;
	/** Whether the text is an item of a list, not a paragraph that may also tell or report. */
	isItem?: boolean;
	/** Whether most items of that list name who acts: then words that no lexicon knows may name it here. */
	amongActors?: boolean;
	/** Whether it is a sentence that opens a list: whoever asks in it has others do what is listed. */
	opensList?: boolean;
	/** Names of bodies that the document speaks of elsewhere. */
	bodies?: KnownBodies;
}

/** Those who give work in most documents, where the issuer is not known. */
const usuallyGives = (name: string): boolean =>
	/^(?:UBND|Ủy ban nhân dân|(?:Phó )?Chủ tịch|(?:Phó )?Thủ tướng|Chính phủ|Tỉnh ủy|Thành ủy|Ban Thường vụ|Thường trực)/u.test(
		name,
	);

interface Draft extends Span {
	lead: string[];
	how: Assignment["how"];
	bodies: { from: number; to: number }[];
}

const sameLeads = (a: readonly string[], b: readonly string[]): boolean =>
	a.length === b.length && a.every((name, i) => sameAgency(name, b[i] ?? ""));

const opensNew = (tokens: readonly Token[], at: number): boolean =>
	openers.newDeliverable.match(tokens, at) > 0;

/** "chủ trì, phối hợp với …" behind a semicolon is a second job of the same lead. */
const opensLeadAgain = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.lower === "chủ" &&
	tokens[at + 1]?.lower === "trì" &&
	tokens.slice(at + 2, at + 4).some((token) => token.lower === "phối");

/** Tokens of a span, as indices. */
function indexer(tokens: readonly Token[]) {
	let at = 0;
	return (offset: number): number => {
		if ((tokens[at]?.start ?? Number.POSITIVE_INFINITY) > offset) at = 0;
		while (at < tokens.length && (tokens[at]?.start ?? 0) < offset) at++;
		return at;
	};
}

/**
 * The jobs of one item or paragraph. A new one begins where the lead changes, where a sentence opens with "Đồng thời",
 * "Bên cạnh đó", "Định kỳ", and where a clause takes the lead anew; everything else elaborates the job before it.
 * Where the text is addressed to somebody already, words before the first name are a job of theirs (`unnamed`), and
 * naming them once more begins no other job.
 */
export function assignmentsIn(text: string, options: AssignOptions = {}): Assignment[] {
	const bodies = options.bodies ?? null;
	const tokens = tokenizeWith(text, bodies);
	const indexOf = indexer(tokens);
	const drafts: Draft[] = [];
	const pendingFrom = 0;
	const addressed = options.addressed ?? null;
	for (const sentence of sentencesOf(text)) {
		for (const clause of wholeClauses(text, clausesOf(text, sentence), bodies)) {
			const from = indexOf(clause.start);
			const to = indexOf(clause.end);
			const opensSentence = clause.start === sentence.start;
			const found = findAssignee({
				text,
				tokens,
				from,
				to,
				gives: options.gives ?? usuallyGives,
				isItem: Boolean(options.isItem),
				opensList: Boolean(options.opensList),
				amongActors: Boolean(options.amongActors),
			});
			const last = drafts.at(-1);
			const body = { from: found ? found.end : from, to };
			if (startsDraft(found, last, tokens, from, opensSentence)) {
				if (!last) {
					const before = { start: pendingFrom, end: clause.start };
					const own = addressed && isJob(text, before) ? before : null;
					if (own) drafts.push(...unnamedDrafts(text, tokens, own, indexOf));
					else if (!opensSentence || !isRemark(text.slice(pendingFrom, clause.start)))
						clause.start = pendingFrom;
					const latest = own ? drafts.at(-1) : undefined;
					const isTheirs = latest && found && sameLeads(found.names, addressed ?? []);
					if (isTheirs && !(opensSentence && opensNew(tokens, from))) {
						latest.end = clause.end;
						latest.bodies.push(body);
						continue;
					}
				}
				drafts.push(draftOf(clause, found, last, body));
			} else if (last) {
				last.end = clause.end;
				last.bodies.push(body);
			}
		}
	}
	if (drafts.length === 0) {
		const whole = unnamed(text, tokens, addressed === null);
		if (whole.lead.length || !addressed) return [whole];
		drafts.push(...unnamedDrafts(text, tokens, { start: 0, end: text.length }, indexOf));
	}
	return drafts.map((draft) => ({
		content: clean(text.slice(draft.start, draft.end)),
		lead: draft.lead,
		how: draft.how,
		coordinating: helpersOf(text, tokens, draft),
	}));
}

/** A list of names is no longer, in letters. */
const LONGEST_LIST = 1500;

/** "Thủ trưởng các sở; Chủ tịch UBND các xã chịu trách nhiệm": a list of names parted by semicolons is one clause. */
function wholeClauses(text: string, clauses: Span[], bodies: KnownBodies): Span[] {
	const whole: Span[] = [];
	let start: number | null = null;
	for (const clause of clauses) {
		const words = text
			.slice(clause.start, clause.end)
			.replace(/^.*?(?:yêu cầu|đề nghị|giao)\s+(?!của)/iu, "");
		const isList =
			words.length < LONGEST_LIST &&
			clause !== clauses.at(-1) &&
			onlyAgencies(words, tokenizeWith(words, bodies)) !== null;
		if (isList) start ??= clause.start;
		else {
			whole.push({ start: start ?? clause.start, end: clause.end });
			start = null;
		}
	}
	return whole;
}

/** "Về khu công nghiệp. Đồng ý chủ trương …": a topic and what was decided, in sentences of their own. */
const isRemark = (words: string): boolean =>
	sentencesOf(words).every(({ start, end }) =>
		/^(?:về|đồng ý|thống nhất|nhất trí|cơ bản|ghi nhận|biểu dương)\s(?![^;:]*\d\/\d)[^;:]*\.\s*$/iu.test(
			words.slice(start, end),
		),
	);

/** Whether words before the first name are a job: they open with a verb, or are whole sentences of some length. */
function isJob(text: string, span: Span): boolean {
	const words = text.slice(span.start, span.end).trim();
	return (
		words.length > 20 &&
		(openers.work.match(tokenize(words), 0) > 0 || (words.length > 80 && /[.…]$/u.test(words)))
	);
}

function startsDraft(
	found: Assignee | null,
	last: Draft | undefined,
	tokens: readonly Token[],
	from: number,
	opensSentence: boolean,
): boolean {
	if (!last) return found !== null;
	if (opensSentence && opensNew(tokens, from)) return true;
	if (!opensSentence && opensLeadAgain(tokens, from)) return true;
	if (last.how === "unnamed" && found === null) return false;
	return found !== null && !sameLeads(found.names, last.lead);
}

const draftOf = (
	span: Span,
	found: Assignee | null,
	last: Draft | undefined,
	body: Draft["bodies"][0],
): Draft => ({
	start: span.start,
	end: span.end,
	lead: found?.names ?? last?.lead ?? [],
	how: found?.how ?? "carried",
	bodies: [body],
});

/** Jobs in words that name nobody: a new one begins where a sentence opens with "Đồng thời", "Định kỳ". */
function unnamedDrafts(
	text: string,
	tokens: readonly Token[],
	span: Span,
	indexOf: (offset: number) => number,
): Draft[] {
	const drafts: Draft[] = [];
	for (const { start, end } of sentencesOf(text.slice(0, span.end))) {
		const last = drafts.at(-1);
		const body = { from: indexOf(start), to: indexOf(end) };
		if (last && !opensNew(tokens, body.from)) {
			last.end = end;
			last.bodies.push(body);
		} else drafts.push({ start, end, lead: [], how: "unnamed", bodies: [body] });
	}
	return drafts;
}

function helpersOf(text: string, tokens: readonly Token[], draft: Draft): string[] {
	const names = draft.bodies.flatMap(({ from, to }) => coordinatingIn(text, tokens, from, to));
	return [...new Set(names)].filter((name) => !draft.lead.some((lead) => sameAgency(lead, name)));
}

function unnamed(text: string, tokens: readonly Token[], mayBeBare: boolean): Assignment {
	const coordinating = coordinatingIn(text, tokens, 0, tokens.length);
	const lead = bracketedLead(text, tokens, mayBeBare);
	return { content: clean(text), lead, how: lead.length ? "subject" : "unnamed", coordinating };
}

/** Content as labelled: no order mark, "./." as ".", no semicolon left at the end. */
export const clean = (text: string): string =>
	text
		.trim()
		.replace(/\s*\.\s*\/\s*\.$/u, ".")
		.replace(/[;,]$/u, "")
		.replace(/^[-–+]\s+/u, "")
		.trim();
