import { fold } from "../text/fold.ts";
import type { Atom } from "./atom.ts";
import { idle, isClaim } from "./opening.ts";

/** Verbs with which a task begins. */
const TASK =
	/^(?:tham muu|xay dung|ra soat|bao cao|to chuc|ban hanh|trien khai|thuc hien|thong ke|tong hop|chu tri|de xuat|cong bo|hoan thien|danh gia|so ket|tong ket|phe duyet|quyet toan|giai quyet|huong dan|quan ly|nghien cuu|ke hoach|quy che|de an|chuong trinh|quyet dinh)(?: |$)/u;
/** Longest title, in atoms, and the fewest words of one; fewer name a step ("báo cáo nhanh - đã xong"). */
const LONGEST = 40;
const SHORTEST = 4;
/** What a title may hold besides names; "kế hoạch" and "chỉ tiêu" look ahead elsewhere. */
const HELD = new Set<Atom["mark"]>([
	"text",
	"name",
	"courtesy",
	"and",
	"opener",
	"working",
	"document",
	"date",
	"amount",
	"smile",
]);
const NOUN =
	/^(?:ke hoach|chi tieu|muc tieu|lich|trinh|hoan thien|kiem tra|ra soat lai|dang ky|xem xet|cap nhat|giao|bao dam|dam bao)$/u;

/** In a list also "các ngành không góp ý". */
const LISTED = /^(?:khong|y|phan|diem|muc|du thao|de cuong|dong y)$/u;

/**
 * Makes harmless the words of a line that are said again between its number and what became of it: "Việc 4: Tham mưu
 * ban hành quy chế - đã hoàn thành".
 */
export function takeOffTitle(atoms: Atom[]): Atom[] {
	const items = atoms.findIndex((atom) => atom.mark === "items");
	const named = atoms[items];
	if (named?.mark !== "items" || named.named.length > 1) return atoms;
	if (named.head && atoms[items + 1]?.text === "(") return takeOffBrackets(atoms, items + 2);
	const listed = atoms[items + 1]?.mark === "colon";
	const from = items + (listed ? 2 : 1);
	if ((!named.head && !listed) || !TASK.test(wordsFrom(atoms, from))) return atoms;
	let to = from;
	while (to < atoms.length && to < from + LONGEST && !claims(atoms, to) && holds(atoms[to], listed)) to++;
	// "tổng hợp các đơn vị đã hoàn thành": without a sign between, the completion may be part of the title
	if (!claims(atoms, to) || !isSign(atoms[to - 1])) return atoms;
	const title = atoms.slice(from, to - 1).map((atom) => atom.text);
	if (title.join(" ").split(" ").length < SHORTEST) return atoms;
	return atoms.map((atom, at) => (at >= from && at < to && !isSign(atom) ? idle(atom) : atom));
}

/** "Việc 2 (Kế hoạch phòng chống thiên tai năm 2026): hoàn thành". */
function takeOffBrackets(atoms: Atom[], from: number): Atom[] {
	const to = atoms.findIndex((atom, at) => at >= from && atom.text === ")");
	const colon = atoms[to + 1]?.mark === "colon" && atoms[to + 2]?.mark === "done";
	const held = to > from && to < from + LONGEST && atoms.slice(from, to).every((atom) => holds(atom, false));
	if (!held || (!colon && !isClaim(atoms, to + 1))) return atoms;
	return atoms.map((atom, at) => (at >= from && at < to && !isSign(atom) ? idle(atom) : atom));
}

const wordsFrom = (atoms: readonly Atom[], at: number): string =>
	fold(
		atoms
			.slice(at, at + 4)
			.map((atom) => atom.text)
			.join(" "),
	);

const isSign = (atom: Atom | undefined): boolean => atom?.mark === "colon" || atom?.mark === "break";

const holds = (atom: Atom | undefined, listed: boolean): boolean =>
	atom !== undefined &&
	(HELD.has(atom.mark) ||
		isSign(atom) ||
		NOUN.test(fold(atom.text)) ||
		(listed && LISTED.test(fold(atom.text))));

/** "đã hoàn thành", or after a sign just "xong". */
const claims = (atoms: readonly Atom[], at: number): boolean =>
	isClaim(atoms, at) || (atoms[at]?.mark === "done" && isSign(atoms[at - 1]));
