-- AlterTable
ALTER TABLE "LinkCode" ADD COLUMN     "until" DATE;
