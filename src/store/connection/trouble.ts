import { isAway } from "./is-away.ts";

/** What tells of trouble with the database: once when it begins, once when it is over. */
export interface Trouble {
	/** False for an error of another kind, which is the caller's to tell. */
	report(error: unknown): boolean;
	/** Something worked. */
	over(): void;
}

/** Milliseconds of quiet after which it is over: errors of before come in late. */
const QUIET_MS = 2000;

/** Every query of every chat fails at once when the database is away: one line says so, not one for each. */
export function createTrouble(begins: (error: unknown) => void, ends: () => void): Trouble {
	let away = false;
	let ending: NodeJS.Timeout | undefined;
	return {
		report(error) {
			if (!isAway(error)) return false;
			clearTimeout(ending);
			ending = undefined;
			if (!away) begins(error);
			away = true;
			return true;
		},
		over() {
			if (!away || ending) return;
			ending = setTimeout(() => {
				away = false;
				ending = undefined;
				ends();
			}, QUIET_MS).unref();
		},
	};
}
