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
