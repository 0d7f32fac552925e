import { UserError } from "../src/domain/user-error.ts";
import { registrationMessage } from "../src/views/people/people.ts";
import { command } from "./command.ts";

/** /dangky MÃ: uses a one-time code. In a group it binds the group; the sender becomes its first focal point. */
export const dangky = command(
	"dangky",
	{ groups: true, privately: "anyone", outsiders: true },
	async (request, { actions }) => {
		const code = request.argument.trim();
		if (!code) throw new UserError("code-missing");
		return registrationMessage(request.t, await actions.register(request, code), request.bot);
	},
);
