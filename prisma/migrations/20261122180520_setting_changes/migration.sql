-- CreateTable
CREATE TABLE "SettingChange" (
    "id" BIGSERIAL NOT NULL,
    "scope" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "value" JSONB,
    "byId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SettingChange_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SettingChange_scope_key_idx" ON "SettingChange"("scope", "key");

-- Who set what only grows, as the log of the tasks does.
CREATE TRIGGER "SettingChange_append_only" BEFORE UPDATE OR DELETE ON "SettingChange"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
