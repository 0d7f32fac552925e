-- AlterTable
ALTER TABLE "Assignment" ADD COLUMN     "turnedAt" TIMESTAMPTZ(3);

-- What the logs say of it so far, as src/domain/tasks/turning.ts has it.
UPDATE "Assignment" a SET "turnedAt" = t."at" FROM (
  SELECT e."assignmentId", max(e."at") AS "at" FROM "TaskEvent" e
  WHERE e."kind" IN ('COMPLETE', 'UNDO', 'APPROVE', 'RETURN', 'CANCEL', 'ADJUST', 'ACTIVATE', 'EXTENSION_APPROVE',
      'ESCALATE_ACCEPT', 'ESCALATE_RETURN', 'ESCALATE_RESUME', 'TRANSFER', 'SUCCEED', 'RESOLVE')
    AND (e."kind" <> 'COMPLETE' OR e."data" ? 'on' OR e."data" ? 'doneAt' OR e."id" > (
      SELECT min(f."id") FROM "TaskEvent" f WHERE f."assignmentId" = e."assignmentId" AND f."kind" = 'COMPLETE'))
  GROUP BY 1
) t WHERE a."id" = t."assignmentId";

-- A report as of a day that is over adds up the logs of what turned since, also for whoever had it then.
DROP INDEX "TaskEvent_turning";
CREATE INDEX "Assignment_turned" ON "Assignment" ("turnedAt") WHERE "turnedAt" IS NOT NULL;
CREATE INDEX "TaskEvent_handed_over" ON "TaskEvent" ("at") INCLUDE ("assignmentId")
  WHERE "kind" IN ('TRANSFER', 'SUCCEED', 'RESOLVE', 'UNDO');

-- It passes over everything that was closed before its period or given after it, and is counted without the table.
CREATE INDEX "Assignment_counted" ON "Assignment" ((COALESCE(LEAST("completedAt", "cancelledAt"), 'infinity')), "createdAt")
  INCLUDE ("id", "taskId", "agencyId", "agencyGroupId", "deadlineKind", "originalLastDay", "lastDay", "dueTime", "pausedOn",
    "completedAt", "cancelledAt", "reportedAt", "turnedAt")
  WHERE "withdrawnAt" IS NULL;
