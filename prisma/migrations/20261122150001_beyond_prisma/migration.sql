-- What Prisma cannot say. test/store/migrations.test.ts lists every object made here by name.

-- Search without diacritics: part of a word in the folded text of a task.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX "Task_folded_trgm" ON "Task" USING gin ("folded" gin_trgm_ops);

-- The lists and digests ask for open assignments of an agency by day: a small part of all, half the time.
CREATE INDEX "Assignment_open" ON "Assignment" ("agencyId", "lastDay")
  WHERE "completedAt" IS NULL AND "cancelledAt" IS NULL;

-- The log only grows, whoever asks: also the owner of the database cannot change a line by mistake.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER "TaskEvent_append_only" BEFORE UPDATE OR DELETE ON "TaskEvent"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "TaskEvent_no_truncate" BEFORE TRUNCATE ON "TaskEvent"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
