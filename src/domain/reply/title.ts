import { fold } from "../text/fold.ts";
import type { Atom } from "./atom.ts";
import { idle, isClaim } from "./opening.ts";

/** Verbs with which a task begins. */
const TASK =
	/^(?:tham muu|xay dung|ra soat|bao cao|to chuc|ban hanh|trien khai|thuc hien|thong ke|tong hop|lap|lay y kien|soan|soan thao|chuan bi|phoi hop|chu tri|de xuat|kiem tra|cap nhat|cong bo|hoan thien|danh gia|gop y|so ket|tong ket|phe duyet|quyet toan|giai quyet|xu ly|huong dan|quan ly|nghien cuu|to trinh|ke hoach|quy che|de an|chuong trinh|quyet dinh|ho so)(?: |$)/u;
/** Longest title, in atoms, and the fewest words of one that no sign sets apart from what is said of it. */
const LONGEST = 40;
const PLAIN = 4;
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
 * ban hành quy chế - đã hoàn thành", "Nhiệm vụ số 3 xây dựng kế hoạch đối ngoại đã hoàn thành".
 */
export function takeOffTitle(atoms: Atom[]): Atom[] {
	const items = atoms.findIndex((atom) => atom.mark === "items");
	const named = atoms[items];
	if (named?.mark !== "items" || named.named.length > 1) return atoms;
	const listed = atoms[items + 1]?.mark === "colon";
	const from = items + (listed ? 2 : 1);
	if ((!named.head && !listed) || !TASK.test(wordsFrom(atoms, from))) return atoms;
	let to = from;
	while (to < atoms.length && to < from + LONGEST && !claims(atoms, to) && holds(atoms[to], listed)) to++;
	const apart = isSign(atoms[to - 1]);
	const words = fold(
		atoms
			.slice(from, to)
			.map((atom) => atom.text)
			.join(" "),
	).split(" ").length;
	const held = atoms.slice(from, to).some(({ mark }) => mark === "negation");
	if (!claims(atoms, to) || (!apart && (held || words < PLAIN))) return atoms;
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

/** "đã hoàn thành", "xong rồi", or after a sign just "xong". */
const claims = (atoms: readonly Atom[], at: number): boolean =>
	isClaim(atoms, at) ||
	(atoms[at]?.mark === "done" && (atoms[at + 1]?.mark === "after" || isSign(atoms[at - 1])));
