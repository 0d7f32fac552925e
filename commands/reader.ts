import { may } from "../src/domain/people/who-may.ts";
import type { Request } from "../src/domain/request.ts";
import type { Reader } from "../src/views/tasks/assignment-list.ts";

/** Which replies a list is worth explaining to whoever asked for it. */
export const readerOf = ({ actor }: Request): Reader => ({
	reports: may(actor, "request-change"),
	dates: may(actor, "assign"),
});
