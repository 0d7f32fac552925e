import { readUrging, type UrgeOrder } from "../src/domain/digest/read-urging.ts";
import { readLetter } from "../src/domain/report/read-output.ts";
import { UserError } from "../src/domain/user-error.ts";
import { letterOrderedMessage } from "../src/views/reports/outputs.ts";
import { command, FROM_ABOVE } from "./command.ts";

/** Everything overdue that this person may see here. */
const ALL: UrgeOrder = { kind: "search", agency: null, documentNumber: null, which: "overdue", note: null };

/** /congvan [cơ quan | số văn bản | mã] [trước 15/3]: a công văn đôn đốc about what is overdue. */
export const congvan = command("congvan", FROM_ABOVE, async (request, { actions }) => {
	const read = readLetter(request.argument, request.today);
	const order = read && (read.words ? readUrging(read.words, await actions.directory()) : ALL);
	if (!order || order.kind === "list") throw new UserError("letter-unclear");
	const ids = await actions.findUrgeable(request, order);
	if (ids.length === 0) throw new UserError("letter-nothing");
	return letterOrderedMessage(request.t, await actions.orderLetter(request, ids, read?.before ?? null));
});
