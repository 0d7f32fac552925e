import { fold } from "../text/fold.ts";
import type { Atom } from "./atom.ts";
import { HAZARD } from "./kinds.ts";

const OFFICE =
	/^(?:so|phong|ban|ubnd|uy ban|van phong|vp|chi cuc|cuc|trung tam|cong an|bo|bql|doi|to|xa|phuong|hoi|thanh tra|bch|truong|benh vien|dai|can bo|ke toan|van thu|tram|dang uy|chi bo|cong doan|doan|mat tran|nha may|cong ty|thon|ban quan ly)(?: |$)/u;
const SPEAKER = /(?:^| )(?:em|e|toi|minh|chau|tui)(?: |$)/u;
const REPORTS =
	/^(?:(?:em |toi |chung toi |chung em )?(?:xin |kinh |xin phep |cho em )?bao cao|(?:xin )?thong bao|b\/c|bc)(?: |$)/u;
const ADDRESSED =
	/(?:^| )(?:gui|(?:em|e|toi|minh|chau) la)(?: |$)|(?:^| )(?:thua|bao cao|bc|b\/c|chao)(?: voi)? (?:anh|chi|sep|dong chi|d\/c|bac|chu|co|thu truong)$/u;
/** "em báo anh biết là", "cho em báo cáo với sếp", "alo văn phòng ơi". */
const CALLS =
	/^(?:(?:da|alo|xin|kinh|thua|va|oi|cho|phep|em|e|toi|minh|chung em|chung toi|ben em) )*(?:bao(?: cao)?|thong bao|noi)(?: lai)?(?: voi| cho)?(?: (?:anh|chi|sep|cac|dong chi|bac|chu|co|thu truong|lanh dao|van phong|vp))*(?: (?:biet|ro|hay|nam))?(?: la| rang)?$|^(?:\S+ ){1,5}oi$/u;
/** Longest opening that is looked through, in atoms. */
const OPENING = 24;
/** Longest call, in atoms. */
const CALL = 8;

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
	while (isIdle(atoms[start]) && !isOffice(atoms, start)) start++;
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
		const head = atoms.slice(0, i + 1);
		const call = fold(head.map((one) => one.text).join(" "));
		if (i < CALL && head.every(({ mark }) => mark !== "ending") && CALLS.test(call)) end = i;
		else if (
			(named || i === start || (i <= CALL && atoms[i + 1]?.mark === "colon")) &&
			atom.mark !== "document" &&
			REPORTS.test(fold(atom.text))
		)
			end = i;
		else if (addressed && pause) end = i;
		else if (office && atom.mark === "colon") end = i;
		else if (office && isClaim(atoms, i)) end = i - 1;
		if (!isPlain(atom) && !/^(?:biết|biet|báo|bao)$/iu.test(atom.text)) break;
	}
	return end < start
		? atoms
		: atoms.map((atom, i) => (i < start || i > end || isPause(atom, i === end) ? atom : idle(atom)));
}

/** The pause behind the opening stays: an office may follow that speaks of itself. */
const isPause = ({ mark }: Atom, last: boolean): boolean => mark === "colon" || (last && mark === "break");

/** "Sở Tài chính" is an office, "số việc" is not. */
const isOffice = (atoms: readonly Atom[], at: number): boolean =>
	OFFICE.test(fold(`${atoms[at]?.text} ${atoms[at + 1]?.text}`)) &&
	!/^(?:số|bạn)/iu.test(atoms[at]?.text ?? "") &&
	!/^(?:viec|nhiem vu|luong|muc)/u.test(fold(atoms[at + 1]?.text ?? ""));

/** "Nhiệm vụ 2: Sở Tài chính đã hoàn thành": the office that speaks, after a pause. */
export function takeOffOffice(atoms: Atom[]): Atom[] {
	const settled = [...atoms];
	const claims = (among: readonly Atom[], at: number): boolean => isClaim(among, at) || isDoneBy(among, at);
	for (let i = 1; i < atoms.length; i++) {
		if (!PLACE.has(atoms[i - 1]?.mark ?? "text") || !isOffice(atoms, i)) continue;
		let end = i;
		while (
			end < i + NAME &&
			end < atoms.length &&
			!claims(atoms, end) &&
			NAMED.has((atoms[end] as Atom).mark)
		)
			end++;
		if (claims(atoms, end)) for (let at = i; at < end; at++) settled[at] = idle(atoms[at] as Atom);
	}
	return settled;
}
/** "Nhiệm vụ 2: Sở …", "nhiệm vụ 2 Sở …", "còn lại xã …". */
const PLACE = new Set<Atom["mark"]>(["break", "colon", "items", "rest", "count", "all"]);
/** Longest name of an office, in words. */
const NAME = 12;
const NAMED = new Set<Atom["mark"]>(["text", "name", "courtesy", "and"]);

/** "… đã hoàn thành", "… đã nhận": what an office says of itself. */
export const isClaim = (atoms: readonly Atom[], at: number): boolean =>
	(atoms[at]?.mark === "past" && atoms[at + 1]?.mark === "done") ||
	((atoms[at]?.mark === "done" || atoms[at]?.mark === "accept") &&
		/^(?:đã|da|xin) /iu.test(atoms[at]?.text ?? "")) ||
	(atoms[at]?.mark === "ending" && /^(?:đã|da) /iu.test(atoms[at]?.text ?? ""));

/** "… xong rồi", "… làm xong hết rồi": enough where a line has been named. */
const isDoneBy = (atoms: readonly Atom[], at: number): boolean =>
	atoms[at]?.mark === "done" &&
	atoms[at + (atoms[at + 1]?.mark === "all" ? 2 : 1)]?.mark === "after" &&
	atoms.slice(Math.max(0, at - NAME - 1), at).some(({ mark }) => mark === "items" || mark === "rest");

const PLAIN = new Set<Atom["mark"]>(["text", "name", "courtesy", "smile", "break", "and", "ending"]);
const isPlain = (atom: Atom): boolean => PLAIN.has(atom.mark) && !HAZARD.has(atom.mark);
