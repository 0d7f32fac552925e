import { canonical } from "../../domain/text/fold.ts";
import { kindTitle } from "../header/kinds.ts";
import type { Block } from "./item.ts";
import { opensSignature } from "./signature.ts";

/** A stretch of the document with a title of its own. */
export interface Part {
	/** The document itself, a plan it issues, or an annex ("Phụ lục"). */
	kind: "main" | "attached" | "annex";
	title: string | null;
	blocks: Block[];
	/** "Nơi nhận" and the signature behind the words. */
	ending: string[];
}

const ANNEX = /^phụ lục(?:\s+(?:số\s*)?[\divxlca-h.]{1,5})?\s*(?:[.:].{0,200}|[-–].{0,200})?$/iu;
const ATTACHED = /^\(?\s*(?:ban hành )?(?:kèm theo|đính kèm)\s/u;
const RECIPIENTS = /^nơi nhận\s*:?/u;
const SIGNATURE = /^(?:TM|KT|TL|TUQ|Q)\.\s?\p{Lu}{2}|^T[/.]M\s/u;

const isAnnexTitle = (text: string): boolean => {
	if (text.length > 260) return false;
	const capitals = text === text.toUpperCase();
	return (ANNEX.test(canonical(text)) || (capitals && /^PHỤ LỤC/u.test(text))) && !/[.;]$/u.test(text);
};

/** Whether the title of a kind opens an attached plan: the caption "(Kèm theo …)" follows, or the signature stood before. */
function opensAttached(blocks: readonly Block[], at: number, last: Part): boolean {
	const block = blocks[at];
	if (block?.kind !== "paragraph" || kindTitle(block.text.replace(/:$/u, "")) === null || at === 0)
		return false;
	if (/^quyết định\s*:?$/iu.test(canonical(block.text)) && last.kind === "main" && last.ending.length === 0)
		return false;
	const captioned = [1, 2, 3].some((n) => {
		const next = blocks[at + n];
		return next?.kind === "paragraph" && ATTACHED.test(canonical(next.text));
	});
	return captioned || last.ending.length > 0;
}

/** Cuts a document at its signature, attached plans and annexes. The first part is always the document itself. */
export function partsOf(blocks: readonly Block[]): Part[] {
	const parts: Part[] = [{ kind: "main", title: null, blocks: [], ending: [] }];
	let ended = false;
	// a clerk's form names its recipients above its words
	const formAt = blocks.findIndex(
		(block) => block.kind === "paragraph" && /^nội dung\s*:?$/iu.test(block.text),
	);
	const lines = blocks.map((block) => (block.kind === "paragraph" ? block.text : ""));
	blocks.forEach((block, at) => {
		const last = parts.at(-1);
		if (!last) return;
		if (block.kind === "table") {
			if (ended) {
				parts.push({ kind: "annex", title: null, blocks: [block], ending: [] });
				ended = false;
			} else last.blocks.push(block);
			return;
		}
		const text = block.text;
		if (isAnnexTitle(text)) {
			parts.push({ kind: "annex", title: text, blocks: [], ending: [] });
			ended = false;
		} else if (opensAttached(blocks, at, last)) {
			parts.push({ kind: "attached", title: text, blocks: [], ending: [] });
			ended = false;
		} else if (
			ended ||
			(at > formAt && RECIPIENTS.test(canonical(text))) ||
			SIGNATURE.test(text) ||
			opensSignature(lines, at)
		) {
			ended = true;
			last.ending.push(text);
		} else last.blocks.push(block);
	});
	return parts;
}
