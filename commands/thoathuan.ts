import type { Answer } from "../src/actions/take-update.ts";
import { type AgreementOrder, parseAgreement } from "../src/domain/registers/read-agreement.ts";
import type { Request } from "../src/domain/request.ts";
import { UserError } from "../src/domain/user-error.ts";
import { secretMessage } from "../src/views/error.ts";
import {
	agreementChangedMessage,
	agreementListMessage,
	agreementMessage,
} from "../src/views/registers/agreement.ts";
import { command, type Deps, FOR_ALL } from "./command.ts";
import { nextPage, pageIn } from "./paging.ts";
import { isSecret } from "./replies/drafts.ts";
import { passWish } from "./replies/wish.ts";

/** /thoathuan [tên; đối tác: …; ký: …; hết hạn: … | TT-… | gia hạn TT-… ngày | kết thúc TT-…: lý do | từ khóa]. */
export const thoathuan = command("thoathuan", FOR_ALL, (request, deps) => {
	// A mark counts as a line of its own, wherever the one line has it.
	if (isSecret(request.argument.replace(/[:;]/g, "\n"))) return Promise.resolve(secretMessage(request.t));
	const { argument, page } = pageIn(request.argument);
	return answerAgreementOrder(request, deps, parseAgreement(argument), { argument, page });
});

/** Does what was ordered, by command or in reply; `argument`: the same as a command would say it. */
export async function answerAgreementOrder(
	request: Request,
	{ actions }: Deps,
	order: AgreementOrder,
	{ argument, page = 1 }: { argument: string; page?: number },
): Promise<Answer> {
	const { t } = request;
	switch (order.kind) {
		case "list": {
			const list = await actions.listAgreements(request, order.filter, page);
			return agreementListMessage(t, { ...list, more: nextPage("thoathuan", argument, list) });
		}
		case "card":
			return agreementMessage(t, await actions.agreementCard(request, order.code));
		case "wrong":
			throw wrong(order.about);
		default: {
			const done =
				order.kind === "new"
					? await actions.registerAgreement(request, order)
					: await actions.changeAgreement(request, order);
			if (done.kind === "done") return agreementChangedMessage(t, done);
			const { agency } = done;
			const what = t("agreement-wish", { words: argument });
			return passWish(request, actions, { agency, what, typed: `/thoathuan ${argument}` });
		}
	}
}

function wrong(about: Extract<AgreementOrder, { kind: "wrong" }>["about"]): UserError {
	switch (about) {
		case "date":
			return new UserError("agreement-date");
		case "until":
			return new UserError("agreement-until");
		case "reason":
			return new UserError("agreement-reason");
		case "unclear":
			return new UserError("agreement-unclear");
	}
}
