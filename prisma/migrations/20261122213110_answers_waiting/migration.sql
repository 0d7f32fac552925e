-- AlterTable
ALTER TABLE "Delivery" ADD COLUMN     "personId" UUID;

-- Answers that have not left yet are counted for every message that comes, in the chat and for the person.
CREATE INDEX "Delivery_answers_in_chat" ON "Delivery" ("chatId") WHERE "state" = 'QUEUED' AND "kind" = 'ANSWER';
CREATE INDEX "Delivery_answers_to_person" ON "Delivery" ("personId") WHERE "state" = 'QUEUED' AND "kind" = 'ANSWER';
