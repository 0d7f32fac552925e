import { fold } from "../text/fold.ts";

const SAID =
	/^(?:da |xin |danh dau )*(?:(?:cac )?(?:ket luan|muc|noi dung) )?(?:so )?(.+?) khong (?:co|phat sinh)(?: phat sinh)?(?: (?:nhiem vu|viec))?(?: (?:nao|gi))?(?: a)?$/;

/**
 * "kết luận 3 không phát sinh nhiệm vụ", "3, 5 khong phat sinh" → the refs named, as printed; "tất cả" is all of them.
 * Null when the text says no such thing, or names a conclusion that is not among `refs`.
 */
export function readNoTask(text: string, refs: readonly string[]): string[] | null {
	const found = SAID.exec(fold(text).replace(/[.!]+$/, ""));
	const named = found?.[1];
	if (!named || refs.length === 0) return null;
	if (/^(?:tat ca|ca|con lai|het)$/.test(named)) return [...refs];
	const asked = named.split(/\s*(?:,|;| va | )\s*/).filter(Boolean);
	const chosen = asked.map((one) => refs.find((ref) => fold(ref) === one));
	return chosen.every((ref) => ref !== undefined) ? [...new Set(chosen as string[])] : null;
}
