-- What this step added, in use: what a person says of cases like this one.
INSERT INTO "Case" (id, status, "createdAt", "updatedAt") VALUES
  ('70000000-0000-4000-8000-00000000000a', 'draft', '2026-11-30T02:00Z', '2026-11-30T02:00Z');

INSERT INTO "PrivateText" (id, "caseId", body) VALUES
  ('70000000-0000-4000-8000-000000000001', '70000000-0000-4000-8000-00000000000a', '{"marks":{"angola-1990":0},"own":[]}');

INSERT INTO "SituationField" ("caseId", field, revision, "actorId", "madeAt", "textId") VALUES
  ('70000000-0000-4000-8000-00000000000a', 'analogies', 4, 'local', '2026-11-30T02:00Z', '70000000-0000-4000-8000-000000000001');

-- And what a database does by itself after a while: it samples the texts to plan its queries.
ANALYZE;
