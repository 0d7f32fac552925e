-- AlterEnum
ALTER TYPE "AgreementEventKind" ADD VALUE 'CHANGE';

-- AlterTable
ALTER TABLE "Agreement" ADD COLUMN     "withdrawnAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "AgreementReview" ADD COLUMN     "taskId" UUID NOT NULL;
