/** Events after which an assignment may be in another state, or somebody else's, than before. */
export const TURNING_KINDS = [
	"COMPLETE",
	"UNDO",
	"APPROVE",
	"RETURN",
	"CANCEL",
	"ADJUST",
	"ACTIVATE",
	"EXTENSION_APPROVE",
	"ESCALATE_ACCEPT",
	"ESCALATE_RETURN",
	"ESCALATE_RESUME",
	"TRANSFER",
	"SUCCEED",
	"RESOLVE",
] as const;

/** Those of them that bring it to another agency. */
export const HOLDER_KINDS = ["TRANSFER", "SUCCEED", "RESOLVE", "UNDO"] as const;

/** As much of an entry of the log as says whether it turned something. */
interface Turn {
	kind: string;
	at: Date;
	data: { on?: string; doneAt?: string };
}

/**
 * When the log last turned an assignment so that its columns tell nothing of before: all but being completed for the
 * first time, on that day, which was simply open before. Null where they tell of any day.
 */
export function turnedAt(events: readonly Turn[]): Date | null {
	const first = events.find(({ kind }) => kind === "COMPLETE");
	const turns = (event: Turn): boolean =>
		(TURNING_KINDS as readonly string[]).includes(event.kind) &&
		(event !== first || event.data.on !== undefined || event.data.doneAt !== undefined);
	return events.reduce<Date | null>(
		(last, event) => (turns(event) && (last === null || event.at > last) ? event.at : last),
		null,
	);
}
