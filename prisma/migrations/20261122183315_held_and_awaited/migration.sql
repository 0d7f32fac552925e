-- AlterTable
ALTER TABLE "Delivery" ADD COLUMN     "heldUntil" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "Document_importedBy_idx" ON "Document"("importedBy");

-- What waits for the end of quiet hours: almost nothing, almost always.
CREATE INDEX "Delivery_held" ON "Delivery" ("heldUntil") WHERE "heldUntil" IS NOT NULL AND "state" = 'QUEUED';

-- What digests of leaders and monitors ask for: small parts of all assignments.
CREATE INDEX "Assignment_obstacle" ON "Assignment" ("agencyId", "obstacleAt")
  WHERE "obstacle" IS NOT NULL AND "completedAt" IS NULL AND "cancelledAt" IS NULL;
CREATE INDEX "Assignment_extension" ON "Assignment" ("agencyId") WHERE "pendingUntil" IS NOT NULL;
CREATE INDEX "Assignment_reported" ON "Assignment" ("agencyId") WHERE "reportedAt" IS NOT NULL;
CREATE INDEX "Assignment_handing_over" ON "Assignment" ("agencyId") WHERE "pendingAgencyId" IS NOT NULL;
CREATE INDEX "Assignment_escalated" ON "Assignment" ("agencyId", "escalatedAt")
  WHERE "escalation" IS NOT NULL AND "completedAt" IS NULL AND "cancelledAt" IS NULL;
CREATE INDEX "Assignment_completed" ON "Assignment" ("completedAt") WHERE "completedAt" IS NOT NULL;
CREATE INDEX "Assignment_unaccepted" ON "Assignment" ("agencyId", "createdAt")
  WHERE "acceptedAt" IS NULL AND "completedAt" IS NULL AND "cancelledAt" IS NULL;
