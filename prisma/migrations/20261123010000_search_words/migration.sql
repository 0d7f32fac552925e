-- What separates words: the parser of text search would take "79/kh-ubnd" for a path and "“so" for a word of its own.
CREATE FUNCTION spaced_words(folded text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN translate(folded, '!"#$%&''()*+,-./:;<=>?@[\]^_`{|}~–—−…“”„‘’«»•·→', repeat(' ', 60));

-- Search by whole words: a syllable such as "so" stands in too many longer ones to be looked for in parts of words.
ALTER TABLE "Task" ADD COLUMN "words" tsvector
  GENERATED ALWAYS AS (strip(to_tsvector('simple', spaced_words("folded")))) STORED;

-- Without a list of entries that wait: every search would read all of it.
CREATE INDEX "Task_words" ON "Task" USING gin ("words") WITH (fastupdate = off);
CREATE INDEX "Document_number_words" ON "Document" USING gin (to_tsvector('simple', spaced_words("foldedNumber")))
  WITH (fastupdate = off);

-- Lists of a whole office in their order: the beginning is found without reading the rest.
CREATE INDEX "Assignment_in_order" ON "Assignment" ("lastDay", "id") INCLUDE ("taskId", "agencyId")
  WHERE "completedAt" IS NULL AND "cancelledAt" IS NULL AND "withdrawnAt" IS NULL;
DROP INDEX "Assignment_completed";
CREATE INDEX "Assignment_completed" ON "Assignment" ("completedAt", "id") WHERE "completedAt" IS NOT NULL;
