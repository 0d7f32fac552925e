import { command, FOR_ALL } from "./command.ts";
import { answerByCode } from "./replies/by-code.ts";

/** /vuong mã …: an obstacle — what a reply does, for those who prefer a command. */
export const vuong = command("vuong", FOR_ALL, (request, deps) =>
	answerByCode(request, deps, "vuong", "vuong"),
);
