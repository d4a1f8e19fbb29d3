-- What this step added, in use: our people and our role keep us from talking.
INSERT INTO "Case" (id, status, "keepsUs", "createdAt", "updatedAt") VALUES
  ('50000000-0000-4000-8000-00000000000a', 'draft', '{people,role}', '2026-11-29T21:30Z', '2026-11-29T21:30Z');

INSERT INTO "SituationField" ("caseId", field, revision, "madeAt") VALUES
  ('50000000-0000-4000-8000-00000000000a', 'keepsUs', 1, '2026-11-29T21:30Z');

INSERT INTO "Assessment" (id, "caseId", "instrumentVersion", "createdAt") VALUES
  ('50000000-0000-4000-8000-0000000000aa', '50000000-0000-4000-8000-00000000000a', '1', '2026-11-29T21:30Z');
