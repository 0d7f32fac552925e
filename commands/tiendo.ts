import { command, FOR_ALL } from "./command.ts";
import { answerByCode } from "./replies/by-code.ts";

/** /tiendo mã …: progress in words or percent — what a reply does, for those who prefer a command. */
export const tiendo = command("tiendo", FOR_ALL, (request, deps) =>
	answerByCode(request, deps, "tiendo", "tien do"),
);
