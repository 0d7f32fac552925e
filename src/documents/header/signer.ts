import type { Part } from "../structure/parts.ts";
import { isPersonName, namesOffice } from "../structure/signature.ts";

/** Office and name on one line: "KT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Văn An". */
const BEHIND_OFFICE = /[\p{Lu}.,\s]{6,}?\s((?:\p{Lu}\p{Ll}+\s?){2,5})$/u;

/** The name below the signature of the document itself, or of the first part that is signed; null when none is. */
export function signerOf(parts: readonly Part[]): string | null {
	for (const part of parts) {
		const lines = part.ending;
		for (let at = lines.length - 1; at >= 0; at--) {
			const line = lines[at] ?? "";
			const behind = namesOffice(line) ? BEHIND_OFFICE.exec(line)?.[1]?.trim() : undefined;
			if (behind) return behind;
			if (!isPersonName(line)) continue;
			if (lines.slice(Math.max(0, at - 3), at).some((above) => namesOffice(above))) return line;
		}
		const tail = part.blocks.slice(-4).flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
		const at = tail.findLastIndex((line) => isPersonName(line));
		if (at > 0 && tail.slice(0, at).some((above) => namesOffice(above) && above === above.toUpperCase())) {
			return tail[at] ?? null;
		}
	}
	return null;
}
