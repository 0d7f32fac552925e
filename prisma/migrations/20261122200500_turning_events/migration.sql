-- A report as of a day that is over looks for what turned since: this index answers alone, without the log.
CREATE INDEX "TaskEvent_turning" ON "TaskEvent" ("at") INCLUDE ("assignmentId", "kind")
  WHERE "kind" IN ('COMPLETE', 'UNDO', 'APPROVE', 'RETURN', 'CANCEL', 'ADJUST', 'ACTIVATE', 'EXTENSION_APPROVE',
    'ESCALATE_ACCEPT', 'ESCALATE_RETURN', 'ESCALATE_RESUME', 'TRANSFER', 'SUCCEED', 'RESOLVE');
