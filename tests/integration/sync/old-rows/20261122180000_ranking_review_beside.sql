-- What this step added, in use: a ranking, when to look again, and a second assessor beside the first.
INSERT INTO "Case" (id, status, "besideCaseId", "factorRanking", "reviewDate", "watchFor", "watchSeen", "createdAt", "updatedAt") VALUES
  ('30000000-0000-4000-8000-00000000000a', 'draft', '20000000-0000-4000-8000-00000000000a',
   '{law,process,fairness,interests,alternatives}', '2027-01-05', '{incident,listing}', '{listing}', '2026-11-22T19:00Z', '2026-11-22T19:00Z');

INSERT INTO "SituationField" ("caseId", field, revision, "madeAt") VALUES
  ('30000000-0000-4000-8000-00000000000a', 'factorRanking', 1, '2026-11-22T19:00Z'),
  ('30000000-0000-4000-8000-00000000000a', 'reviewDate', 1, '2026-11-22T19:00Z'),
  ('30000000-0000-4000-8000-00000000000a', 'watchFor', 2, '2026-11-22T19:00Z'),
  ('30000000-0000-4000-8000-00000000000a', 'watchSeen', 1, '2026-11-22T19:00Z');

INSERT INTO "Assessment" (id, "caseId", "instrumentVersion", "createdAt") VALUES
  ('30000000-0000-4000-8000-0000000000aa', '30000000-0000-4000-8000-00000000000a', '1', '2026-11-22T19:00Z');
