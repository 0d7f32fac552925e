import { parseTaskQuery } from "../src/domain/task-query.ts";
import { UserError } from "../src/domain/user-error.ts";
import { taskLogMessage } from "../src/views/task-log.ts";
import { command } from "./command.ts";
import { nextPage, pageIn } from "./paging.ts";

/** /nhatky mã: every entry of a task's log, refused attempts too. */
export const nhatky = command(
	"nhatky",
	{ groups: true, privately: ["FOCAL_POINT", "LEADER", "MONITOR", "ADMIN", "INSPECTOR"] },
	async (request, { actions }) => {
		const { argument, page } = pageIn(request.argument);
		const { code } = parseTaskQuery(argument, []);
		if (code === null) throw new UserError("code-needed", { command: "nhatky" });
		const log = await actions.showLog(request, code, page);
		return taskLogMessage(request.t, { ...log, more: nextPage("nhatky", argument, log) }, request.timeZone);
	},
);
