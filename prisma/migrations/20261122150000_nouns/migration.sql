-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "AgencyKind" AS ENUM ('PROVINCE', 'DEPARTMENT', 'DIVISION', 'COMMUNE', 'PARTY', 'MINISTRY', 'ORGANISATION', 'OTHER');

-- CreateEnum
CREATE TYPE "RoleName" AS ENUM ('OFFICER', 'FOCAL_POINT', 'LEADER', 'MONITOR', 'ADMIN', 'INSPECTOR');

-- CreateEnum
CREATE TYPE "DraftState" AS ENUM ('COLLECTING', 'READING', 'READY', 'CONFIRMED', 'DROPPED');

-- CreateEnum
CREATE TYPE "TaskKind" AS ENUM ('PRIORITY', 'ROUTINE', 'AD_HOC');

-- CreateEnum
CREATE TYPE "EventKind" AS ENUM ('CREATE', 'ACCEPT', 'PROGRESS', 'OBSTACLE', 'EXTENSION_REQUEST', 'EXTENSION_APPROVE', 'EXTENSION_REJECT', 'COMPLETE', 'UNDO', 'REFUSED');

-- CreateEnum
CREATE TYPE "DeliveryState" AS ENUM ('QUEUED', 'SENDING', 'SENT', 'IN_DOUBT', 'FAILED');

-- CreateEnum
CREATE TYPE "DeliveryKind" AS ENUM ('ANSWER', 'NOTICE', 'DIGEST');

