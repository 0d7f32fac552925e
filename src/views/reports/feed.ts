import type { Message } from "../../domain/message.ts";
import type { FeedShared } from "../../domain/report/feed.ts";
import type { Translate } from "../../domain/translate.ts";
import { dayMonthYear } from "../dates.ts";

/** The address of an agency's calendar, shown this once; or that there is one, or none any more. */
export function feedMessage(t: Translate, shared: FeedShared): Message {
	const { agency } = shared;
	switch (shared.kind) {
		case "given":
			return {
				blocks: [
					{ type: "paragraph", text: t(shared.renewed ? "feed-renewed" : "feed-given", { agency }) },
					{ type: "paragraph", text: [{ text: shared.address, style: "code" }] },
					{ type: "note", text: t("feed-hint") },
				],
				protect: true,
			};
		case "known":
			return {
				blocks: [{ type: "paragraph", text: t("feed-known", { agency, date: dayMonthYear(shared.on) }) }],
			};
		case "ended":
			return { blocks: [{ type: "paragraph", text: t("feed-ended", { agency }) }] };
	}
}
