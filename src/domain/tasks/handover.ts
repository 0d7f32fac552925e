import type { AssignmentRow } from "./assignment.ts";
import type { Decision } from "./decision.ts";

/** A decision that hands a task over, or would, with the task as it stands after it. */
export type Handover = Decision & { row?: AssignmentRow | undefined };
