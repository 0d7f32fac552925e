import { codeAtStart } from "../src/domain/consultations/consultation-order.ts";
import { parseTaskQuery } from "../src/domain/tasks/task-query.ts";
import { fold } from "../src/domain/text/fold.ts";
import { UserError } from "../src/domain/user-error.ts";
import { consultationLogMessage } from "../src/views/consultations/consultation-log.ts";
import { officeLogMessage } from "../src/views/office-log.ts";
import { taskLogMessage } from "../src/views/tasks/task-log.ts";
import { command } from "./command.ts";
import { nextPage, pageIn } from "./paging.ts";

/** /nhatky mã | chung: every entry of the log of a task, a consultation or the office, refused attempts too. */
export const nhatky = command(
	"nhatky",
	{ groups: true, privately: ["FOCAL_POINT", "LEADER", "MONITOR", "ADMIN", "INSPECTOR"] },
	async (request, { actions }) => {
		const { t, timeZone } = request;
		const { argument, page } = pageIn(request.argument);
		if (fold(argument) === "chung") {
			const log = await actions.showOfficeLog(request, page);
			return officeLogMessage(t, { ...log, more: nextPage("nhatky", argument, log) }, timeZone);
		}
		const asked = codeAtStart(argument);
		if (asked !== null) {
			const log = await actions.showConsultationLog(request, asked, page);
			return consultationLogMessage(t, { ...log, more: nextPage("nhatky", argument, log) }, timeZone);
		}
		const { code } = parseTaskQuery(argument, []);
		if (code === null) throw new UserError("code-needed", { command: "nhatky" });
		const log = await actions.showLog(request, code, page);
		return taskLogMessage(t, { ...log, more: nextPage("nhatky", argument, log) }, timeZone);
	},
);
