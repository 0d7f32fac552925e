import { command, FOR_ALL } from "./command.ts";
import { answerByCode } from "./replies/by-code.ts";

/** /nhan mã …: the task has been received — what a reply does, for those who prefer a command. */
export const nhan = command("nhan", FOR_ALL, (request, deps) =>
	answerByCode(request, deps, "nhan", "da nhan"),
);
