import type { Difference } from "../../domain/tasks/decision.ts";
import type { EventData } from "../../domain/tasks/task-event.ts";

/** What an adjustment changed, part by part, as its event says. */
export function differencesIn({ lastDay, fromDay, words = {} }: EventData): Difference[] {
	const { content, product, coordinating } = words;
	return [
		...(lastDay ? [{ what: "deadline" as const, from: fromDay ?? null, to: lastDay }] : []),
		...(content ? [{ what: "content" as const, ...content }] : []),
		...(product ? [{ what: "product" as const, from: product.from ?? "", to: product.to ?? "" }] : []),
		...(coordinating
			? [
					{
						what: "coordinating" as const,
						from: coordinating.from.join("; "),
						to: coordinating.to.join("; "),
					},
				]
			: []),
	];
}
