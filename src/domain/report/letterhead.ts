import { fold, normalizeText } from "../text/fold.ts";

const COMMITTEE =
	/^(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan) (?:tinh|thanh pho|tp|quan|huyen|thi xa|xa|phuong|dac khu) /;

/** Who signs for which kind of body, where nobody has set it (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.7). */
const SIGNERS: [name: RegExp, authority: string | null, title: string][] = [
	[/^(?:ubnd|uy ban nhan dan) /, "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
	[/^(?:hdnd|hoi dong nhan dan) /, "TM. HỘI ĐỒNG NHÂN DÂN", "CHỦ TỊCH"],
	[/^(?:vp|van phong) /, null, "CHÁNH VĂN PHÒNG"],
	[/^so /, null, "GIÁM ĐỐC"],
	[/^ban quan ly /, null, "TRƯỞNG BAN"],
	[/^phong /, null, "TRƯỞNG PHÒNG"],
];

/** By what title the head of a body signs; null where its name does not tell. */
export function signerOf(name: string): { authority: string | null; title: string } | null {
	const plain = fold(normalizeText(name).trim());
	const [, authority, title] = SIGNERS.find(([kind]) => kind.test(plain)) ?? [];
	return title === undefined ? null : { authority: authority ?? null, title };
}

/** Where an office dates its papers: "Bình Minh" for "UBND tỉnh Bình Minh"; null where its name does not tell. */
export function placeIn(name: string): string | null {
	const plain = normalizeText(name).trim();
	const found = COMMITTEE.exec(fold(plain));
	return found ? plain.slice(found[0].length).trim() || null : null;
}

/** What a committee's papers bear, whatever its province is called. */
const COMMITTEES: [name: RegExp, symbol: string][] = [
	[/^(?:ubnd|uy ban nhan dan) /, "UBND"],
	[/^(?:hdnd|hoi dong nhan dan) /, "HĐND"],
	[/^(?:vp|van phong) (?:ubnd|uy ban nhan dan)(?: |$)/, "VPUBND"],
];

/** What stands for an office in the number of its papers: "UBND", an alias without spaces ("SNgV"), else its initials. */
export function abbreviationOf({ name, aliases }: { name: string; aliases: readonly string[] }): string {
	const committee = COMMITTEES.find(([kind]) => kind.test(fold(normalizeText(name).trim())))?.[1];
	if (committee) return committee;
	const short = aliases.filter((alias) => /^\p{Lu}[\p{L}]{1,9}$/u.test(alias));
	const best = short.toSorted((a, b) => a.length - b.length)[0];
	if (best) return best;
	return normalizeText(name)
		.split(/[^\p{L}]+/u)
		.map((word) => (/^\p{Lu}{2,}$/u.test(word) ? word : word.charAt(0).toLocaleUpperCase("vi")))
		.join("");
}
