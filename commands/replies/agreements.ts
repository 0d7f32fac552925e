import type { Answer } from "../../src/actions/take-update.ts";
import { agreementCode } from "../../src/domain/registers/agreement.ts";
import { readAgreementWord } from "../../src/domain/registers/read-agreement.ts";
import { readInstruction } from "../../src/domain/reply/read-instruction.ts";
import type { Request } from "../../src/domain/request.ts";
import type { Topic } from "../../src/domain/topic.ts";
import { UserError } from "../../src/domain/user-error.ts";
import { agreementChangedMessage } from "../../src/views/registers/agreement.ts";
import type { Deps } from "../command.ts";
import { askForPage } from "../paging.ts";
import { answerAgreementOrder } from "../thoathuan.ts";

const LINE = /^\s*(\d{1,3})(?![\d/.-])[\s:.)]*/;

/** A reply to a list or a card of agreements: "2 gia hạn 12/5/2030", "kết thúc: lý do", "2" for a card, "hoàn tác". */
export async function answerAgreements(
	request: Request,
	deps: Deps,
	{ codes, more, undo }: Extract<Topic, { about: "agreements" }>,
	again: (text: string) => Promise<Answer>,
): Promise<Answer> {
	const kind = readInstruction(request.text)?.kind;
	const [only] = codes;
	if (kind === "more" && more) return again(askForPage(more));
	if (kind === "undo" && undo && only)
		return agreementChangedMessage(request.t, await deps.actions.undoAgreement(request, only, undo));
	const line = LINE.exec(request.text);
	const code = line ? codes[Number(line[1]) - 1] : codes.length === 1 ? only : undefined;
	if (!code) throw new UserError("agreement-which");
	const words = request.text.slice(line?.[0].length ?? 0).trim();
	const argument = `${agreementCode(code)} ${words}`.trim();
	const order = words === "" ? { kind: "card" as const, code } : readAgreementWord(words, code);
	return answerAgreementOrder(request, deps, order, { argument });
}
