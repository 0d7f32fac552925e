-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "EventKind" ADD VALUE 'URGE';
ALTER TYPE "EventKind" ADD VALUE 'LADDER';

-- AlterTable
ALTER TABLE "Assignment" ADD COLUMN     "heardAt" TIMESTAMPTZ(3),
ADD COLUMN     "ladder" TEXT,
ADD COLUMN     "ladderAt" TIMESTAMPTZ(3),
ADD COLUMN     "urgeAnsweredAt" TIMESTAMPTZ(3),
ADD COLUMN     "urgedAt" TIMESTAMPTZ(3);
