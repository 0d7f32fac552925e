-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "EventKind" ADD VALUE 'SUBMIT';
ALTER TYPE "EventKind" ADD VALUE 'APPROVE';
ALTER TYPE "EventKind" ADD VALUE 'RETURN';
ALTER TYPE "EventKind" ADD VALUE 'TRANSFER';
ALTER TYPE "EventKind" ADD VALUE 'TRANSFER_PROPOSE';
ALTER TYPE "EventKind" ADD VALUE 'TRANSFER_REJECT';
ALTER TYPE "EventKind" ADD VALUE 'CANCEL';
ALTER TYPE "EventKind" ADD VALUE 'ADJUST';
ALTER TYPE "EventKind" ADD VALUE 'PERSON';

-- AlterTable
ALTER TABLE "Document" ADD COLUMN     "needsApproval" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Task" ADD COLUMN     "parentId" UUID;

-- AlterTable
ALTER TABLE "Assignment" ADD COLUMN     "adjustedAt" TIMESTAMPTZ(3),
ADD COLUMN     "hops" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "pendingAgencyId" UUID,
ADD COLUMN     "person" TEXT,
ADD COLUMN     "personId" UUID,
ADD COLUMN     "reportedAt" TIMESTAMPTZ(3),
ADD COLUMN     "returned" TEXT,
ADD COLUMN     "submittedAt" TIMESTAMPTZ(3),
ADD COLUMN     "withdrawnAt" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "Task_parentId_idx" ON "Task"("parentId");

-- AddForeignKey
ALTER TABLE "Task" ADD CONSTRAINT "Task_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Task"("id") ON DELETE SET NULL ON UPDATE CASCADE;
