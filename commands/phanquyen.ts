import { parseRoleOrder } from "../src/domain/people/role-order.ts";
import { UserError } from "../src/domain/user-error.ts";
import { replacementMessage, standInCodeMessage } from "../src/views/people/delegation.ts";
import { codeMessage, peopleMessage, roleEndedMessage } from "../src/views/people/people.ts";
import { command, privately } from "./command.ts";

/** /phanquyen [vai trò cơ quan | thôi … | thay … bằng …]: who holds which role, a code for one, its end, a replacement. */
export const phanquyen = command("phanquyen", privately("ADMIN"), async (request, { actions }) => {
	const { t } = request;
	const order = parseRoleOrder(request.argument);
	if (!order) throw new UserError("role-unclear", { words: request.argument });
	if (order.kind === "list") return peopleMessage(t, await actions.listPeople(request));
	if (order.kind === "replace") {
		const done = await actions.replacePerson(request, order);
		return "issued" in done
			? standInCodeMessage(t, { ...done, until: null }, request.timeZone)
			: replacementMessage(t, done.replacement);
	}
	if (order.kind === "end") {
		const ended = await actions.endRole(request, order);
		return ended.roles.map(({ name, agency }) =>
			roleEndedMessage(t, { person: ended.name, role: name, agency }),
		);
	}
	return codeMessage(t, await actions.issueCode(request, order), request.bot, request.timeZone);
});
