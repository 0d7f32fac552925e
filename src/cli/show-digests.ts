import { digestGroups } from "../actions/digests/send-digests.ts";
import { createActions } from "../actions/index.ts";
import { renderText } from "../channels/text/render-text.ts";
import type { LocalDate } from "../domain/local-date.ts";
import { digestMessage } from "../views/digest/digest.ts";
import { loadLocale } from "../views/locale.ts";
import { inOffice } from "./in-office.ts";
import { print } from "./options.ts";

/** Long enough that no digest is split on a screen. */
const SCREEN = 100_000;

/** `dondoc digest`: what each linked group would hear on a day. Nothing is sent and nothing is claimed. */
export const showDigests = (options: { date?: LocalDate; json: boolean }): Promise<void> =>
	inOffice(async (context) => {
		const day = options.date ?? context.today;
		const t = loadLocale("vi", () => day);
		const actions = createActions({ ...context, today: day });
		const digests: { group: string; agency: string; text: string | null }[] = [];
		for (const { id, title, agency } of await digestGroups(context.db)) {
			const message = digestMessage(t, await actions.buildDigest(agency, id));
			const text = message && renderText(message, SCREEN, t).join("\n");
			digests.push({ group: title, agency: agency.name, text });
		}
		print({ day, digests }, options.json, () =>
			digests.map(({ group, text }) => text ?? `${group}: ${t("digest-nothing")}`),
		);
	});
