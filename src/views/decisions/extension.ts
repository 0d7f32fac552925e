import type { ExtensionRequest } from "../../domain/digest/digest.ts";
import type { Message, Text } from "../../domain/message.ts";
import type { ExtensionDecision } from "../../domain/tasks/change.ts";
import type { Translate } from "../../domain/translate.ts";
import { fullDate } from "../dates.ts";
import { sentence, shorten } from "../text.ts";
import { yesNo } from "./request.ts";

/** Tells whoever decides that an agency asks for more time. */
export function extensionRequestMessage(t: Translate, request: ExtensionRequest): Message {
	const rows: [string, Text][] = [
		[t("extension-task"), shorten(request.content, 300)],
		[t("extension-now"), request.lastDay ? fullDate(t, request.lastDay) : t("status-no-deadline")],
		[t("extension-until"), fullDate(t, request.until)],
		[t("extension-reason"), shorten(request.reason ?? "", 300) || t("reason-unsaid")],
		...(request.late ? [[t("extension-filed"), t("with-late-request")] as [string, Text]] : []),
	];
	return {
		blocks: [
			{ type: "heading", text: t("extension-title", { agency: request.agency, code: request.code }) },
			{ type: "fields", rows },
			{ type: "note", text: t("extension-hint") },
		],
		topic: { about: "extension", assignmentId: request.assignmentId, changeId: request.changeId },
		actions: yesNo(t),
	};
}

/** Tells the agency, and confirms to whoever decided, what was decided. */
export function extensionDecisionMessage(t: Translate, decision: ExtensionDecision): Message {
	const vars = {
		by: decision.decidedBy,
		code: decision.code,
		agency: decision.agency,
		content: shorten(decision.content, 80),
		until: decision.until ? fullDate(t, decision.until) : t("status-no-deadline"),
	};
	const text = t(decision.approved ? "extension-approved" : "extension-rejected", vars);
	const reason = decision.reason ? `; ${t("with-reason", { reason: shorten(decision.reason, 200) })}` : "";
	return {
		blocks: [{ type: "paragraph", text: sentence(`${text}${reason}`) }],
		topic: { about: "assignments", ids: [decision.assignmentId] },
	};
}
