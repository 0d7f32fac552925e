import { findSecrecyInText } from "../src/documents/secrecy.ts";
import { readGopy } from "../src/domain/consultations/consultation-order.ts";
import { UserError } from "../src/domain/user-error.ts";
import {
	consultationCardMessage,
	consultationListMessage,
} from "../src/views/consultations/consultation-card.ts";
import { opinionCountMessage } from "../src/views/consultations/consultation-count.ts";
import {
	consultationCheckingMessage,
	consultationPreviewMessage,
} from "../src/views/consultations/consultation-opening.ts";
import { secretMessage } from "../src/views/error.ts";
import { command } from "./command.ts";
import { nextPage, pageIn } from "./paging.ts";
import { closeOrExtend, tellOpinion } from "./replies/consultation.ts";

/** What is missing, and the sentence that says so. */
const QUESTIONS = {
	code: "consultation-code",
	date: "consultation-date",
	title: "consultation-title",
	deadline: "consultation-deadline",
	agencies: "consultation-agencies",
} as const;

/** /gopy [nội dung; hạn …; hỏi: … | GY-0003 … | đóng, gia hạn GY-0003 | thống kê …]: consultations. */
export const gopy = command(
	"gopy",
	{ groups: true, privately: ["FOCAL_POINT", "LEADER", "MONITOR", "INSPECTOR"] },
	async (request, { actions }) => {
		const { t, today } = request;
		const { argument, page } = pageIn(request.argument);
		if (findSecrecyInText(argument)) return secretMessage(t);
		const order = readGopy(argument, today);
		if (typeof order === "string") throw new UserError(QUESTIONS[order]);
		switch (order.kind) {
			case "list": {
				const list = await actions.listConsultations(request, page);
				const more = nextPage("gopy", argument, list);
				return consultationListMessage(t, { ...list, today, agencyId: request.agency?.id ?? null, more });
			}
			case "count": {
				const count = await actions.countOpinions(request, order, page);
				return opinionCountMessage(t, count, nextPage("gopy", argument, count));
			}
			case "card":
				// A file with a bare code is what the agency sends as its opinion.
				if (request.files.length > 0)
					return tellOpinion(request, actions, await actions.giveOpinion(request, { code: order.code }, ""));
				return consultationCardMessage(
					t,
					await actions.showConsultation(request, { code: order.code }),
					today,
				);
			case "answer":
				return tellOpinion(
					request,
					actions,
					await actions.giveOpinion(request, { code: order.code }, order.words),
				);
			case "close":
			case "extend":
				return closeOrExtend(request, actions, { code: order.code }, order);
			case "open": {
				const { draftId, checking } = await actions.prepareConsultation(request, order);
				if (checking) return consultationCheckingMessage(t);
				return consultationPreviewMessage(t, await actions.previewConsultation(draftId));
			}
		}
	},
);
