import { codeMessage } from "../src/views/people/people.ts";
import { command, privately } from "./command.ts";

/** /lienket cơ quan: a one-time code that binds the group it is sent in to the agency. */
export const lienket = command("lienket", privately("ADMIN"), async (request, { actions }) => {
	const issued = await actions.issueCode(request, { agency: request.argument, role: null });
	return codeMessage(request.t, issued, request.bot, request.timeZone);
});
