import { startMessage } from "../src/views/help.ts";
import { registrationMessage } from "../src/views/people/people.ts";
import { command } from "./command.ts";
import { helpContext } from "./help-context.ts";

/** /start [mã]: who the bot is and what it does for this person; a deep link brings a one-time code along. */
export const start = command(
	"start",
	{ groups: false, privately: "anyone", outsiders: true },
	async (request, { actions, commands }) => {
		const code = request.argument.trim();
		if (code) return registrationMessage(request.t, await actions.register(request, code), request.bot);
		return startMessage(request.t, await helpContext(request, commands, actions));
	},
);
