import { fold, normalizeText } from "../text/fold.ts";

/** Who shall do which lines of a message. */
export interface PersonOrder {
	/** Empty: the only line there is. */
	lines: number[];
	person: string;
}

const LINES = /^(?:việc\s+|viec\s+)?(\d{1,3}(?:\s*(?:,|và|va)\s*\d{1,3})*)\s*[:.)]?\s+/iu;
const ORDER = /^(giao|phân công|phan cong)(?:\s+(?:việc\s+)?(?:cho|cho:))?\s+/iu;
const TITLE = /^(?:anh|chị|chi|ông|ong|bà|đồng chí|dong chi|đ\/c|d\/c|đc|cô|chú|bạn|em)\s+/iu;
const DUTY =
	/\s+(?:thực hiện|thuc hien|phụ trách|phu trach|xử lý|xu ly|theo dõi|theo doi|đảm nhận|dam nhan)$/iu;
const POLITE = /(?:\s+(?:rồi|roi|ạ|nhé|nhe|nha))+$/iu;
/** An agency is given tasks by another way, and a doubt names nobody. */
const NOBODY =
	/^(?:so|phong|ban|ubnd|uy|van|chi cuc|trung tam|cong an|cac|toan|ca|nhom|to|bo|cuc|vien)(?: |$)|(?:^| )(?:chua|khong|hay|hoac|dung|va|ai|nao|roi)(?: |$)/;
const NAME = /^\p{L}+(?: \p{L}+){0,5}$/u;

/** A name as it is written: "trần văn bình" → "Trần Văn Bình". Null where the words can be no person's name. */
export function personName(words: string): string | null {
	const plain = normalizeText(words)
		.replace(/\s+/gu, " ")
		.trim()
		.replace(/[.!]+$/u, "")
		.replace(POLITE, "")
		.replace(DUTY, "")
		.replace(TITLE, "")
		.trim();
	if (!NAME.test(plain) || NOBODY.test(fold(plain))) return null;
	return plain.replace(/(?<=^| )\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/**
 * "3 giao anh Nam", "phân công Trần Văn Bình": who does it inside the agency. "giao" takes a title, because without one
 * "giao Nam Định" is somewhere else. Null for anything that is not wholly this.
 */
export function readPerson(text: string): PersonOrder | null {
	let rest = normalizeText(text).replace(/\s+/gu, " ").trim();
	const named = LINES.exec(rest);
	if (named) rest = rest.slice(named[0].length);
	const order = ORDER.exec(rest);
	if (!order) return null;
	rest = rest.slice(order[0].length);
	if (/^giao/iu.test(order[0]) && !TITLE.test(rest)) return null;
	const person = personName(rest);
	const lines = [...new Set((named?.[1]?.match(/\d+/gu) ?? []).map(Number))];
	return person === null ? null : { lines, person };
}
