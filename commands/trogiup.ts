import { fold } from "../src/domain/text/fold.ts";
import { UserError } from "../src/domain/user-error.ts";
import { helpCommandMessage, helpMessage } from "../src/views/help.ts";
import { command, FOR_ALL } from "./command.ts";
import { helpContext } from "./help-context.ts";

/** /trogiup [lệnh]: what this person can do in this chat, with examples that work as typed. */
export const trogiup = command(
	"trogiup",
	{ ...FOR_ALL, outsiders: true },
	async (request, { actions, commands }) => {
		const context = await helpContext(request, commands, actions);
		const name = fold(request.argument).replace(/^\//, "").replace(/\s+/g, "");
		// A stranger is told who to ask, and no more.
		if (!name || context.roles.length === 0) return helpMessage(request.t, context);
		if (!commands.includes(name)) throw new UserError("command-unknown", { name });
		return helpCommandMessage(request.t, name, context);
	},
);
