import { tokenize } from "../../domain/text/tokens.ts";
import type { Item } from "../structure/item.ts";
import { type Assignment, assignmentsIn } from "./assign.ts";
import { openers, tellsWhatToDo } from "./openers.ts";

/** "Nhiệm vụ 1:" before the words of an item is an order mark in words. */
export const withoutOrder = (text: string): string =>
	text.replace(/^(?:nhiệm vụ|nội dung|giải pháp|công việc)\s+(?:thứ\s+)?(?:số\s+)?\d{1,2}\s*[:.]\s*/iu, "");

/** The labels around an item: "1.2" takes the place of the "1" that it repeats. */
export function pathOf(path: readonly string[], item: Item): string[] {
	const label = item.marker?.label;
	if (!label) return [...path];
	const parent = path.at(-1);
	const repeats = parent !== undefined && label.startsWith(`${parent}.`);
	return repeats ? [...path.slice(0, -1), label] : [...path, label];
}

/** "Đối với các dự án chưa được phê duyệt: Khẩn trương …": the job stands behind what it is about. */
const TOPIC = /^(?:đối với|về|riêng)\s[^:;]{3,250}:\s*(.+)$/iu;

/** Items below a list that only say what a report must hold: "(1) Số hộ dân …", never jobs of their own. */
export function isListOfThings(items: readonly Item[]): boolean {
	if (items.length < 2) return false;
	return items.every((below) => {
		const tokens = tokenize(below.text.slice(0, 200));
		const isJob =
			openers.work.match(tokens, 0) > 0 ||
			tellsWhatToDo(TOPIC.exec(below.text)?.[1] ?? "") ||
			assignmentsIn(below.text)[0]?.how !== "unnamed";
		return below.items.length === 0 && !isJob;
	});
}

/** "Yêu cầu các cơ quan báo chí …", "Phân công đồng chí …" under the heading of one body: that body does the requiring. */
export const requiresOfMany = ({ content, lead }: Assignment): boolean =>
	(/^yêu cầu\s/iu.test(content) && lead.every((name) => /^(?:các|những)\s/u.test(name))) ||
	(/^(?:phân công|cử)\s/iu.test(content) &&
		lead.every((name) =>
			/^(?:đồng chí|đ\/c|cán bộ|công chức|chuyên viên|viên chức|nhân viên)\s/u.test(name),
		));

/** Whether at least half of what stands under a heading tells what to do and names nobody: the heading says who. */
export function holdsWork(items: readonly Item[]): boolean {
	const work = items.filter((below) => tellsWhatToDo(below.text) || GROUNDS.test(below.text));
	return items.length > 0 && work.length * 2 >= items.length;
}
const GROUNDS = /^(?:căn cứ|trên cơ sở|trong phạm vi|theo chức năng)[\s,]/iu;

/** So many items of one list say who acts, and no fewer than half of them: then the others do, too. */
const ENOUGH = 2;

/** Whether the items of a list say one by one who acts ("1. Phòng Kinh tế rà soát …"). */
export function areActors(items: readonly Item[], gives: (name: string) => boolean): boolean {
	const marked = items.filter((below) => below.marker);
	const listed = (marked.length > 0 ? marked : items).filter((below) => below.items.length === 0);
	if (listed.length <= ENOUGH) return false;
	const named = listed.filter((below) => assignmentsIn(below.text, { gives })[0]?.how === "subject");
	return named.length >= ENOUGH && named.length * 2 >= listed.length;
}
