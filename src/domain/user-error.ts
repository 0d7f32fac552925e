import type { SentenceVars } from "./translate.ts";

/** What a person did wrong or may not do: becomes one localized sentence, `locales/` key `error-<key>`. */
export class UserError extends Error {
	readonly key: string;
	readonly vars: SentenceVars;
	constructor(key: string, vars: SentenceVars = {}) {
		super(key);
		this.name = "UserError";
		this.key = key;
		this.vars = vars;
	}
}

/**
 * Somebody tried what they may not do, to assignments they can see or to anything else (`assignmentIds` empty). It is
 * refused, and the log keeps the attempt. `told`: a sentence that says more than that.
 */
export class Refusal extends UserError {
	readonly deed: string;
	readonly assignmentIds: string[];
	constructor(
		deed: string,
		assignmentIds: string[],
		told: { key: string; vars?: SentenceVars } = { key: "not-allowed" },
	) {
		super(told.key, told.vars);
		this.deed = deed;
		this.assignmentIds = assignmentIds;
	}
}

/** The same for a consultation: its own log keeps the attempt. */
export class ConsultationRefusal extends UserError {
	readonly deed: string;
	readonly consultationId: string;
	constructor(deed: string, consultationId: string) {
		super("not-allowed");
		this.deed = deed;
		this.consultationId = consultationId;
	}
}
