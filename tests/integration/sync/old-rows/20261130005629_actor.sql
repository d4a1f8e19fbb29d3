-- What this step added, in use: an answer and a text of another person than the one at this machine.
INSERT INTO "Case" (id, status, "createdAt", "updatedAt") VALUES
  ('60000000-0000-4000-8000-00000000000a', 'draft', '2026-11-30T01:30Z', '2026-11-30T01:30Z');

INSERT INTO "PrivateText" (id, "caseId", body) VALUES
  ('60000000-0000-4000-8000-000000000001', '60000000-0000-4000-8000-00000000000a', 'Plover');

INSERT INTO "SituationField" ("caseId", field, revision, "actorId", "madeAt", "textId") VALUES
  ('60000000-0000-4000-8000-00000000000a', 'codeName', 2, 'second', '2026-11-30T01:30Z', '60000000-0000-4000-8000-000000000001');

INSERT INTO "Assessment" (id, "caseId", "instrumentVersion", "createdAt") VALUES
  ('60000000-0000-4000-8000-0000000000aa', '60000000-0000-4000-8000-00000000000a', '1', '2026-11-30T01:30Z');

INSERT INTO "Answer" ("assessmentId", "itemId", kind, level, known, revision, "actorId", "madeAt") VALUES
  ('60000000-0000-4000-8000-0000000000aa', 'process.time', 'level', 2, 'reported', 2, 'second', '2026-11-30T01:30Z');

INSERT INTO "Change" (id, "caseId", "actorId", kind, "assessmentId", "itemId", "answerKind", level, known, "baseRevision", outcome, revision, "madeAt", "receivedAt") VALUES
  ('60000000-0000-4000-8000-0000000000c1', '60000000-0000-4000-8000-00000000000a', 'second', 'set_answer', '60000000-0000-4000-8000-0000000000aa', 'process.time', 'level', 2, 'reported', 1, 'applied', 2, '2026-11-30T01:30Z', '2026-11-30T01:31Z');
