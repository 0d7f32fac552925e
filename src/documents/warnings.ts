import type { LocalDate } from "../domain/local-date.ts";
import { canonical } from "../domain/text/fold.ts";
import type { DocumentHeader, ReadTask, ReadWarning } from "./reading.ts";
import type { Part } from "./structure/parts.ts";

interface Read {
	document: DocumentHeader;
	parts: readonly Part[];
	tasks: readonly ReadTask[];
	reference: LocalDate | null;
}

const NAMED_ANNEX =
	/phụ lục[^.;]{0,80}(?:kèm theo|đính kèm)|(?:kèm theo|đính kèm|tại|theo|chi tiết)[^.;]{0,40}phụ lục|biểu (?:mẫu )?(?:kèm theo|đính kèm)/u;

const isAnnexNamed = (parts: readonly Part[]): boolean =>
	parts.some(
		({ kind, blocks }) =>
			kind !== "annex" &&
			blocks.some((block) => block.kind === "paragraph" && NAMED_ANNEX.test(canonical(block.text))),
	);

const isYearAssumed = ({ deadline }: ReadTask): boolean =>
	"yearAssumed" in deadline && deadline.yearAssumed === true;

/** What a person should look at before the tasks are taken in. Keys are those of `locales/` ("warning-<key>"). */
export function warningsOf({ document, parts, tasks, reference }: Read): ReadWarning[] {
	const warnings: ReadWarning[] = [];
	const hasAnnex = parts.some(
		({ kind, blocks }) => kind === "annex" || blocks.some((block) => block.kind === "table"),
	);
	if (!hasAnnex && isAnnexNamed(parts)) warnings.push({ key: "annex-missing" });
	if (document.number === null) warnings.push({ key: "number-blank" });
	if (document.issuedOn === null) warnings.push({ key: "date-blank" });
	if (tasks.length === 0) warnings.push({ key: "no-tasks" });
	const assumed = tasks.filter(isYearAssumed);
	if (assumed.length)
		warnings.push({ key: "year-assumed", vars: { count: assumed.length, refs: refsOf(assumed) } });
	if (reference === null && tasks.some(({ deadline }) => deadline.kind !== "none")) {
		warnings.push({ key: "reference-missing" });
	}
	const leadless = tasks.filter(({ lead }) => lead.length === 0);
	if (leadless.length)
		warnings.push({ key: "lead-unknown", vars: { count: leadless.length, refs: refsOf(leadless) } });
	const unread = tasks.filter(({ deadline }) => deadline.kind === "none" && deadline.raw.trim() !== "");
	if (unread.length)
		warnings.push({ key: "deadline-unread", vars: { count: unread.length, refs: refsOf(unread) } });
	return warnings;
}

const MOST_NAMED = 10;
const refsOf = (tasks: readonly ReadTask[]): string => {
	const refs = tasks.slice(0, MOST_NAMED).map(({ ref }) => ref);
	return tasks.length > MOST_NAMED ? `${refs.join(", ")} …` : refs.join(", ");
};
