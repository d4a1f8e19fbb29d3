-- A workshop that shut long ago.
INSERT INTO "Workshop" (id, "personId", code, scenario, instrument, language, questions, levers, "createdAt", "endsAt")
VALUES ('91000000-0000-4000-8000-000000000004', 'local', 'CDFHJM', 'angola-late', '1', 'en', '{counterpart.image}',
  '{reputation.denounce}', '2026-11-01T11:00:00Z', '2026-11-01T17:00:00Z');
