import type { ReportAsk, ReportFileKind } from "../../domain/report/read-report-order.ts";
import type { Request } from "../../domain/request.ts";
import { UserError } from "../../domain/user-error.ts";
import type { Context } from "../context.ts";
import { officeOf } from "../outputs/letterhead-of.ts";
import { orderFileAs } from "../outputs/order-file.ts";
import { requireSight } from "../require-sight.ts";
import { reportScope } from "./report-scope.ts";

const ALL: ReportFileKind[] = ["chart", "docx", "xlsx"];

/**
 * Has the files of a report made and sent to this chat. Null where the chat takes none: whoever asked for nothing but
 * files hears so.
 */
export async function orderReport(
	context: Context,
	request: Request,
	{ range, asOf, by, agency, files }: ReportAsk,
): Promise<string | null> {
	requireSight(request);
	const { agencyIds, name } = await reportScope(context, request, agency);
	const ordered = await orderFileAs(context, request.chat, {
		...{ kind: "report", issuerId: officeOf(request) ?? agency?.id ?? null, files: files ?? ALL },
		...{ agencyIds, name, range, asOf, by },
	});
	if (ordered === null && files) throw new UserError("files-not-here");
	return ordered;
}
