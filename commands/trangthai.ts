import { healthMessage } from "../src/views/health.ts";
import { command, privately } from "./command.ts";

/** /trangthai: how the bot is — what waits to be sent, groups and their digests, who cannot be reached, the log. */
export const trangthai = command("trangthai", privately("ADMIN"), async (request, { actions }) =>
	healthMessage(request.t, await actions.showHealth(request), request),
);
