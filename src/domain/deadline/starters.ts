import type { Token } from "./tokens.ts";

/**
 * First words, without diacritics, of everything that says something of time. Most words of a page begin none of it,
 * and are passed over at the cost of one look: a word that is missing here is never read at all.
 */
const STARTERS = new Set(
	[
		// bounds, openers, prefixes
		"truoc trc som cham muon tre lau khong toi den cho het ket han thoi deadline dl ngay trong noi vao luc dung",
		"tu ke bat tinh giai nhiem cac xuyen suot",
		// days, weeks, months, years and their edges
		"hom bua nay mai mot thu t cn chu chua mung mong ram tet gio quoc le trung giang noel buoi sang trua chieu",
		"toi dem dau cuoi giua tuan thuong ha nua thang th quy qui q qi qii qiii qiv nam ca tron nien",
		// numbers in words
		"mot hai ba bon tu nam sau bay tam chin muoi",
		// cadences and rules
		"dinh hang moi cu tung theo che bao doi so tong it toi ngay",
		// undated times
		"khi neu dot tuy thuong lien lau quanh sau thuc nhu can dam bao phu ke quyet nghi de chuong cong chi thong lien",
	].flatMap((words) => words.split(" ")),
);

/** Whether anything of time can begin with this token. */
export const mayBegin = ({ kind, bare }: Token): boolean =>
	kind === "number" || (kind === "word" && STARTERS.has(bare));
