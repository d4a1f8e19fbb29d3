-- What this step added, in use: the kind of ask, and who cleared the contact.
INSERT INTO "Case" (id, status, "kindOfAsk", "createdAt", "updatedAt") VALUES
  ('40000000-0000-4000-8000-00000000000a', 'draft', 'visits', '2026-11-29T20:30Z', '2026-11-29T20:30Z');

INSERT INTO "PrivateText" (id, "caseId", body) VALUES
  ('40000000-0000-4000-8000-000000000001', '40000000-0000-4000-8000-00000000000a', 'The country director, on Friday');

INSERT INTO "SituationField" ("caseId", field, revision, "madeAt", "textId") VALUES
  ('40000000-0000-4000-8000-00000000000a', 'kindOfAsk', 1, '2026-11-29T20:30Z', NULL),
  ('40000000-0000-4000-8000-00000000000a', 'clearance', 3, '2026-11-29T20:30Z', '40000000-0000-4000-8000-000000000001');

INSERT INTO "Assessment" (id, "caseId", "instrumentVersion", "createdAt") VALUES
  ('40000000-0000-4000-8000-0000000000aa', '40000000-0000-4000-8000-00000000000a', '1', '2026-11-29T20:30Z');
