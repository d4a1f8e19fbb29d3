-- What this step added, in use: our people and our role keep us from talking.
INSERT INTO "Case" (id, status, "keepsUs", "createdAt", "updatedAt") VALUES
  ('50000000-0000-4000-8000-00000000000a', 'draft', '{people,role}', '2026-11-29T21:30Z', '2026-11-29T21:30Z');

INSERT INTO "SituationField" ("caseId", field, revision, "madeAt") VALUES
  ('50000000-0000-4000-8000-00000000000a', 'keepsUs', 1, '2026-11-29T21:30Z');

INSERT INTO "Assessment" (id, "caseId", "instrumentVersion", "createdAt") VALUES
  ('50000000-0000-4000-8000-0000000000aa', '50000000-0000-4000-8000-00000000000a', '1', '2026-11-29T21:30Z');

-- A change that met another one, from before it was kept who had made that.
INSERT INTO "Change" (id, "caseId", kind, field, "keepsUs", "baseRevision", outcome, theirs, "madeAt", "receivedAt") VALUES
  ('50000000-0000-4000-8000-0000000000c1', '50000000-0000-4000-8000-00000000000a', 'edit_situation', 'keepsUs', '{law}', 0, 'conflict',
   '{"of": "situation", "plain": "people,role", "textId": null, "revision": 1, "madeAt": "2026-11-29T21:30:00.000Z"}',
   '2026-11-29T21:31Z', '2026-11-29T21:31Z');
