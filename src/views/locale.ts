import { readdirSync, readFileSync } from "node:fs";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { dayOf, type LocalDate } from "../domain/local-date.ts";
import type { Translate } from "../domain/translate.ts";
import { exampleDays } from "./example-day.ts";

/** Vietnamese is what offices read; English is the twin for developers. */
export type Language = "vi" | "en";

const FOLDER = new URL("../../locales/", import.meta.url);

/** What a person wrote, or what was cut short, ends its sentence by itself. */
const TWICE_ENDED = /(…|(?<!\.)\.)\.(?=\s|$)/gu;

/** The day in Vietnam by the clock of the machine. */
const machineDay = (): LocalDate => dayOf(new Date(), "Asia/Ho_Chi_Minh");

/** Names of the files of a language in `locales/`, the main one first: "vi.ftl", "playground.vi.ftl" … */
export const localeFiles = (language: Language): string[] =>
	readdirSync(FOLDER)
		.filter((name) => name === `${language}.ftl` || name.endsWith(`.${language}.ftl`))
		.sort((a, b) => a.length - b.length || a.localeCompare(b));

/**
 * Reads every sentence of a language. The function it gives throws on an unknown key or a missing variable, because
 * Fluent itself would send "{key}" to a group. Numbers are grouped as the language does ("1.250"): years go in as text.
 * Examples name days after `today`.
 */
export function loadLocale(language: Language, today: () => LocalDate = machineDay): Translate {
	const bundle = new FluentBundle(language, { useIsolating: false, functions: exampleDays(today) });
	for (const name of localeFiles(language)) {
		const errors = bundle.addResource(new FluentResource(readFileSync(new URL(name, FOLDER), "utf8")));
		if (errors.length > 0) throw new Error(`locales/${name}: ${errors.join("; ")}`);
	}
	return (key, vars = {}) => {
		const pattern = bundle.getMessage(key)?.value;
		if (pattern == null) throw new Error(`No sentence "${key}" in locales/${language}.ftl`);
		const errors: Error[] = [];
		const sentence = bundle.formatPattern(pattern, vars, errors);
		if (errors.length > 0)
			throw new Error(`Sentence "${key}" in locales/${language}.ftl: ${errors.join("; ")}`);
		return sentence.replace(TWICE_ENDED, "$1");
	};
}
