import { personName } from "../src/domain/people/read-person.ts";
import { receiverIn } from "../src/domain/tasks/read-decision.ts";
import { UserError } from "../src/domain/user-error.ts";
import { command, privately } from "./command.ts";
import { inCharge } from "./replies/in-charge.ts";
import { decisionTargets } from "./replies/targets.ts";

/** /phancong mã người: who does it inside the agency. */
export const phancong = command(
	"phancong",
	{ ...privately("FOCAL_POINT", "LEADER", "MONITOR"), groups: true },
	async (request, { actions }) => {
		const { ids, words } = await decisionTargets(request, actions, { command: "phancong", prefer: "open" });
		const person = personName(receiverIn(words));
		if (!person) throw new UserError("person-unclear");
		return inCharge(request, actions, ids, person);
	},
);
