-- AlterTable
ALTER TABLE "Draft" ADD COLUMN     "ledger" JSONB;

-- CreateTable
CREATE TABLE "CalendarFeed" (
    "agencyId" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "createdBy" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CalendarFeed_pkey" PRIMARY KEY ("agencyId")
);

-- CreateIndex
CREATE UNIQUE INDEX "CalendarFeed_hash_key" ON "CalendarFeed"("hash");
