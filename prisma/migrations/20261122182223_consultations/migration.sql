-- CreateEnum
CREATE TYPE "OpinionKind" AS ENUM ('AGREE', 'NONE', 'COMMENT', 'SENT');

-- CreateEnum
CREATE TYPE "ConsultationEventKind" AS ENUM ('OPEN', 'ANSWER', 'EXTEND', 'CLOSE', 'SUCCEED', 'UNDO', 'REFUSED');

-- CreateTable
CREATE TABLE "Consultation" (
    "id" UUID NOT NULL,
    "code" SERIAL NOT NULL,
    "askerId" UUID,
    "chatId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "deadlineRaw" TEXT NOT NULL,
    "originalLastDay" DATE NOT NULL,
    "lastDay" DATE NOT NULL,
    "file" JSONB,
    "createdBy" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "closedAt" TIMESTAMPTZ(3),
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "Consultation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Opinion" (
    "id" UUID NOT NULL,
    "consultationId" UUID NOT NULL,
    "agencyId" UUID NOT NULL,
    "kind" "OpinionKind",
    "answeredOn" DATE,
    "answeredAt" TIMESTAMPTZ(3),
    "note" TEXT,
    "evidence" TEXT,
    "mergedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Opinion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConsultationEvent" (
    "id" BIGSERIAL NOT NULL,
    "consultationId" UUID NOT NULL,
    "changeId" UUID NOT NULL,
    "kind" "ConsultationEventKind" NOT NULL,
    "actorId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',
    "source" TEXT,

    CONSTRAINT "ConsultationEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConsultationDraft" (
    "id" UUID NOT NULL,
    "chatId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "topicId" TEXT,
    "order" JSONB NOT NULL,
    "checking" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "openedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ConsultationDraft_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Consultation_code_key" ON "Consultation"("code");

-- CreateIndex
CREATE INDEX "Consultation_askerId_idx" ON "Consultation"("askerId");

-- CreateIndex
CREATE INDEX "Consultation_originalLastDay_idx" ON "Consultation"("originalLastDay");

-- CreateIndex
CREATE INDEX "Opinion_agencyId_idx" ON "Opinion"("agencyId");

-- CreateIndex
CREATE UNIQUE INDEX "Opinion_consultationId_agencyId_key" ON "Opinion"("consultationId", "agencyId");

-- CreateIndex
CREATE INDEX "ConsultationEvent_consultationId_idx" ON "ConsultationEvent"("consultationId");

-- CreateIndex
CREATE INDEX "ConsultationEvent_changeId_idx" ON "ConsultationEvent"("changeId");

-- CreateIndex
CREATE INDEX "ConsultationDraft_checking_idx" ON "ConsultationDraft"("checking");

-- AddForeignKey
ALTER TABLE "Consultation" ADD CONSTRAINT "Consultation_askerId_fkey" FOREIGN KEY ("askerId") REFERENCES "Agency"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Opinion" ADD CONSTRAINT "Opinion_consultationId_fkey" FOREIGN KEY ("consultationId") REFERENCES "Consultation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Opinion" ADD CONSTRAINT "Opinion_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConsultationEvent" ADD CONSTRAINT "ConsultationEvent_consultationId_fkey" FOREIGN KEY ("consultationId") REFERENCES "Consultation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- By hand: what is still open is a small part of all.
CREATE INDEX "Opinion_waiting" ON "Opinion" ("agencyId") WHERE "answeredAt" IS NULL AND "mergedAt" IS NULL;
CREATE INDEX "Consultation_open" ON "Consultation" ("lastDay") WHERE "closedAt" IS NULL AND "withdrawnAt" IS NULL;

-- The log of consultations only grows, as that of tasks does.
CREATE TRIGGER "ConsultationEvent_append_only" BEFORE UPDATE OR DELETE ON "ConsultationEvent"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "ConsultationEvent_no_truncate" BEFORE TRUNCATE ON "ConsultationEvent"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
