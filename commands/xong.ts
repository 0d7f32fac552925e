import { command, FOR_ALL } from "./command.ts";
import { answerByCode } from "./replies/by-code.ts";

/** /xong mã …: a completion, with the number of the document that proves it — what a reply does, for those who prefer a command. */
export const xong = command("xong", FOR_ALL, (request, deps) => answerByCode(request, deps, "xong", "xong"));
