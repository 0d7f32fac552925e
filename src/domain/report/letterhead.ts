import { fold, normalizeText } from "../text/fold.ts";

const COMMITTEE =
	/^(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan) (?:tinh|thanh pho|tp|quan|huyen|thi xa|xa|phuong|dac khu) /;

/** Where an office dates its papers: "Bình Minh" for "UBND tỉnh Bình Minh"; null where its name does not tell. */
export function placeIn(name: string): string | null {
	const plain = normalizeText(name).trim();
	const found = COMMITTEE.exec(fold(plain));
	return found ? plain.slice(found[0].length).trim() || null : null;
}

/** What stands for an office in the number of its papers: an alias without spaces ("SNgV"), else its initials. */
export function abbreviationOf({ name, aliases }: { name: string; aliases: readonly string[] }): string {
	const short = aliases.filter((alias) => /^\p{Lu}[\p{L}]{1,9}$/u.test(alias));
	const best = short.toSorted((a, b) => a.length - b.length)[0];
	if (best) return best;
	return normalizeText(name)
		.split(/[^\p{L}]+/u)
		.map((word) => (/^\p{Lu}{2,}$/u.test(word) ? word : word.charAt(0).toLocaleUpperCase("vi")))
		.join("");
}
