import type { DateRange } from "../../domain/date-range.ts";
import type { FileRow } from "../../domain/report/report-file.ts";
import type { Request } from "../../domain/request.ts";
import type { Context } from "../context.ts";
import { fileRows, fileRowsNow } from "../reports/file-rows.ts";
import { reportScope } from "../reports/report-scope.ts";
import { requireSight } from "../require-sight.ts";

/** A paragraph names a few obstacles and counts the rest. */
const MOST = 200;

/** What stood in the way of an agency, or of the chat's own, at the end of a period: of one that is still running, what does now. */
export async function obstacleRows(
	context: Context,
	request: Request,
	range: DateRange,
	agency?: { id: string; name: string },
): Promise<FileRow[]> {
	requireSight(request);
	const { agencyIds } = await reportScope(context, request, agency);
	if (range.to >= context.today)
		return fileRowsNow(context, { agencyIds, open: true, obstacle: true }, { take: MOST });
	return (await fileRows(context, agencyIds, range)).filter(({ obstacle }) => obstacle !== null);
}
