import { readEscalationOrder } from "../src/domain/tasks/escalation.ts";
import { UserError } from "../src/domain/user-error.ts";
import { command } from "./command.ts";
import { escalateAll, tellEscalation } from "./replies/escalation.ts";

const CODES = /^(?:\s*nv\s*-?\s*0*(\d{1,9})\s*[,;]?)+/i;
const CODE = /nv\s*-?\s*0*(\d{1,9})/gi;

/** /vuotquyen mã: đề nghị …: beyond the agency's powers; from above "đồng ý", "không: lý do", "tiếp tục". */
export const vuotquyen = command(
	"vuotquyen",
	{ groups: true, privately: ["FOCAL_POINT", "LEADER", "MONITOR"] },
	async (request, { actions }) => {
		const named = CODES.exec(request.argument)?.[0];
		if (!named) throw new UserError("code-needed", { command: "vuotquyen" });
		const codes = [...named.matchAll(CODE)].map(([, code]) => Number(code));
		const ids = await actions.linesOfCodes(request, codes);
		const order = readEscalationOrder(request.argument.slice(named.length).replace(/^[\s:;,.–-]+/u, ""));
		if (order.kind === "escalate") return escalateAll(request, actions, ids, order.reason);
		const messages = [];
		for (const id of ids) {
			const decision =
				order.kind === "resume"
					? await actions.resumeWork(request, id, order.reason)
					: await actions.decideEscalation(request, id, order);
			messages.push(await tellEscalation(request, actions, decision));
		}
		return messages;
	},
);
