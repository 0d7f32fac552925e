-- Assignments from before the ladder: when their agency last said anything stands in the log (src/domain/urging.ts).
UPDATE "Assignment" a
SET "heardAt" = said."at"
FROM (
  SELECT e."assignmentId", max(e."at") AS "at"
  FROM "TaskEvent" e
  WHERE e."kind"::text IN ('ACCEPT', 'PROGRESS', 'OBSTACLE', 'EXTENSION_REQUEST', 'COMPLETE', 'SUBMIT', 'PERSON',
      'ESCALATE', 'TRANSFER_PROPOSE')
    AND e."data" ->> 'fromAgency' IS NULL
    -- Taken back, it was not said.
    AND NOT EXISTS (
      SELECT 1 FROM "TaskEvent" u
      WHERE u."assignmentId" = e."assignmentId" AND u."kind"::text = 'UNDO' AND u."data" ->> 'changeId' = e."changeId"::text)
    -- Whoever has it now was not heard before it came.
    AND NOT EXISTS (
      SELECT 1 FROM "TaskEvent" t
      WHERE t."assignmentId" = e."assignmentId" AND t."kind"::text = 'TRANSFER' AND t."id" > e."id"
        AND NOT EXISTS (
          SELECT 1 FROM "TaskEvent" u
          WHERE u."assignmentId" = t."assignmentId" AND u."kind"::text = 'UNDO' AND u."data" ->> 'changeId' = t."changeId"::text))
  GROUP BY e."assignmentId"
) said
WHERE said."assignmentId" = a."id" AND a."heardAt" IS NULL AND a."completedAt" IS NULL AND a."cancelledAt" IS NULL;
