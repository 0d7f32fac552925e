import { agencyKey } from "../../domain/agencies/agency-key.ts";
import { sameAgency } from "../../domain/agencies/agency-names.ts";
import type { KnownBodies } from "../../domain/agencies/known-bodies.ts";
import { canonical } from "../../domain/text/fold.ts";
import { tokenize } from "../../domain/text/tokens.ts";
import type { Item } from "../structure/item.ts";
import { givesOrder, isDivision, ordersWithin, sectionOf } from "../structure/sections.ts";
import { type Assignment, assignmentsIn, clean } from "./assign.ts";
import {
	blockJobs,
	closesBullets,
	flatText,
	isBlock,
	isRoster,
	labelledAgencies,
	withClosingLabels,
} from "./block.ts";
import { withoutTail } from "./block-tail.ts";
import { type Found, type FoundTask, isTable } from "./found-task.ts";
import { agencyAmongBodies, areBodies, headedAgencies } from "./headed.ts";
import { inferLeads } from "./inferred-leads.ts";
import { areActors, holdsWork, isListOfThings, pathOf, requiresOfMany, withoutOrder } from "./items.ts";
import { inlineLabels } from "./labels.ts";
import { isClosing, isMeeting, isNoTask, withoutRemarks } from "./not-a-task.ts";
import { openers, tellsWhatToDo } from "./openers.ts";
import { type Addressee, type ItemPlace, type Neighbours, PARAGRAPH, type Scope } from "./scope.ts";

/** What the walk needs to know of the document. */
export interface WalkContext {
	/** Names under which the document speaks of its own issuer, who gives work and takes none. */
	issuers: readonly string[];
	recipients: readonly string[];
	/** Whether any item is marked: then words before the first mark only introduce. */
	hasItems: boolean;
	/** Bodies that no lexicon knows and the document names elsewhere. */
	bodies: KnownBodies;
}

const inWords = (found: readonly Found[]): FoundTask[] => found.filter((one) => !isTable(one)) as FoundTask[];
const oneLine = (text: string) => text.replace(/\s+/gu, " ").trim();
const opensList = (text: string): boolean => /:\s*$/u.test(text);
const titleOf = (text: string): string =>
	clean(text)
		.replace(/[:.]+$/u, "")
		.trim();

