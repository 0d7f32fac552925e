-- The log is a chain: the seal of each event covers the event and the seal before it, so that one that is changed,
-- taken out or slipped in later shows. test/store/migrations.test.ts lists every object made here by name.

-- Everything an event says, in a form that no setting of a session changes.
CREATE FUNCTION event_hash(before text, event "TaskEvent") RETURNS text LANGUAGE sql STABLE AS $$
  SELECT encode(sha256(convert_to(before || jsonb_build_array(
    event."id", event."assignmentId", event."changeId", event."kind", event."actorId",
    round(extract(epoch FROM event."at") * 1000), event."data", event."source")::text, 'UTF8')), 'hex')
$$;

-- Seals are made at the very end of a transaction, one transaction after another (the lock's key spells "DON"):
-- taken any earlier, the lock would hold up everybody who reports at 07:31, and could wait for a row whose holder
-- waits for the lock.
CREATE FUNCTION seal_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(1146048004);
  INSERT INTO "EventSeal" ("eventId", "hash")
    SELECT NEW."id", event_hash(coalesce((SELECT "hash" FROM "EventSeal" ORDER BY "seq" DESC LIMIT 1), ''), event)
    FROM "TaskEvent" AS event WHERE event."id" = NEW."id";
  RETURN NULL;
END
$$;

DO $$
DECLARE event "TaskEvent";
BEGIN
  FOR event IN SELECT * FROM "TaskEvent" ORDER BY "id" LOOP
    INSERT INTO "EventSeal" ("eventId", "hash")
      SELECT event."id", event_hash(coalesce((SELECT "hash" FROM "EventSeal" ORDER BY "seq" DESC LIMIT 1), ''), event);
  END LOOP;
END
$$;

CREATE CONSTRAINT TRIGGER "TaskEvent_seal" AFTER INSERT ON "TaskEvent"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION seal_event();

CREATE TRIGGER "EventSeal_append_only" BEFORE UPDATE OR DELETE ON "EventSeal"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "EventSeal_no_truncate" BEFORE TRUNCATE ON "EventSeal"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
