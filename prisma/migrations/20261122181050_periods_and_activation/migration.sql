-- AlterEnum
ALTER TYPE "EventKind" ADD VALUE 'ACTIVATE';

-- AlterTable
ALTER TABLE "Task" ADD COLUMN     "awaitedId" UUID,
ADD COLUMN     "awaitedNumber" TEXT,
ADD COLUMN     "nextPeriodOn" DATE;

-- CreateIndex
CREATE INDEX "Task_nextPeriodOn_idx" ON "Task"("nextPeriodOn");

-- CreateIndex
CREATE INDEX "Task_awaitedNumber_idx" ON "Task"("awaitedNumber");

-- AddForeignKey
ALTER TABLE "Task" ADD CONSTRAINT "Task_awaitedId_fkey" FOREIGN KEY ("awaitedId") REFERENCES "Document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Tasks from before: the first look opens what has fallen due since they were taken in.
UPDATE "Task" SET "nextPeriodOn" = "createdAt"::date WHERE "deadline"->>'kind' IN ('recurring', 'ongoing');
