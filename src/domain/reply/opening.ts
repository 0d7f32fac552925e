import { fold } from "../text/fold.ts";
import type { Atom } from "./atom.ts";
import { HAZARD } from "./kinds.ts";

const OFFICE =
	/^(?:so|phong|ban|ubnd|uy ban|van phong|vp|chi cuc|cuc|trung tam|cong an|bo|bql|doi|to|xa|phuong|hoi|thanh tra|bch|truong|benh vien|dai)(?: |$)/u;
const SPEAKER = /(?:^| )(?:em|e|toi|minh|chau|tui)(?: |$)/u;
const REPORTS =
	/^(?:(?:em |toi |chung toi |chung em )?(?:xin |kinh |xin phep |cho em )?bao cao|(?:xin )?thong bao|b\/c|bc)(?: |$)/u;
const ADDRESSED =
	/(?:^| )(?:gui|(?:em|e|toi|minh|chau) la)(?: |$)|(?:^| )(?:thua|bao cao|bc|b\/c|chao)(?: voi)? (?:anh|chi|sep|dong chi|d\/c|bac|chu|co|thu truong)$/u;
/** Longest opening that is looked through, in atoms. */
const OPENING = 24;

/** A word that changes nothing, in place of what it was. */
export const idle = (atom: Atom): Atom => ({
	mark: "courtesy",
	text: atom.text,
	start: atom.start,
	end: atom.end,
});

/** Politeness, or a pause within it. */
export const isIdle = (atom: Atom | undefined): boolean =>
	atom?.mark === "courtesy" || atom?.mark === "smile" || atom?.mark === "break";

/**
 * Takes off who speaks to whom at the head of a sentence: "Kính gửi Văn phòng UBND tỉnh,", "Sở Ngoại vụ báo cáo:",
 * "Em Nam báo cáo", "em là Nam ở Sở Tài chính,". Left in, an unknown name would put every completion in doubt.
 */
export function takeOffOpening(atoms: Atom[]): Atom[] {
	let start = 0;
	while (isIdle(atoms[start])) start++;
	const said = fold(
		atoms
			.slice(0, start)
			.map((atom) => atom.text)
			.join(" "),
	);
	const addressed = ADDRESSED.test(said);
	const office = isOffice(atoms, start);
	const named = office || addressed || SPEAKER.test(said);
	let end = -1;
	for (let i = start; i < Math.min(atoms.length, start + OPENING); i++) {
		const atom = atoms[i] as Atom;
		const pause = atom.mark === "break" || atom.mark === "colon" || i === atoms.length - 1;
		if ((named || i === start) && atom.mark !== "document" && REPORTS.test(fold(atom.text))) end = i;
		else if (addressed && pause) end = i;
		else if (office && isClaim(atoms, i)) end = i - 1;
		if (!isPlain(atom)) break;
	}
	return end < start
		? atoms
		: atoms.map((atom, i) => (i < start || i > end || isPause(atom, i === end) ? atom : idle(atom)));
}

/** The pause behind the opening stays: an office may follow that speaks of itself. */
const isPause = ({ mark }: Atom, last: boolean): boolean => mark === "colon" || (last && mark === "break");

/** "Sở Tài chính" is an office, "số việc" is not. */
const isOffice = (atoms: readonly Atom[], at: number): boolean =>
	OFFICE.test(fold(atoms[at]?.text ?? "")) &&
	!/^số/iu.test(atoms[at]?.text ?? "") &&
	!/^(?:viec|nhiem vu|luong|muc)/u.test(fold(atoms[at + 1]?.text ?? ""));

/** "Nhiệm vụ 2: Sở Tài chính đã hoàn thành": the office that speaks, after a pause. */
export function takeOffOffice(atoms: Atom[]): Atom[] {
	const settled = [...atoms];
	for (let i = 1; i < atoms.length; i++) {
		const before = atoms[i - 1]?.mark;
		if ((before !== "break" && before !== "colon") || !isOffice(atoms, i)) continue;
		let end = i;
		while (
			end < i + NAME &&
			end < atoms.length &&
			!isClaim(atoms, end) &&
			NAMED.has((atoms[end] as Atom).mark)
		)
			end++;
		if (isClaim(atoms, end)) for (let at = i; at < end; at++) settled[at] = idle(atoms[at] as Atom);
	}
	return settled;
}
/** Longest name of an office, in words. */
const NAME = 12;
const NAMED = new Set<Atom["mark"]>(["text", "name", "courtesy", "and"]);

/** "… đã hoàn thành", "… đã nhận": what an office says of itself. */
const isClaim = (atoms: readonly Atom[], at: number): boolean =>
	(atoms[at]?.mark === "past" && atoms[at + 1]?.mark === "done") ||
	((atoms[at]?.mark === "done" || atoms[at]?.mark === "accept") &&
		/^(?:đã|da|xin) /iu.test(atoms[at]?.text ?? ""));

const PLAIN = new Set<Atom["mark"]>(["text", "name", "courtesy", "smile", "break", "and", "ending"]);
const isPlain = (atom: Atom): boolean => PLAIN.has(atom.mark) && !HAZARD.has(atom.mark);
