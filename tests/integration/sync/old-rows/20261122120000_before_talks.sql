-- What this step added, in use: how they talk, and what brings and keeps them.
INSERT INTO "Case" (id, status, talks, "bringsThem", "keepsUs", "createdAt", "updatedAt") VALUES
  ('20000000-0000-4000-8000-00000000000a', 'draft', 'relayed', '{standing,gain}', '{law}', '2026-11-22T13:00Z', '2026-11-22T13:00Z');

INSERT INTO "SituationField" ("caseId", field, revision, "madeAt") VALUES
  ('20000000-0000-4000-8000-00000000000a', 'talks', 1, '2026-11-22T13:00Z'),
  ('20000000-0000-4000-8000-00000000000a', 'bringsThem', 2, '2026-11-22T13:00Z'),
  ('20000000-0000-4000-8000-00000000000a', 'keepsUs', 1, '2026-11-22T13:00Z');

INSERT INTO "Assessment" (id, "caseId", "instrumentVersion", "createdAt") VALUES
  ('20000000-0000-4000-8000-0000000000aa', '20000000-0000-4000-8000-00000000000a', '1', '2026-11-22T13:00Z');