/** Walks the tree of a document's words and finds what it gives out, in reading order. */
export function walk(root: Item, scope: Scope, context: WalkContext): Found[] {
	const tasks: Found[] = [];
	const { bodies } = context;
	const issuers = new Set(context.issuers.map(agencyKey));
	const isIssuer = (name: string) => issuers.has(agencyKey(name));
	const assigned = (text: string, addressed: readonly string[] | null = null, place: ItemPlace = PARAGRAPH) =>
		assignmentsIn(text, { addressed, gives: isIssuer, bodies, ...place });

	/** Who a sentence that opens a list speaks to; null when it names nobody or only its own issuer. */
	function addresseeOf(text: string, here: Scope): Addressee | null {
		const words = text.replace(/[:\s]+$/u, "");
		const found = assignmentsIn(words, { gives: isIssuer, opensList: true, bodies }).at(-1);
		const asks = /(?:yêu cầu|đề nghị|chỉ đạo)/u.test(canonical(text).slice(-160));
		if (!found || found.how === "unnamed") {
			if (!asks || context.recipients.length === 0) return null;
			return { names: context.recipients.flatMap(labelledAgencies), coordinating: [], source: "recipients" };
		}
		const told = found.how === "subject" && (here.intro || found.lead.some(isIssuer) || isMeeting(text));
		if (told) return null;
		return { names: found.lead, coordinating: found.coordinating, source: "inherited" };
	}

	function emit(found: Assignment, here: Scope): void {
		const content = withoutOrder(found.content);
		if (content.length < 12 || isNoTask(content) || isClosing(content)) return;
		const base = {
			path: here.path,
			heading: here.heading,
			content,
			time: null,
			product: null,
			shape: "prose" as const,
		};
		const isTheirs = here.addressee?.heads && found.how === "directive" && requiresOfMany(found);
		if (found.how !== "unnamed" && !isTheirs) {
			const told =
				found.how === "subject" && here.intro && (found.lead.every(isIssuer) || isMeeting(content));
			if (told || (found.how === "subject" && here.intro && context.hasItems)) return;
			tasks.push({ ...base, lead: found.lead, leadSource: found.how, coordinating: found.coordinating });
			return;
		}
		if (here.section === "funding" && !here.addressee) return;
		if (!tellsWhatToDo(content) && openers.things.match(tokenize(content.slice(0, 60)), 0)) return;
		if (here.addressee) {
			const { names, source, coordinating } = here.addressee;
			const helpers = found.coordinating.length ? found.coordinating : coordinating;
			tasks.push({
				...base,
				lead: names,
				leadSource: source,
				coordinating: helpers.filter((name) => !names.some((lead) => sameAgency(lead, name))),
			});
			return;
		}
		if (here.section !== "work" || here.intro || !tellsWhatToDo(content)) return;
		tasks.push({ ...base, lead: [], leadSource: "none", coordinating: found.coordinating });
	}

	function leaf(text: string, here: Scope, place: ItemPlace = PARAGRAPH): void {
		const labels = inlineLabels(text);
		if (labels) {
			const value = (kind: string) => labels.fields.find((field) => field.kind === kind)?.value ?? null;
			const described = value("content");
			tasks.push({
				path: here.path,
				heading: here.heading,
				content: clean(withoutOrder(described ?? labels.content)),
				lead: labelledAgencies(value("lead") ?? ""),
				leadSource: "label",
				coordinating: labelledAgencies(value("coordinating") ?? ""),
				time: value("deadline"),
				product: value("product"),
				shape: "block",
			});
			return;
		}
		const words = withoutRemarks(text);
		if (isClosing(words)) return;
		const jobs = assigned(words, here.addressee?.names ?? null, place);
		if (jobs.length < 2 && isNoTask(words)) return;
		for (const found of jobs) emit(found, here);
	}

	function under(item: Item, here: Scope): void {
		let addressee = here.addressee;
		const start = tasks.length;
		const listed = { from: start, to: start };
		const amongBodies = areBodies(item.items, bodies);
		const amongActors = areActors(item.items, isIssuer);
		let intro = here.intro;
		let above = here.section;
		const items = item.items.flatMap(withoutTail);
		for (const [i, below] of items.entries()) {
			if (below.marker) intro = false;
			const inner: Scope = { ...here, addressee, intro, path: pathOf(here.path, below) };
			if (below.grid) {
				tasks.push({ path: here.path, grid: below.grid });
				continue;
			}
			if (above === "state" && givesOrder(below)) above = "plain";
			// "Yêu cầu chung" of a purpose is no work; under words to somebody it is
			const asked = addressee !== null && /^yêu cầu(?: chung)?\s*:?$/iu.test(below.text);
			const inner2: Scope = { ...inner, section: asked ? above : sectionOf(below, above) };
			const orders = inner2.section === "none" ? ordersWithin(below) : [];
			if (orders.length > 0) under({ ...below, items: orders }, { ...inner, section: "plain" });
			if (inner2.section === "none" || (inner2.section === "state" && below.items.length === 0)) continue;
			const opens = below.items.length === 0 && opensList(below.text) && i + 1 < items.length;
			if (opens) {
				const agencies = headedAgencies(below.text, false, bodies);
				const found = agencies
					? { names: agencies, coordinating: [], source: "inherited" as const }
					: addresseeOf(below.text, inner2);
				if (found) addressee = found;
				continue;
			}
			const before = tasks.length;
			visit(below, inner2, { amongBodies, amongActors });
			if (isDivision(below))
				inferLeads(inWords(tasks.slice(listed.from, listed.to)), inWords(tasks.slice(before)));
			listed.to = tasks.length;
		}
	}

	function visit(item: Item, here: Scope, { amongBodies, amongActors }: Neighbours): void {
		if (isRoster(item)) return;
		const merged = closesBullets(item);
		if (merged || isBlock(item)) {
			for (const job of blockJobs(merged ? withClosingLabels(item) : item)) {
				tasks.push({
					path: here.path,
					heading: job.heading ?? here.heading,
					content: withoutOrder(job.content),
					lead: job.lead,
					leadSource: job.lead.length ? "label" : "none",
					coordinating: job.coordinating,
					time: job.time,
					product: job.product,
					shape: "block",
				});
			}
			return;
		}
		if (item.items.length === 0) {
			const isItem = item.marker !== null && !here.intro;
			if (!opensList(item.text)) leaf(item.text, here, { isItem, amongActors: !here.intro && amongActors });
			return;
		}
		const agencies =
			headedAgencies(item.text, holdsWork(item.items), bodies) ??
			(amongBodies ? agencyAmongBodies(item.text) : null);
		if (agencies) {
			const addressee: Addressee = { names: agencies, coordinating: [], source: "inherited", heads: true };
			under(item, { ...here, addressee, heading: titleOf(item.text), intro: false });
			return;
		}
		const listed = item.items.filter((below) => below.marker);
		if (isListOfThings(listed) && (opensList(item.text) || /gồm/u.test(item.text))) {
			const opening = item.items.find((below) => !below.marker && opensList(below.text));
			const text = (opening ?? item).text;
			leaf(oneLine(flatText({ marker: null, text, items: listed })), here);
			const others = item.items.filter((below) => !below.marker && below !== opening);
			under({ ...item, items: others }, { ...here, intro: false });
			return;
		}
		if (opensList(item.text)) {
			const found = addresseeOf(item.text, { ...here, intro: false });
			const known = found?.source === "recipients" ? here.addressee : null;
			under(item, {
				...here,
				addressee: known ?? found ?? here.addressee,
				heading: titleOf(item.text),
				intro: false,
			});
			return;
		}
		const own = assigned(item.text);
		const named = own.filter((found) => found.how !== "unnamed");
		if (named.length > 0 && !isNoTask(item.text)) {
			leaf(item.text, here);
			const last = named.at(-1);
			const addressee: Addressee | null = last
				? { names: last.lead, coordinating: [], source: "inherited" }
				: here.addressee;
			under(item, { ...here, addressee, intro: false });
			return;
		}
		const isClosed = /(?<!\.)[.;]$|…$/u.test(item.text);
		const isSentence =
			isClosed && !item.items.some(isBlock) && (item.text.length > 90 || tellsWhatToDo(item.text));
		if (isSentence) {
			leaf(item.text, here);
			under(item, { ...here, intro: false });
			return;
		}
		under(item, { ...here, heading: titleOf(item.text), intro: false });
	}

	under(root, scope);
	return tasks;
}
