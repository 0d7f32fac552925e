import { parseDeadline } from "../deadline/parse-deadline.ts";
import { type Correction, readCorrection } from "../documents/read-correction.ts";
import type { LocalDate } from "../local-date.ts";
import { normalizeText } from "../text/fold.ts";

/** A task given in one line. */
export type AssignmentOrder = Omit<Extract<Correction, { kind: "add" }>, "kind"> & {
	/** The number of the task it is a part of; null where it stands alone. */
	parent: number | null;
};

/** What is missing before it can be given. */
export type AssignmentQuestion = "unclear" | "deadline";

const PARENT = /^thuộc(?:\s+(?:việc|nhiệm vụ))?\s*:?\s*(?:nv\s*[-.]?\s*)?0*(\d{1,9})$/iu;
const PARENT_PLAIN = /^thuoc(?:\s+(?:viec|nhiem vu))?\s*:?\s*(?:nv\s*[-.]?\s*)?0*(\d{1,9})$/iu;
/** A label whose colon was forgotten, where what follows can be nothing but a deadline. */
const DEADLINE = /^(?:thời hạn|thoi han|hạn|han)\s+(?!\s*:)(.+)$/iu;
const LEADS = /^(?:giao|cho)\s+(?=\p{Lu})/iu;

/**
 * "Sở Tài chính: rà soát …; phối hợp: Sở Nội vụ; hạn: trước 30/6/2026; sản phẩm: báo cáo; thuộc NV-0012". Who leads
 * stands before the first colon; each further part has a label, what has none belongs to the task.
 */
export function readAssignment(text: string, today: LocalDate): AssignmentOrder | AssignmentQuestion {
	const plain = normalizeText(text)
		.replace(/[ \t]+/gu, " ")
		.trim();
	const colon = plain.indexOf(":");
	const lead = plain.slice(0, Math.max(colon, 0)).replace(LEADS, "").trim();
	if (lead === "" || lead.includes("\n")) return "unclear";
	let parent: number | null = null;
	const parts: string[] = [];
	for (const words of plain.slice(colon + 1).split(/[;\n]/u)) {
		const part = words.trim().replace(/\.$/u, "");
		const part_of = PARENT.exec(part) ?? PARENT_PLAIN.exec(part);
		if (part_of) parent = Number(part_of[1]);
		else if (part !== "") parts.push(withColon(part, today));
	}
	// The reader of corrections knows the labels; a part of its own for each lead keeps "A; B" apart.
	const { corrections, ask } = readCorrection(
		`thêm: ${parts.join("; ")}; chủ trì: ${lead.replaceAll(";", ",")}`,
		{ items: 1, today },
	);
	const [added] = corrections;
	if (added?.kind !== "add") return ask === "deadline" ? "deadline" : "unclear";
	const { content, coordinating, deadline, product } = added;
	return added.lead.length > 0
		? { content, lead: added.lead, coordinating, deadline, product, parent }
		: "unclear";
}

function withColon(part: string, today: LocalDate): string {
	const value = DEADLINE.exec(part)?.[1];
	return value && parseDeadline(value, today).kind !== "none" ? `hạn: ${value}` : part;
}
