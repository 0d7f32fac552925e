import type { Actions } from "../src/actions/index.ts";
import type { Message } from "../src/domain/message.ts";
import { type PetitionOrder, parsePetition } from "../src/domain/registers/read-petition.ts";
import type { Request } from "../src/domain/request.ts";
import { UserError } from "../src/domain/user-error.ts";
import { secretMessage } from "../src/views/error.ts";
import { petitionListMessage, petitionMessage } from "../src/views/registers/petition.ts";
import { petitionNews, petitionRegisteredMessage } from "../src/views/registers/petition-news.ts";
import { command, FOR_ALL } from "./command.ts";
import { nextPage, pageIn } from "./paging.ts";
import { isSecret } from "./replies/drafts.ts";
import { judgeAll } from "./replies/petitions.ts";
import { passWish } from "./replies/wish.ts";

/** /kiennghi [nội dung; gửi: cơ quan; hạn: … | KN-… [đồng ý | chưa thỏa đáng: …] | đã gửi | quá hạn …]. */
export const kiennghi = command("kiennghi", FOR_ALL, async (request, { actions }) => {
	const { t, today } = request;
	const { argument, page } = pageIn(request.argument);
	// A mark counts as a line of its own, wherever the one line has it.
	if (isSecret(argument.replace(/[:;]/g, "\n"))) return secretMessage(t);
	const order = parsePetition(argument, today);
	switch (order.kind) {
		case "list": {
			const list = await actions.listPetitions(request, order.filter, page);
			return petitionListMessage(t, { ...list, today, more: nextPage("kiennghi", argument, list) });
		}
		case "card":
			return petitionMessage(t, await actions.petitionCard(request, order.code), today);
		case "word": {
			const { task } = await actions.petitionCard(request, order.code);
			return judgeAll(request, actions, [task.id], order.word);
		}
		case "wrong":
			throw order.about === "deadline"
				? new UserError("petition-deadline")
				: new UserError("petition-unclear");
		case "new":
			return register(request, actions, order);
	}
});

async function register(
	request: Request,
	actions: Actions,
	order: Extract<PetitionOrder, { kind: "new" }>,
): Promise<Message> {
	const { t } = request;
	const done = await actions.registerPetition(request, order);
	if (done.kind === "wish")
		return passWish(request, actions, {
			agency: done.agency,
			what: t("petition-wish", { to: done.to, content: order.content }),
			typed: `/kiennghi ${request.argument}`,
		});
	const { row, changeId } = done;
	const { agencyId } = row.task;
	const news = petitionNews(t, row);
	const heard = agencyId && !row.external ? await actions.notifyGroups(agencyId, news, request.chat.id) : 0;
	// Nobody of theirs reads along: whoever looks after them passes it on.
	if (agencyId && !row.external && heard === 0) await actions.notifyMonitors(agencyId, news);
	return petitionRegisteredMessage(t, row, { changeId, heard: heard > 0 });
}
