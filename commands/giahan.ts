import { command, FOR_ALL } from "./command.ts";
import { answerByCode } from "./replies/by-code.ts";

/** /giahan mã …: a request for more time — what a reply does, for those who prefer a command. */
export const giahan = command("giahan", FOR_ALL, (request, deps) =>
	answerByCode(request, deps, "giahan", "xin gia han"),
);
