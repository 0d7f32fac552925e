import { readMeeting } from "../src/domain/report/read-output.ts";
import { UserError } from "../src/domain/user-error.ts";
import { meetingMessage } from "../src/views/reports/outputs.ts";
import { command, type Offer } from "./command.ts";

const OFFER: Offer = { groups: "monitors", privately: ["FOCAL_POINT", "LEADER", "MONITOR", "INSPECTOR"] };

/** /chuanbihop CƠ QUAN [từ 15/3 | 56/TB-UBND]: what became of an agency's work since the last conclusion. */
export const chuanbihop = command("chuanbihop", OFFER, async (request, { actions }) => {
	const { t, today } = request;
	const read = readMeeting(request.argument, await actions.directory(), today);
	if (!read) throw new UserError("meeting-unclear");
	const agencyId = read.agency?.id ?? request.agency?.id;
	if (!agencyId) throw new UserError("meeting-agency");
	return meetingMessage(t, await actions.prepareMeeting(request, { agencyId, since: read.since }));
});
