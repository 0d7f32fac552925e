import { agencyLexicon } from "../../domain/agencies/agency-lexicon.ts";
import { type AgencyList, leadingList } from "../../domain/agencies/agency-list.ts";
import { splitAgencies } from "../../domain/agencies/agency-names.ts";
import { type KnownBodies, tokenizeWith } from "../../domain/agencies/known-bodies.ts";
import { phrases } from "../../domain/text/phrases.ts";
import { tokenize } from "../../domain/text/tokens.ts";
import type { Item } from "../structure/item.ts";
import { onlyAgencies } from "./assignee.ts";
import { holdsWork } from "./items.ts";
import { openers, tellsWhatToDo } from "./openers.ts";

const BEFORE =
	/^(?:riêng )?(?:đối với|về phía|(?:về )?(?:trách nhiệm|nhiệm vụ)(?: chung| cụ thể| thực hiện)? (?:của|đối với)|(?:kính )?(?:đề nghị|yêu cầu|mời|giao(?: nhiệm vụ)?(?: cho)?|phân công))\s*:?\s*/iu;
const BEHIND = /\s+(?:có trách nhiệm|có nhiệm vụ|thực hiện|tập trung thực hiện|chịu trách nhiệm)\s*:?$/iu;
/** A heading is not longer, in letters. */
const LONGEST = 220;

const nameIn = (text: string): string => text.replace(BEFORE, "").replace(BEHIND, "").replace(ABOVE_ALL, "");

/**
 * The agencies whose work stands under a heading: "Đối với Sở Y tế", "Trách nhiệm của UBND các xã", "Giao Công an
 * tỉnh", "UBND các xã có cụm công nghiệp". Null when the heading says anything else. `holdsWork`: the items below tell
 * what to do and name nobody.
 */
export function headedAgencies(text: string, holdsWork = false, bodies: KnownBodies = null): string[] | null {
	const name = nameIn(text);
	const tokens = tokenizeWith(name, bodies);
	const list = leadingList(name, bodies);
	const described =
		onlyAgencies(name, tokens) ?? describedAgencies(name, list, /^(?:về )?trách nhiệm/iu.test(text));
	if (described || !holdsWork) return described;
	const bare = name.replace(/\s*:$/u, "");
	return onlyAgencies(name, tokens, true) ?? openAgencies(bare, list) ?? spokenTo(text, bare);
}

/** Words that name people, though no lexicon of bodies has them. */
const PEOPLE = phrases([
	"đội ngũ",
	"người",
	"hộ",
	"bộ phận",
	"học sinh",
	"phụ huynh",
	"cán bộ",
	"công chức",
	"viên chức",
]);

/** "Đối với đội ngũ giáo viên", "Đối với các Chi nhánh Khai thác đường sắt": spoken to above work, whoever it is. */
function spokenTo(text: string, name: string): string[] | null {
	if (!/^(?:riêng )?(?:đối với|về phía|(?:trách nhiệm|nhiệm vụ) của)\s/iu.test(text) || /[.;]$/u.test(name))
		return null;
	const tokens = tokenize(name);
	const plural = agencyLexicon.plurals.match(tokens, 0);
	const isThing = openers.topics.match(tokens, plural) || openers.things.match(tokens, plural);
	const isBody =
		tokens[plural]?.capital ||
		PEOPLE.match(tokens, plural) ||
		agencyLexicon.classNouns.match(tokens, plural) ||
		agencyLexicon.titles.match(tokens, plural);
	if (isThing || !isBody || name.length > LONGEST) return null;
	return splitAgencies(name).flatMap((one) =>
		one.split(/,?\s+và\s+(?=bộ phận|tổ|giáo viên|đoàn|hội|phòng|khoa|nhân viên)/iu),
	);
}

/** So many headings of one list are bodies, and no fewer than half of them: then the others are, too. */
const ENOUGH = 2;
/** The name of a body is no longer, in words. */
const LONGEST_NAME = 14;

