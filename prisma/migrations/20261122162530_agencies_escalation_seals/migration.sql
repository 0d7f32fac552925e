-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "EventKind" ADD VALUE 'SUCCEED';
ALTER TYPE "EventKind" ADD VALUE 'RESOLVE';
ALTER TYPE "EventKind" ADD VALUE 'ESCALATE';
ALTER TYPE "EventKind" ADD VALUE 'ESCALATE_PASS';
ALTER TYPE "EventKind" ADD VALUE 'ESCALATE_ACCEPT';
ALTER TYPE "EventKind" ADD VALUE 'ESCALATE_RETURN';
ALTER TYPE "EventKind" ADD VALUE 'ESCALATE_RESUME';

-- AlterTable
ALTER TABLE "Agency" ADD COLUMN     "endedAt" TIMESTAMPTZ(3),
ADD COLUMN     "endsOn" DATE;

-- AlterTable
ALTER TABLE "Role" ADD COLUMN     "delegatedBy" UUID,
ADD COLUMN     "until" DATE;

-- AlterTable
ALTER TABLE "Chat" ADD COLUMN     "inactiveSince" TIMESTAMPTZ(3),
ADD COLUMN     "linkedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "LinkCode" ADD COLUMN     "replacesId" UUID;

-- AlterTable
ALTER TABLE "Assignment" ADD COLUMN     "escalatedAt" TIMESTAMPTZ(3),
ADD COLUMN     "escalation" TEXT,
ADD COLUMN     "pausedOn" DATE;

-- CreateTable
CREATE TABLE "EventSeal" (
    "seq" BIGSERIAL NOT NULL,
    "eventId" BIGINT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "EventSeal_pkey" PRIMARY KEY ("seq")
);

-- CreateIndex
CREATE UNIQUE INDEX "EventSeal_eventId_key" ON "EventSeal"("eventId");
