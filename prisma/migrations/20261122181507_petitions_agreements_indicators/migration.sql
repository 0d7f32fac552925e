-- CreateEnum
CREATE TYPE "AgreementEventKind" AS ENUM ('REGISTER', 'RENEW', 'END', 'UNDO');

-- CreateEnum
CREATE TYPE "IndicatorCadence" AS ENUM ('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR');

-- CreateEnum
CREATE TYPE "IndicatorSum" AS ENUM ('TOTAL', 'LAST', 'AVERAGE');

-- CreateTable
CREATE TABLE "Petition" (
    "id" UUID NOT NULL,
    "code" SERIAL NOT NULL,
    "assignmentId" UUID NOT NULL,
    "proposerId" UUID NOT NULL,
    "createdBy" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "settledAt" TIMESTAMPTZ(3),
    "settledBy" UUID,

    CONSTRAINT "Petition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Agreement" (
    "id" UUID NOT NULL,
    "code" SERIAL NOT NULL,
    "title" TEXT NOT NULL,
    "partner" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "signedOn" DATE,
    "expiresOn" DATE,
    "agencyId" UUID NOT NULL,
    "partnerFocal" TEXT,
    "endedOn" DATE,
    "createdBy" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Agreement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgreementEvent" (
    "id" BIGSERIAL NOT NULL,
    "agreementId" UUID NOT NULL,
    "kind" "AgreementEventKind" NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',
    "actorId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "source" TEXT,

    CONSTRAINT "AgreementEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgreementReview" (
    "agreementId" UUID NOT NULL,
    "expiresOn" DATE NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "AgreementReview_pkey" PRIMARY KEY ("agreementId","expiresOn")
);

-- CreateTable
CREATE TABLE "Indicator" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "cadence" "IndicatorCadence" NOT NULL,
    "sum" "IndicatorSum" NOT NULL DEFAULT 'TOTAL',
    "plan" DOUBLE PRECISION,
    "createdBy" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Indicator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IndicatorValue" (
    "id" BIGSERIAL NOT NULL,
    "indicatorId" UUID NOT NULL,
    "agencyId" UUID NOT NULL,
    "period" TEXT NOT NULL,
    "value" DOUBLE PRECISION,
    "actorId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "source" TEXT,

    CONSTRAINT "IndicatorValue_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IndicatorAsk" (
    "chatId" UUID NOT NULL,
    "indicatorId" UUID NOT NULL,
    "period" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "IndicatorAsk_pkey" PRIMARY KEY ("chatId","indicatorId","period")
);

-- CreateTable
CREATE TABLE "_AgencyToIndicator" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_AgencyToIndicator_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateIndex
CREATE UNIQUE INDEX "Petition_code_key" ON "Petition"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Petition_assignmentId_key" ON "Petition"("assignmentId");

-- CreateIndex
CREATE INDEX "Petition_proposerId_idx" ON "Petition"("proposerId");

-- CreateIndex
CREATE UNIQUE INDEX "Agreement_code_key" ON "Agreement"("code");

-- CreateIndex
CREATE INDEX "Agreement_agencyId_idx" ON "Agreement"("agencyId");

-- CreateIndex
CREATE INDEX "Agreement_expiresOn_idx" ON "Agreement"("expiresOn");

-- CreateIndex
CREATE INDEX "AgreementEvent_agreementId_idx" ON "AgreementEvent"("agreementId");

-- CreateIndex
CREATE UNIQUE INDEX "Indicator_folded_key" ON "Indicator"("folded");

-- CreateIndex
CREATE INDEX "IndicatorValue_indicatorId_period_idx" ON "IndicatorValue"("indicatorId", "period");

-- CreateIndex
CREATE INDEX "_AgencyToIndicator_B_index" ON "_AgencyToIndicator"("B");

-- AddForeignKey
ALTER TABLE "Petition" ADD CONSTRAINT "Petition_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Petition" ADD CONSTRAINT "Petition_proposerId_fkey" FOREIGN KEY ("proposerId") REFERENCES "Agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Agreement" ADD CONSTRAINT "Agreement_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementEvent" ADD CONSTRAINT "AgreementEvent_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementReview" ADD CONSTRAINT "AgreementReview_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorValue" ADD CONSTRAINT "IndicatorValue_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorValue" ADD CONSTRAINT "IndicatorValue_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorAsk" ADD CONSTRAINT "IndicatorAsk_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_AgencyToIndicator" ADD CONSTRAINT "_AgencyToIndicator_A_fkey" FOREIGN KEY ("A") REFERENCES "Agency"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_AgencyToIndicator" ADD CONSTRAINT "_AgencyToIndicator_B_fkey" FOREIGN KEY ("B") REFERENCES "Indicator"("id") ON DELETE CASCADE ON UPDATE CASCADE;
