import type { Atom } from "./atom.ts";
import type { Clause } from "./clauses.ts";

/** "đã", "rồi", or a word of completion that begins with it ("đã xử lý xong"). */
export const isBehind = (atom: Atom): boolean =>
	atom.mark === "past" ||
	atom.mark === "after" ||
	(atom.mark === "done" && /^(?:đã|da|đa|vừa|vua) /iu.test(atom.text));

/** "hoàn thành 3 đúng hạn": without "đã" or "rồi" rather an order. */
const IN_TIME = /^(?:đúng|dung|trước|truoc|trong|kịp|kip) (?:hạn|han|thời|thoi|tiến|tien)/iu;

/** "xong 3 nhé em", "hoàn thành 3 nhé": said downwards it is an order. */
export function soundsLikeOrder({ atoms, itemFirst }: Clause): boolean {
	const finish = atoms.some((atom) => atom.mark === "done" && /^ho[àa]n/iu.test(atom.text));
	if (finish && !itemFirst && atoms.some((atom) => IN_TIME.test(atom.text))) return true;
	const words = atoms
		.filter((atom) => atom.mark !== "smile" && atom.mark !== "break")
		.slice(-6)
		.map((atom) => atom.text)
		.join(" ");
	const reported = atoms.some((atom) => atom.mark === "document" || atom.mark === "request");
	return URGED.test(words) && ((finish && !reported) || DOWNWARDS.test(words));
}
const URGED = /(?:^|\s)(?:nhé|nhe|nha|nhá|nghe|nghen|nhen|hen)(?:\s|$)/iu;
const DOWNWARDS =
	/(?<!giúp|hộ|cho|giùm|giup|ho)\s(?:em|cháu|các em|cac em|bạn|các bạn|cả nhà|mọi người|mn|các đồng chí|cac dong chi|đồng chí|dong chi|cac ban|moi nguoi|ca nha|don vi|cac don vi|đ\/c|các đ\/c|đơn vị|các đơn vị)(?:\s(?:ạ|nhé|nha))*$/iu;

/** "báo cáo hoàn thành", "báo cáo kết quả hoàn thành việc 3": the name of a paper. */
export const isTitleOf = (atoms: readonly Atom[], doneAt: number): boolean =>
	/(?:^báo cáo|^bao cao|^bc|kết quả|tình hình|ket qua|tinh hinh)$/iu.test(atoms[doneAt - 1]?.text ?? "") &&
	/^ho[àa]n/iu.test(atoms[doneAt]?.text ?? "");

/** A request to the bot within a courtesy: "nhờ anh chị ghi nhận". */
const NOTED_DOWN = / (?:ghi nhận|cập nhật|xác nhận|ghi nhan|cap nhat|xac nhan)$/iu;

/** "còn 2 nữa là xong", "3 ký là xong", "xong 2 là xong hết": what is left to do, or what would finish it. */
export function isOnlyAhead({ atoms, contrast, except, named }: Clause, doneAt: number): boolean {
	const requested = atoms.some((atom) => atom.mark === "request" || NOTED_DOWN.test(atom.text));
	const leads = atoms.some(
		(atom, i) => i >= doneAt && atom.mark === "done" && /(?:^|\s)(?:là|la)$/iu.test(atoms[i - 1]?.text ?? ""),
	);
	const all = (contrast || except) && named.length > 0 && atoms.some((atom) => atom.mark === "all");
	return all || (leads && !requested);
}

/** "xong 3 rồi báo cáo anh": told to finish and then to report, unless "đã" says otherwise. */
export function tellsToReport(atoms: readonly Atom[]): boolean {
	const at = atoms.findIndex(
		(atom, i) => atom.mark === "after" && /^(?:báo|bao|bc|b\/c)/iu.test(atoms[i + 1]?.text ?? ""),
	);
	return at > 0 && !atoms.some((atom) => isBehind(atom) && atom.mark !== "after");
}
