import { agencyLexicon } from "../../domain/agencies/agency-lexicon.ts";
import { leadingList } from "../../domain/agencies/agency-list.ts";
import { splitAgencies } from "../../domain/agencies/agency-names.ts";
import { tokenize } from "../../domain/text/tokens.ts";
import type { Item } from "../structure/item.ts";
import { assignmentsIn, clean } from "./assign.ts";
import { onlyAgencies } from "./assignee.ts";
import { coordinatingIn } from "./coordinating.ts";
import { type LabelKind, type Labelled, labelled } from "./labels.ts";
import { openers, tellsWhatToDo } from "./openers.ts";
import { clausesOf, sentencesOf } from "./sentences.ts";

/** A job that a labelled block describes. */
export interface BlockJob {
	content: string;
	lead: string[];
	coordinating: string[];
	/** The value of the time label, or null when the words of the job say it. */
	time: string | null;
	product: string | null;
	/** The title above, when the words of the job are not the title themselves. */
	heading: string | null;
}

interface Fields {
	title: string;
	body: string[];
	values: Partial<Record<LabelKind, Labelled & { items: Item[] }>>;
}

const oneLine = (text: string) => text.replace(/\s+/gu, " ").trim();

/** "các sở trong phạm vi chức năng, nhiệm vụ của mình và …": a reserve between the names. */
const WITHIN_DUTIES =
	/\s(?:trong phạm vi|theo|căn cứ)\s(?:chức năng|nhiệm vụ|thẩm quyền|lĩnh vực|phạm vi)(?:,? (?:và )?(?:chức năng|nhiệm vụ|thẩm quyền|quyền hạn|lĩnh vực|quản lý|của mình|của ngành mình|được giao|được phân công|phụ trách))+/giu;

/** Names in the value of an agency label: a list, or sentences that say what each one does. */
export function labelledAgencies(value: string): string[] {
	const text = oneLine(value)
		.replace(/[.;]+$/u, "")
		.replace(WITHIN_DUTIES, "");
	if (!text || /^(?:không|không có|chưa có)$/iu.test(text)) return [];
	const list = leadingList(text);
	if (onlyAgencies(text, tokenize(text)) || !list) return splitAgencies(text);
	const rest = text.slice(list.end).trim();
	const restTokens = tokenize(rest);
	// "Hội đồng thẩm định cấp Sở", "Ban Quản lý đầu tư …": words of the name that are verbs elsewhere
	const isOfName =
		agencyLexicon.nounVerbs.match(restTokens, 0) || agencyLexicon.relatives.match(restTokens, 0);
	const isVerb = openers.duties.match(restTokens, 0) > 0 && !isOfName;
	const describes = /^[,;]?\s*\p{Ll}/u.test(rest) && isVerb;
	if (!describes && !/^(?:theo|để|trong|khi|căn cứ)\s/u.test(rest)) return splitAgencies(text);
	const names: string[] = [];
	for (const sentence of sentencesOf(text)) {
		for (const clause of clausesOf(text, sentence)) {
			const found = leadingList(text.slice(clause.start, clause.end));
			for (const name of found?.names ?? []) if (!names.includes(name)) names.push(name);
		}
	}
	return names;
}

/** All words below an item, with the marks of its bullets, as one text. */
export function flatText(item: Item): string {
	const mark = item.marker ? markText(item) : "";
	return oneLine([`${mark}${item.text}`, ...item.items.map(flatText)].join(" "));
}

const markText = (item: Item): string => {
	if (item.marker?.kind === "dash") return "- ";
	if (item.marker?.kind === "plus") return "+ ";
	if (item.marker?.kind === "paren") return `(${item.marker.label}) `;
	return item.marker?.kind === "letter" ? `${item.marker.label}) ` : "";
};

const TASK_LABELS: readonly LabelKind[] = ["lead", "coordinating", "deadline"];

/** Whether labels stand directly under an item, so that it is a block and not a heading of several. */
export const isBlock = (item: Item): boolean =>
	item.items.some((below) => {
		const field = labelled(below.text);
		return field !== null && TASK_LABELS.includes(field.kind);
	});

const NAMES_BODIES = /^(?:cơ quan|đơn vị|thành phần|ban tổ chức|bộ máy|danh nghĩa)(?:\s[^.;]{0,80})?$/iu;

/** "II. Cơ quan chỉ đạo và tổ chức thực hiện": the labels below say who runs an event, and give nobody a job. */
export const isRoster = (item: Item): boolean => NAMES_BODIES.test(item.text) && isBlock(item);

/**
 * Whether one block of labels closes several bullets: only the last of them has labels, and the others are plain
 * (RULES: one block is one task, even then).
 */
export function closesBullets(item: Item): boolean {
	const bullets = item.items.filter((below) => below.marker !== null);
	const last = bullets.at(-1);
	if (bullets.length < 2 || bullets.length !== item.items.length || !last || !isBlock(last)) return false;
	return bullets.slice(0, -1).every((below) => below.items.length === 0 && labelled(below.text) === null);
}

/** The item with the labels of its last bullet moved under itself. */
export function withClosingLabels(item: Item): Item {
	const last = item.items.at(-1);
	if (!last) return item;
	const bullets = item.items.slice(0, -1);
	return { ...item, items: [...bullets, { ...last, items: [] }, ...last.items] };
}

/** "b) Cơ quan thực hiện:" over "- Đơn vị chủ trì: …": a label that only groups others gives way to them. */
const ungrouped = (below: Item): Item[] =>
	labelled(below.text)?.value === "" && isBlock(below) ? below.items : [below];

