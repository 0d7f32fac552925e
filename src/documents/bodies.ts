import { isCollective } from "../domain/agencies/agency-names.ts";
import { scanItem } from "../domain/agencies/agency-scan.ts";
import type { KnownBodies } from "../domain/agencies/known-bodies.ts";
import { phrases } from "../domain/text/phrases.ts";
import { tokenize } from "../domain/text/tokens.ts";
import { openers } from "./prose/openers.ts";
import type { ReadTask } from "./reading.ts";
import type { Part } from "./structure/parts.ts";

/** Where a document names bodies in full. */
interface Named {
	parts: readonly Part[];
	/** "Kính gửi: …" */
	recipients: readonly string[];
	/** What a first reading found. */
	tasks: readonly ReadTask[];
}

/** A name is no longer, in words. */
const LONGEST = 14;
/** Lines of "Nơi nhận" that name no single body: references, copies kept, persons, groups. */
const NO_BODY =
	/^(?:như|lưu|các|những|chủ tịch|phó|thường trực|thành viên|ban giám|đ\/c|đồng chí)(?:[\s:,;.]|$)/iu;

/** Names in the list of recipients behind the signature: "- Vườn quốc gia U Minh Hạ (t/h);". */
const recipientsIn = (ending: readonly string[]): string[] =>
	ending
		.flatMap((line) => line.split(/[;\n]|\s-\s/u))
		.map((line) =>
			line
				.replace(/^[-–+•\s]+/u, "")
				.replace(/\s*\([^)]*\)\s*$/u, "")
				.replace(/[.,;\s]+$/u, ""),
		)
		.filter((name) => /^\p{Lu}\p{Ll}/u.test(name) && !NO_BODY.test(name) && !/[:,()]/u.test(name));

/** Names that a verb of duty closes: "Liên hợp Thủy nông Sông Chu chủ trì". */
const isClosed = (name: string, { content }: ReadTask): boolean =>
	[" chủ trì", " có trách nhiệm", " chịu trách nhiệm", " phối hợp với"].some((duty) =>
		content.includes(`${name}${duty}`),
	);

/** Whether words are a name of which the lexicons alone would find neither the beginning nor the end for sure. */
function isNews(name: string): boolean {
	const tokens = tokenize(name);
	if (tokens.length < 2 || tokens.length > LONGEST || !tokens[0]?.capital || isCollective(name)) return false;
	const isThing = openers.topics.match(tokens, 0) || openers.directives.match(tokens, 0);
	return !isThing && scanItem(tokens, 0)?.to !== tokens.length;
}

/**
 * The bodies a document names where nothing else can stand, for reading the places where it is not so clear: its list of
 * recipients, the cells and labels of its leads, its headings, the words before "chủ trì". Null when the lexicons know all.
 */
export function bodiesOf({ parts, recipients, tasks }: Named): KnownBodies {
	const names = [
		...recipients,
		...parts.flatMap(({ ending }) => recipientsIn(ending)),
		...tasks.flatMap((task) =>
			task.shape === "prose"
				? task.lead.filter((name) => isClosed(name, task))
				: [...task.lead, ...task.coordinating],
		),
	].filter(isNews);
	return names.length > 0 ? phrases(names) : null;
}
