import { fold } from "../text/fold.ts";

const ON = /^(?:ket qua )?(?:can|phai|yeu cau) (?:duyet|phe duyet)(?: ket qua)?$/;
const OFF = /^(?:ket qua )?khong (?:can|phai|can phai) (?:duyet|phe duyet)(?: ket qua)?$/;
const SWITCH = /^(bat|tat)\s+(\S.*)$/;

/** "cần duyệt kết quả" → true, "không cần duyệt" → false; null for anything else. */
export function readApprovalRule(text: string): boolean | null {
	const words = fold(text)
		.replace(/[.!]+$/, "")
		.trim();
	if (ON.test(words) || words === "duyet ket qua") return true;
	return OFF.test(words) ? false : null;
}

/** "bật 7360/KH-UBND": the switch of a document; null for anything else. */
export function readApprovalSwitch(text: string): { on: boolean; number: string } | null {
	const found = SWITCH.exec(fold(text));
	return found?.[2] ? { on: found[1] === "bat", number: text.trim().split(/\s+/u).slice(1).join(" ") } : null;
}