/** Parts of the block: a new one begins where words or "Nội dung:" follow labels that were already filled. */
function partsOf(item: Item): Fields[] {
	const parts: Fields[] = [{ title: item.text, body: [], values: {} }];
	let closed = false;
	let latest: LabelKind | null = null;
	for (const below of item.items.flatMap(ungrouped)) {
		const part = parts.at(-1);
		if (!part) break;
		const field = labelled(below.text);
		const again = field !== null && part.values[field.kind] !== undefined && !REPEATED.includes(field.kind);
		const alsoLeads = field?.kind === "lead" && latest === "lead";
		const opens = field === null || field.kind === "content" || (again && !alsoLeads);
		if (opens && closed && (field || below.marker)) {
			parts.push({ title: item.text, body: [], values: {} });
			closed = false;
		}
		const current = parts.at(-1);
		if (!current) break;
		latest = field?.kind ?? null;
		if (field) {
			const first = alsoLeads ? current.values.lead : undefined;
			const value = first ? `${first.value.replace(/[.;]+$/u, "")}; ${field.value}` : field.value;
			current.values[field.kind] = { ...field, value, items: [...(first?.items ?? []), ...below.items] };
			if (TASK_LABELS.includes(field.kind)) closed = true;
		} else current.body.push(flatText(below));
	}
	const [first, ...others] = parts;
	return first ? [first, ...others.filter(hasTaskLabel)] : [];
}

/** Fields that a block may have several of. */
const REPEATED: readonly LabelKind[] = ["funding", "other", "product"];

/** Words behind the labels that have none of their own only describe the job above. */
const hasTaskLabel = (part: Fields): boolean => TASK_LABELS.some((kind) => part.values[kind] !== undefined);

const saidBy = (field: (Labelled & { items: Item[] }) | undefined): string =>
	field ? oneLine([field.value, ...field.items.map(flatText)].join(" ")) : "";

/** "Hoạt động 1": a title that only counts. */
const NUMBERED = /^(?:hoạt động|nhiệm vụ|nội dung|công việc|giải pháp)\s+(?:thứ\s+)?\d{1,2}$/iu;

/** The leads that a label names, line by line where it has lines, and the helpers its own words name. */
function bodiesIn(field: (Labelled & { items: Item[] }) | undefined): {
	lead: string[];
	coordinating: string[];
} {
	if (!field) return { lead: [], coordinating: [] };
	const texts = [field.value, ...field.items.map((item) => flatText({ ...item, marker: null }))].filter(
		Boolean,
	);
	const lead = [...new Set(texts.flatMap(labelledAgencies))];
	const helpers = texts.flatMap((text) => {
		const tokens = tokenize(text);
		return coordinatingIn(text, tokens, 0, tokens.length);
	});
	return { lead, coordinating: [...new Set(helpers)].filter((name) => !lead.includes(name)) };
}

/** Who helps where no label says it: those the label of the lead names, else those the words of the job do. */
function helpersIn(words: string, { lead, coordinating }: Pick<BlockJob, "lead" | "coordinating">): string[] {
	if (coordinating.length > 0) return coordinating;
	const tokens = tokenize(words);
	return coordinatingIn(words, tokens, 0, tokens.length).filter((name) => !lead.includes(name));
}

function jobOf(part: Fields, alone: boolean): BlockJob {
	const title = clean(part.title);
	const described = saidBy(part.values.content);
	const tells = tellsWhatToDo(described.replace(/^[-+]\s/u, ""));
	const names = assignmentsIn(described)[0]?.how === "subject";
	const useDescribed = described !== "" && (tells || names || !title || NUMBERED.test(title));
	const body = part.body.join(" ");
	const [own] = part.values.lead || !body ? [] : assignmentsIn(body);
	const leads = own && own.how !== "unnamed" ? own : bodiesIn(part.values.lead);
	const isBodyTask =
		leads === own ||
		(part.body.length > 0 &&
			!/[.;]$/u.test(part.title) &&
			tellsWhatToDo((part.body[0] ?? "").replace(/^(?:[-+]|\(?\p{L}\)|\(\d+\))\s*/u, "")));
	const words = useDescribed ? described : oneLine(alone && !isBodyTask ? `${title} ${body}` : body || title);
	return {
		content: clean(words),
		lead: leads.lead,
		coordinating: part.values.coordinating
			? labelledAgencies(saidBy(part.values.coordinating))
			: helpersIn(words, leads),
		time: part.values.deadline ? saidBy(part.values.deadline) : null,
		product: saidBy(part.values.product).replace(/[.;]+$/u, "") || null,
		heading: useDescribed || isBodyTask || !alone ? title.replace(/[:.]+$/u, "") || null : null,
	};
}

/** The time label lists who must do what by when: each line is a job of its own. */
function timedJobs(part: Fields): BlockJob[] | null {
	const items = part.values.deadline?.items ?? [];
	if (items.length < 2) return null;
	const jobs = items.map((item) => assignmentsIn(item.text)[0]);
	if (!jobs.every((job) => job && job.lead.length > 0)) return null;
	return jobs.flatMap((job) =>
		job
			? [
					{
						content: job.content,
						lead: job.lead,
						coordinating: job.coordinating,
						time: null,
						product: null,
						heading: clean(part.title).replace(/[:.]+$/u, ""),
					},
				]
			: [],
	);
}

/** The jobs of a labelled block ("Cơ quan chủ trì: …", "Thời gian thực hiện: …"): usually one. */
export function blockJobs(item: Item): BlockJob[] {
	const parts = partsOf(item);
	return parts.flatMap((part) => timedJobs(part) ?? [jobOf(part, parts.length === 1)]);
}