-- CreateTable
CREATE TABLE "Agency" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "aliases" TEXT[],
    "kind" "AgencyKind" NOT NULL DEFAULT 'OTHER',
    "external" BOOLEAN NOT NULL DEFAULT false,
    "parentId" UUID,
    "path" UUID[],
    "successorId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Agency_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgencyGroup" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL,

    CONSTRAINT "AgencyGroup_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "channelId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Role" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "name" "RoleName" NOT NULL,
    "agencyId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Role_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Chat" (
    "id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "channelId" TEXT NOT NULL,
    "private" BOOLEAN NOT NULL,
    "title" TEXT NOT NULL,
    "topicId" TEXT,
    "agencyId" UUID,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "plain" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Chat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LinkCode" (
    "id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "agencyId" UUID,
    "role" "RoleName",
    "createdBy" UUID,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),
    "usedBy" UUID,

    CONSTRAINT "LinkCode_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Document" (
    "id" UUID NOT NULL,
    "kind" TEXT,
    "number" TEXT,
    "foldedNumber" TEXT,
    "numberSymbol" TEXT,
    "issuedOn" DATE,
    "issuedMonth" TEXT,
    "issuer" TEXT,
    "signer" TEXT,
    "about" TEXT,
    "cites" JSONB NOT NULL DEFAULT '[]',
    "contentHash" TEXT,
    "importedBy" UUID,
    "importedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Draft" (
    "id" UUID NOT NULL,
    "chatId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "state" "DraftState" NOT NULL,
    "file" JSONB,
    "pasted" TEXT,
    "parts" INTEGER NOT NULL DEFAULT 0,
    "contentHash" TEXT,
    "content" JSONB,
    "error" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Task" (
    "id" UUID NOT NULL,
    "code" SERIAL NOT NULL,
    "documentId" UUID,
    "ref" TEXT,
    "heading" TEXT,
    "content" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "kind" "TaskKind" NOT NULL DEFAULT 'AD_HOC',
    "product" TEXT,
    "deadlineRaw" TEXT NOT NULL,
    "deadline" JSONB NOT NULL,
    "leadRaw" TEXT[],
    "coordinatingRaw" TEXT[],
    "createdBy" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Assignment" (
    "id" UUID NOT NULL,
    "taskId" UUID NOT NULL,
    "agencyId" UUID,
    "agencyGroupId" UUID,
    "period" TEXT NOT NULL DEFAULT '',
    "deadlineKind" TEXT NOT NULL,
    "originalDueOn" DATE,
    "originalLastDay" DATE,
    "dueOn" DATE,
    "lastDay" DATE,
    "dueTime" TEXT,
    "acceptedAt" TIMESTAMPTZ(3),
    "percent" INTEGER,
    "obstacle" TEXT,
    "obstacleAt" TIMESTAMPTZ(3),
    "pendingUntil" DATE,
    "completedAt" TIMESTAMPTZ(3),
    "evidence" TEXT,
    "cancelledAt" TIMESTAMPTZ(3),
    "urged" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TaskEvent" (
    "id" BIGSERIAL NOT NULL,
    "assignmentId" UUID NOT NULL,
    "changeId" UUID NOT NULL,
    "kind" "EventKind" NOT NULL,
    "actorId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',
    "source" TEXT,

    CONSTRAINT "TaskEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChangeRequest" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "personName" TEXT NOT NULL,
    "agencyId" UUID NOT NULL,
    "changes" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decidedAt" TIMESTAMPTZ(3),
    "decidedBy" UUID,
    "accepted" BOOLEAN,

    CONSTRAINT "ChangeRequest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SentMessage" (
    "id" UUID NOT NULL,
    "chatId" UUID NOT NULL,
    "messageId" TEXT NOT NULL,
    "deliveryId" UUID,
    "topic" JSONB,
    "lines" UUID[],
    "actions" JSONB NOT NULL DEFAULT '[]',
    "sentAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SentMessage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Delivery" (
    "id" UUID NOT NULL,
    "chatId" UUID NOT NULL,
    "kind" "DeliveryKind" NOT NULL,
    "key" TEXT,
    "message" JSONB NOT NULL,
    "replyTo" TEXT,
    "replaces" TEXT,
    "state" "DeliveryState" NOT NULL DEFAULT 'QUEUED',
    "sentParts" INTEGER NOT NULL DEFAULT 0,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "repeated" BOOLEAN NOT NULL DEFAULT false,
    "error" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ(3),

    CONSTRAINT "Delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Digest" (
    "chatId" UUID NOT NULL,
    "day" DATE NOT NULL,
    "kind" TEXT NOT NULL,
    "sent" BOOLEAN NOT NULL,
    "claimedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Digest_pkey" PRIMARY KEY ("chatId","day","kind")
);

-- CreateTable
CREATE TABLE "ProcessedUpdate" (
    "channel" TEXT NOT NULL,
    "updateId" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ProcessedUpdate_pkey" PRIMARY KEY ("channel","updateId")
);

-- CreateTable
CREATE TABLE "CalendarDay" (
    "day" DATE NOT NULL,
    "works" BOOLEAN NOT NULL,
    "name" TEXT NOT NULL,
    "source" TEXT,

    CONSTRAINT "CalendarDay_pkey" PRIMARY KEY ("day")
);

-- CreateTable
CREATE TABLE "Setting" (
    "scope" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("scope","key")
);

-- CreateTable
CREATE TABLE "_AgencyToAgencyGroup" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_AgencyToAgencyGroup_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateTable
CREATE TABLE "_coordinating" (
    "A" UUID NOT NULL,
    "B" UUID NOT NULL,

    CONSTRAINT "_coordinating_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateIndex
CREATE UNIQUE INDEX "Agency_folded_key" ON "Agency"("folded");

-- CreateIndex
CREATE INDEX "Agency_parentId_idx" ON "Agency"("parentId");

-- CreateIndex
CREATE UNIQUE INDEX "AgencyGroup_folded_key" ON "AgencyGroup"("folded");

-- CreateIndex
CREATE UNIQUE INDEX "Person_channel_channelId_key" ON "Person"("channel", "channelId");

-- CreateIndex
CREATE INDEX "Role_personId_idx" ON "Role"("personId");

-- CreateIndex
CREATE INDEX "Role_agencyId_idx" ON "Role"("agencyId");

-- CreateIndex
CREATE INDEX "Chat_agencyId_idx" ON "Chat"("agencyId");

-- CreateIndex
CREATE UNIQUE INDEX "Chat_channel_channelId_key" ON "Chat"("channel", "channelId");

-- CreateIndex
CREATE UNIQUE INDEX "LinkCode_hash_key" ON "LinkCode"("hash");

-- CreateIndex
CREATE INDEX "Document_foldedNumber_idx" ON "Document"("foldedNumber");

-- CreateIndex
CREATE INDEX "Document_contentHash_idx" ON "Document"("contentHash");

-- CreateIndex
CREATE INDEX "Draft_contentHash_idx" ON "Draft"("contentHash");

-- CreateIndex
CREATE UNIQUE INDEX "Task_code_key" ON "Task"("code");

-- CreateIndex
CREATE INDEX "Task_documentId_idx" ON "Task"("documentId");

-- CreateIndex
CREATE INDEX "Assignment_agencyId_lastDay_idx" ON "Assignment"("agencyId", "lastDay");

-- CreateIndex
CREATE UNIQUE INDEX "Assignment_taskId_agencyId_period_key" ON "Assignment"("taskId", "agencyId", "period");

-- CreateIndex
CREATE INDEX "TaskEvent_assignmentId_idx" ON "TaskEvent"("assignmentId");

-- CreateIndex
CREATE INDEX "TaskEvent_changeId_idx" ON "TaskEvent"("changeId");

-- CreateIndex
CREATE UNIQUE INDEX "SentMessage_chatId_messageId_key" ON "SentMessage"("chatId", "messageId");

-- CreateIndex
CREATE UNIQUE INDEX "Delivery_key_key" ON "Delivery"("key");

-- CreateIndex
CREATE INDEX "Delivery_state_createdAt_idx" ON "Delivery"("state", "createdAt");

-- CreateIndex
CREATE INDEX "_AgencyToAgencyGroup_B_index" ON "_AgencyToAgencyGroup"("B");

-- CreateIndex
CREATE INDEX "_coordinating_B_index" ON "_coordinating"("B");

-- AddForeignKey
ALTER TABLE "Agency" ADD CONSTRAINT "Agency_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Agency"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Agency" ADD CONSTRAINT "Agency_successorId_fkey" FOREIGN KEY ("successorId") REFERENCES "Agency"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Role" ADD CONSTRAINT "Role_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Role" ADD CONSTRAINT "Role_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Chat" ADD CONSTRAINT "Chat_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LinkCode" ADD CONSTRAINT "LinkCode_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Draft" ADD CONSTRAINT "Draft_chatId_fkey" FOREIGN KEY ("chatId") REFERENCES "Chat"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Task" ADD CONSTRAINT "Task_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_taskId_fkey" FOREIGN KEY ("taskId") REFERENCES "Task"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_agencyId_fkey" FOREIGN KEY ("agencyId") REFERENCES "Agency"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_agencyGroupId_fkey" FOREIGN KEY ("agencyGroupId") REFERENCES "AgencyGroup"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TaskEvent" ADD CONSTRAINT "TaskEvent_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "Assignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SentMessage" ADD CONSTRAINT "SentMessage_chatId_fkey" FOREIGN KEY ("chatId") REFERENCES "Chat"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delivery" ADD CONSTRAINT "Delivery_chatId_fkey" FOREIGN KEY ("chatId") REFERENCES "Chat"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Digest" ADD CONSTRAINT "Digest_chatId_fkey" FOREIGN KEY ("chatId") REFERENCES "Chat"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_AgencyToAgencyGroup" ADD CONSTRAINT "_AgencyToAgencyGroup_A_fkey" FOREIGN KEY ("A") REFERENCES "Agency"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_AgencyToAgencyGroup" ADD CONSTRAINT "_AgencyToAgencyGroup_B_fkey" FOREIGN KEY ("B") REFERENCES "AgencyGroup"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_coordinating" ADD CONSTRAINT "_coordinating_A_fkey" FOREIGN KEY ("A") REFERENCES "Agency"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_coordinating" ADD CONSTRAINT "_coordinating_B_fkey" FOREIGN KEY ("B") REFERENCES "Task"("id") ON DELETE CASCADE ON UPDATE CASCADE;
