-- Every morning each group's digest counts its open work by day: this index answers alone, without the table.
CREATE INDEX "Assignment_due" ON "Assignment" ("agencyId", "lastDay")
  INCLUDE ("taskId", "deadlineKind", "pausedOn", "dueTime")
  WHERE "completedAt" IS NULL AND "cancelledAt" IS NULL AND "withdrawnAt" IS NULL AND "reportedAt" IS NULL;