/** Whether the headings of a list are the bodies that share its work. */
export function areBodies(items: readonly Item[], known: KnownBodies): boolean {
	const isMarked = items.some((item) => item.marker);
	const headings = items.filter((item) => (item.marker || !isMarked) && item.items.length > 0);
	if (headings.length <= ENOUGH) return false;
	const bodies = headings.filter((item) => headedAgencies(item.text, holdsWork(item.items), known) !== null);
	return bodies.length >= ENOUGH && bodies.length * 2 >= headings.length;
}

/** The body that a heading among bodies names, though no lexicon knows it: "Mạng lưới thú y viên cơ sở"; null for a topic. */
export function agencyAmongBodies(text: string): string[] | null {
	const name = nameIn(text).replace(/\s*:$/u, "");
	const tokens = tokenize(name);
	const isName = tokens[0]?.capital && tokens.length <= LONGEST_NAME && !/[.;:]/u.test(name);
	if (!isName || openers.topics.match(tokens, 0) || tellsWhatToDo(name)) return null;
	return [name];
}

/** "UBND các tỉnh từ Hà Tĩnh đến Lâm Đồng, trong đó trọng tâm là …": only says who of them above all. */
const ABOVE_ALL = /,?\s(?:trong đó|nhất là|đặc biệt là|trọng tâm là)\s.*$/u;

/** Verbs with which a clause begins behind a name, and no description of who is meant. */
const CLAUSE =
	/^\s(?:chủ trì|phối hợp|có|chịu|tiếp tục|tập trung|khẩn trương|chủ động|triển khai|thực hiện|tổ chức|căn cứ|theo|trên cơ sở|tăng cường|rà soát|tham mưu|báo cáo|hướng dẫn|chỉ đạo|lãnh đạo|là|cần|phải|đã|được|giao)(?:[\s,]|$)/u;

/**
 * A heading that begins with a name and goes on in words no lexicon knows, where work stands below it: "Các chủ đầu
 * tư xây dựng và kinh doanh hạ tầng Khu công nghiệp". Not longer than a heading, and no clause.
 */
function openAgencies(text: string, list: AgencyList | null): string[] | null {
	if (text.length > LONGEST || /[.:]|;$/u.test(text)) return null;
	if (!list || CLAUSE.test(text.slice(list.end))) return null;
	return splitAgencies(text);
}

/** `isTheirs` where the heading says so ("Trách nhiệm của …"). "UBND các xã, phường có cụm công nghiệp": what follows the last group of a heading only says which are meant. */
function describedAgencies(text: string, list: AgencyList | null, isTheirs: boolean): string[] | null {
	if (text.length > LONGEST || /(?<![.…])[.;]$/u.test(text)) return null;
	const last = list?.names.at(-1);
	if (!list || !last || !/(?:^|\s)(?:các|những)\s|,/iu.test(last)) return null;
	const rest = text.slice(list.end).replace(/\s*:$/u, "");
	const tokens = tokenize(rest);
	const says =
		isTheirs ||
		/^\s(?:có|đang|được|nơi|chưa|là|nằm|thuộc|trên|tại|ven|dọc|trong|ngoài|liên quan)\s/u.test(rest) ||
		(/^\s(?:chủ trì|quản lý|tham gia),?\s/u.test(rest) &&
			/\s(?:thuộc|của|tại|trên địa bàn)\s[^,;:]*$/u.test(rest));
	if (!says || openers.offices.match(tokens, 0)) return null;
	const isClause =
		!isTheirs &&
		tokens.some(
			(token, at) =>
				at > 0 &&
				!token.capital &&
				tokens[at - 1]?.lower !== "là" &&
				agencyLexicon.plainDuties.match(tokens, at) > 0,
		);
	return isClause ? null : [...list.names.slice(0, -1), `${last}${rest}`];
}
