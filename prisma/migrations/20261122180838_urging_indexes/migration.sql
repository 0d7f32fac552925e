-- Each of these finds a small part of all assignments for something that is looked for every day.

-- Urged, and not answered yet; answered lately.
CREATE INDEX "Assignment_urged" ON "Assignment" ("urgedAt")
  WHERE "urgedAt" IS NOT NULL AND "urgeAnsweredAt" IS NULL AND "completedAt" IS NULL AND "cancelledAt" IS NULL;
CREATE INDEX "Assignment_urge_answered" ON "Assignment" ("urgeAnsweredAt") WHERE "urgeAnsweredAt" IS NOT NULL;

-- Overdue, and not at the top of the ladder yet; brought to somebody lately.
CREATE INDEX "Assignment_ladder" ON "Assignment" ("lastDay")
  WHERE "completedAt" IS NULL AND "cancelledAt" IS NULL AND "ladder" IS DISTINCT FROM 'LEADER';
CREATE INDEX "Assignment_ladder_news" ON "Assignment" ("ladderAt")
  WHERE "ladder" IS NOT NULL AND "completedAt" IS NULL AND "cancelledAt" IS NULL;

-- Nobody can do it in time: no deadline, or no agency.
CREATE INDEX "Assignment_unclear" ON "Assignment" ("taskId")
  WHERE "completedAt" IS NULL AND "cancelledAt" IS NULL
    AND ("agencyId" IS NULL OR ("lastDay" IS NULL AND "deadlineKind" IN ('none', 'ditto')));
