import { readResults } from "../src/domain/report/read-output.ts";
import { UserError } from "../src/domain/user-error.ts";
import { progressOrderedMessage } from "../src/views/reports/outputs.ts";
import { command, type Offer } from "./command.ts";

const OFFER: Offer = { groups: true, privately: ["FOCAL_POINT", "LEADER", "MONITOR", "INSPECTOR"] };

/** /ketqua [cơ quan] [tháng | quý | …]: who did what in a period, with its proof, as a .csv (Nghị định 335/2025/NĐ-CP). */
export const ketqua = command("ketqua", OFFER, async (request, { actions }) => {
	const { t, today, argument } = request;
	const read = readResults(argument, await actions.directory(), today);
	if (!read?.range) throw new UserError("results-unclear");
	const { range, agency } = read;
	if (range.from > today) throw new UserError("range-future", { words: argument });
	const name = await actions.orderProgress(request, { agencyId: agency?.id ?? null, range });
	return progressOrderedMessage(t, { name, range });
});
