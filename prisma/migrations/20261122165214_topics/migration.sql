-- AlterTable
ALTER TABLE "Draft" ADD COLUMN     "topicId" TEXT;

-- AlterTable
ALTER TABLE "Delivery" ADD COLUMN     "topicId" TEXT;
