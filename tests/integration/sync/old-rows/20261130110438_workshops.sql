-- A workshop that is open, with a phone that answered.
INSERT INTO "Workshop" (id, "personId", code, scenario, instrument, language, questions, levers, step, "createdAt", "endsAt")
VALUES ('91000000-0000-4000-8000-000000000001', 'local', 'CDFHJK', 'angola-late', '1', 'en', '{counterpart.image}',
  '{reputation.denounce}', 'question', '2026-11-30T11:00:00Z', '2026-11-30T17:00:00Z');
INSERT INTO "WorkshopParticipant" ("workshopId", "tokenHash", "joinedAt")
VALUES ('91000000-0000-4000-8000-000000000001', '\x00', '2026-11-30T11:01:00Z');
INSERT INTO "WorkshopAnswer" ("workshopId", "tokenHash", question, round, level, ranking, made)
VALUES ('91000000-0000-4000-8000-000000000001', '\x00', 'counterpart.image', 1, 1, '{}', 1);
