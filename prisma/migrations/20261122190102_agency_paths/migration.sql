-- CreateIndex
CREATE INDEX "Agency_path_idx" ON "Agency" USING GIN ("path");
