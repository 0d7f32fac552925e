import { readAssignment } from "../src/domain/tasks/read-assignment.ts";
import { UserError } from "../src/domain/user-error.ts";
import { decisionMessage } from "../src/views/decisions/decision.ts";
import { secretMessage } from "../src/views/error.ts";
import { givenMessage } from "../src/views/tasks/assigned.ts";
import { command, privately } from "./command.ts";
import { isSecret } from "./replies/drafts.ts";

/** /giao cơ quan: việc; phối hợp: …; hạn: …; sản phẩm: …; thuộc NV-…: a task in one line. */
export const giao = command(
	"giao",
	{ ...privately("FOCAL_POINT", "LEADER", "MONITOR"), groups: true },
	async (request, { actions }) => {
		const { t } = request;
		// A mark counts as a line of its own, wherever the one line has it.
		if (isSecret(request.argument.replace(/[:;]/g, "\n"))) return secretMessage(t);
		const order = readAssignment(request.argument, request.today);
		if (order === "unclear") throw new UserError("assign-unclear");
		if (order === "deadline") throw new UserError("assign-deadline");
		const { decision, rows } = await actions.assignTask(request, order);
		const unheard: string[] = [];
		for (const [agencyId, news] of Map.groupBy(rows, (row) => row.agencyId)) {
			const message = givenMessage(t, { rows: news, today: request.today });
			const groups = agencyId ? await actions.notifyGroups(agencyId, message, request.chat.id) : 0;
			// In its own group it stands above.
			if (groups === 0 && agencyId && agencyId !== request.agency?.id) unheard.push(news[0]?.agency ?? "");
		}
		return decisionMessage(t, decision, { deadline: rows[0] ?? null, unheard });
	},
);
