-- A workshop of which counts were kept.
INSERT INTO "Workshop" (id, "personId", scenario, instrument, language, questions, levers, step, kept, "createdAt", "endsAt")
VALUES ('91000000-0000-4000-8000-000000000002', 'local', 'angola-late', '1', 'en', '{counterpart.image}',
  '{reputation.denounce}', 'ended', '{"people": 3}', '2026-11-30T11:00:00Z', '2026-11-30T17:00:00Z');
