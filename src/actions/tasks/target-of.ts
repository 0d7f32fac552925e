import type { Target } from "../../domain/people/role.ts";
import type { AssignmentRecord } from "../../store/tasks/assignments.ts";

/** An assignment as far as rights are concerned: a collective that nobody resolved belongs to no agency. */
export const targetOf = (record: Pick<AssignmentRecord, "agency">): Target => ({
	agencyPath: record.agency?.path ?? [],
});
