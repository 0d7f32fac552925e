import type { Answer } from "../src/actions/take-update.ts";
import type { Message } from "../src/domain/message.ts";
import { parseDateRange } from "../src/domain/parse-range.ts";
import type { FigureLine } from "../src/domain/registers/indicator.ts";
import { type IndicatorOrder, parseIndicator } from "../src/domain/registers/read-indicator.ts";
import type { Request } from "../src/domain/request.ts";
import { fold } from "../src/domain/text/fold.ts";
import { UserError } from "../src/domain/user-error.ts";
import {
	amountText,
	askOf,
	indicatorListMessage,
	indicatorMessage,
} from "../src/views/registers/indicator.ts";
import { indicatorDefinedMessage } from "../src/views/registers/indicator-change.ts";
import { command, type Deps, FOR_ALL } from "./command.ts";
import { lineNamed, recordAll } from "./replies/figures.ts";

/** /chitieu [tên: số | tên | kỳ | thêm … | thôi tên | kế hoạch tên: số]: numbers that agencies report each period. */
export const chitieu = command("chitieu", FOR_ALL, async (request, deps) => {
	const { t, today, agency } = request;
	const { actions } = deps;
	const order = parseIndicator(request.argument, today);
	switch (order.kind) {
		case "list":
			return indicatorListMessage(t, {
				...(await actions.listIndicators(request, order.range)),
				agency: agency?.name ?? null,
			});
		case "card":
			return card(request, deps, order);
		case "define":
			return indicatorDefinedMessage(t, await actions.defineIndicator(request, order));
		case "end":
			return said(t("indicator-ended", { name: await actions.endIndicator(request, order.name) }));
		case "plan": {
			const { name, unit, from, to } = await actions.planIndicator(request, order);
			const [before, after] = [from ?? 0, to].map((plan) => amountText(t, plan, unit));
			return said(t("indicator-planned", { name, from: before ?? "", to: after ?? "" }));
		}
		case "figures":
			return record(request, deps, order);
		case "wrong":
			throw wrong(order.about);
	}
});

const said = (text: string): Message => ({ blocks: [{ type: "paragraph", text }] });

type Order<Kind extends IndicatorOrder["kind"]> = Extract<IndicatorOrder, { kind: Kind }>;

/** "Đoàn ra", "Đoàn ra quý I/2026": the words behind a name may be a period. */
async function card(request: Request, { actions }: Deps, { name, range }: Order<"card">): Promise<Message> {
	const words = name.split(" ");
	for (let at = words.length - 1; at > 0 && !range; at--) {
		const period = parseDateRange(words.slice(at).join(" "), request.today);
		const before = words.slice(0, at).join(" ");
		if (period && before)
			return indicatorMessage(request.t, await actions.indicatorCard(request, before, period));
	}
	return indicatorMessage(request.t, await actions.indicatorCard(request, name, range));
}

async function record(
	request: Request,
	{ actions }: Deps,
	{ figures, agency, range }: Order<"figures">,
): Promise<Answer> {
	const lines = await actions.answerableLines(request, { agency, range });
	const matched = [];
	for (const one of figures) {
		const label = one.label ?? "";
		const line =
			lineNamed(label, lines, Number.NaN) ?? (await dated(request, actions, label, { agency, lines }));
		if (!line) throw new UserError("indicator-unknown", { name: label });
		matched.push({ line, said: one });
	}
	return recordAll(
		request,
		actions,
		matched,
		matched.map(({ line }) => askOf(line)),
	);
}

/** "Đoàn ra quý I/2026": the line of another period than the last. */
async function dated(
	request: Request,
	actions: Deps["actions"],
	label: string,
	{ agency, lines }: { agency: string | null; lines: FigureLine[] },
): Promise<FigureLine | undefined> {
	const name = lines.map((line) => fold(line.name)).find((one) => fold(label).startsWith(`${one} `));
	const range = name && parseDateRange(fold(label).slice(name.length), request.today);
	if (!range) return undefined;
	const then = await actions.answerableLines(request, { agency, range });
	return then.find((line) => fold(line.name) === name);
}

function wrong(about: Order<"wrong">["about"]): UserError {
	switch (about) {
		case "unclear":
			return new UserError("indicator-unclear");
		case "define":
			return new UserError("indicator-define");
		case "cadence":
			return new UserError("indicator-cadence");
		case "plan":
			return new UserError("indicator-plan");
		case "sum":
			return new UserError("indicator-sum");
		case "range":
			return new UserError("indicator-period");
	}
}
