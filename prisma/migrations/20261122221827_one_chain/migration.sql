-- CreateEnum
CREATE TYPE "OfficeEventKind" AS ENUM ('DEFINE', 'PLAN', 'END', 'REFUSED');

-- DropIndex
DROP INDEX "EventSeal_eventId_key";

-- AlterTable
-- What is sealed already stands in the log of tasks.
ALTER TABLE "EventSeal" ADD COLUMN     "log" TEXT NOT NULL DEFAULT 'TaskEvent';
ALTER TABLE "EventSeal" ALTER COLUMN "log" DROP DEFAULT;

-- CreateTable
CREATE TABLE "OfficeEvent" (
    "id" BIGSERIAL NOT NULL,
    "kind" "OfficeEventKind" NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',
    "actorId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "source" TEXT,

    CONSTRAINT "OfficeEvent_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "OfficeEvent_at_idx" ON "OfficeEvent"("at");

-- CreateIndex
CREATE UNIQUE INDEX "EventSeal_log_eventId_key" ON "EventSeal"("log", "eventId");

-- By hand: one chain over all logs, so that nothing that was said, changed or refused can be changed, taken out or
-- slipped in unseen. test/store/migrations.test.ts lists every object made here by name.

-- Everything an entry says, in a form that no setting of a session changes. That of a task is as it was: its seals stay.
CREATE FUNCTION event_said(event "TaskEvent") RETURNS text LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_array(
    event."id", event."assignmentId", event."changeId", event."kind", event."actorId",
    round(extract(epoch FROM event."at") * 1000), event."data", event."source")::text
$$;
CREATE FUNCTION event_said(event "ConsultationEvent") RETURNS text LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_array(
    'ConsultationEvent', event."id", event."consultationId", event."changeId", event."kind", event."actorId",
    round(extract(epoch FROM event."at") * 1000), event."data", event."source")::text
$$;
CREATE FUNCTION event_said(event "AgreementEvent") RETURNS text LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_array(
    'AgreementEvent', event."id", event."agreementId", event."kind", event."actorId",
    round(extract(epoch FROM event."at") * 1000), event."data", event."source")::text
$$;
CREATE FUNCTION event_said(event "OfficeEvent") RETURNS text LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_array(
    'OfficeEvent', event."id", event."kind", event."actorId",
    round(extract(epoch FROM event."at") * 1000), event."data", event."source")::text
$$;
CREATE FUNCTION event_said(event "IndicatorValue") RETURNS text LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_array(
    'IndicatorValue', event."id", event."indicatorId", event."agencyId", event."period", event."value"::numeric,
    event."actorId", round(extract(epoch FROM event."at") * 1000), event."source")::text
$$;
CREATE FUNCTION event_said(event "SettingChange") RETURNS text LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_array(
    'SettingChange', event."id", event."scope", event."key", event."value", event."byId",
    round(extract(epoch FROM event."at") * 1000))::text
$$;

CREATE FUNCTION seal_hash(before text, said text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT encode(sha256(convert_to(before || said, 'UTF8')), 'hex')
$$;

-- At the very end of a transaction, as before: `said` is looked up by the type of the row, whichever log it stands in.
CREATE OR REPLACE FUNCTION seal_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(1146048004);
  INSERT INTO "EventSeal" ("log", "eventId", "hash")
    SELECT TG_TABLE_NAME, NEW."id",
      seal_hash(coalesce((SELECT "hash" FROM "EventSeal" ORDER BY "seq" DESC LIMIT 1), ''), event_said(NEW));
  RETURN NULL;
END
$$;
DROP FUNCTION event_hash(text, "TaskEvent");

-- What was written before this day comes under the seal as it stands now.
DO $$
DECLARE entry record;
BEGIN
  FOR entry IN
    SELECT 'ConsultationEvent' AS "log", e."id", e."at", event_said(e) AS "said" FROM "ConsultationEvent" e
    UNION ALL SELECT 'AgreementEvent', e."id", e."at", event_said(e) FROM "AgreementEvent" e
    UNION ALL SELECT 'IndicatorValue', e."id", e."at", event_said(e) FROM "IndicatorValue" e
    UNION ALL SELECT 'SettingChange', e."id", e."at", event_said(e) FROM "SettingChange" e
    ORDER BY 3, 1, 2
  LOOP
    INSERT INTO "EventSeal" ("log", "eventId", "hash")
      SELECT entry."log", entry."id",
        seal_hash(coalesce((SELECT "hash" FROM "EventSeal" ORDER BY "seq" DESC LIMIT 1), ''), entry."said");
  END LOOP;
END
$$;

CREATE CONSTRAINT TRIGGER "ConsultationEvent_seal" AFTER INSERT ON "ConsultationEvent"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION seal_event();
CREATE CONSTRAINT TRIGGER "AgreementEvent_seal" AFTER INSERT ON "AgreementEvent"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION seal_event();
CREATE CONSTRAINT TRIGGER "IndicatorValue_seal" AFTER INSERT ON "IndicatorValue"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION seal_event();
CREATE CONSTRAINT TRIGGER "SettingChange_seal" AFTER INSERT ON "SettingChange"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION seal_event();
CREATE CONSTRAINT TRIGGER "OfficeEvent_seal" AFTER INSERT ON "OfficeEvent"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION seal_event();

-- Those that could still be changed only grow from now on.
CREATE TRIGGER "AgreementEvent_append_only" BEFORE UPDATE OR DELETE ON "AgreementEvent"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "IndicatorValue_append_only" BEFORE UPDATE OR DELETE ON "IndicatorValue"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "OfficeEvent_append_only" BEFORE UPDATE OR DELETE ON "OfficeEvent"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "AgreementEvent_no_truncate" BEFORE TRUNCATE ON "AgreementEvent"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "IndicatorValue_no_truncate" BEFORE TRUNCATE ON "IndicatorValue"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "SettingChange_no_truncate" BEFORE TRUNCATE ON "SettingChange"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "OfficeEvent_no_truncate" BEFORE TRUNCATE ON "OfficeEvent"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
