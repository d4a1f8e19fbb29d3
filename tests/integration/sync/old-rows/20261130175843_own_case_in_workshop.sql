-- A workshop about an own case.
INSERT INTO "Workshop" (id, "personId", code, scenario, instrument, language, questions, levers, "createdAt", "endsAt")
VALUES ('91000000-0000-4000-8000-000000000003', 'local', 'CDFHJL', 'own', '1', 'en', '{counterpart.image}',
  '{reputation.denounce}', '2026-11-30T18:00:00Z', '2026-12-01T00:00:00Z');
INSERT INTO "WorkshopStory" VALUES ('91000000-0000-4000-8000-000000000003', 'The bridge', 'To cross it', 'A unit', 'A story.',
  '', '{"counterpart.image": 2}');
