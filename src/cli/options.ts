import { InvalidArgumentError } from "commander";
import { type LocalDate, localDate } from "../domain/local-date.ts";

/** "2026-03-02" of the command line; anything else, 30 February too, is refused with a sentence. */
export function dateOption(value: string): LocalDate {
	const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
	const date = found && localDate(Number(found[1]), Number(found[2]), Number(found[3]));
	if (!date) throw new InvalidArgumentError("a date is YYYY-MM-DD, for example 2026-03-02");
	return date;
}

/** A whole number from 1. */
export function countOption(value: string): number {
	if (!/^[1-9]\d{0,4}$/.test(value)) throw new InvalidArgumentError("a whole number from 1");
	return Number(value);
}

/** Prints a value as JSON, or for people, as lines. */
export function print(value: unknown, json: boolean, lines: () => string[]): void {
	console.log(json ? JSON.stringify(value, null, 2) : lines().join("\n"));
}
