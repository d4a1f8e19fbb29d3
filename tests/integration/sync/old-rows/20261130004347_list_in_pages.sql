-- What this step added, in use: deletions have an order.
INSERT INTO "Tombstone" (id, kind, "caseId", "changeId", "deletedAt") VALUES
  ('60000000-0000-4000-8000-00000000000d', 'case', '60000000-0000-4000-8000-00000000000d', '60000000-0000-4000-8000-0000000000c9', '2026-11-30T00:45Z');
