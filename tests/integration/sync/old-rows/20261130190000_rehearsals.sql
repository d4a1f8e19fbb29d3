-- A rehearsal in which one group has recorded what it decided.
INSERT INTO "Workshop" (id, "personId", code, scenario, instrument, language, questions, levers, "createdAt", "endsAt")
VALUES ('91000000-0000-4000-8000-000000000009', 'local', 'CDFHJW', 'kabul-1998', '1', 'en', '{}', '{alternatives.suspend}',
  '2026-11-30T11:00:00Z', '2026-11-30T17:00:00Z');
INSERT INTO "WorkshopParticipant" VALUES ('91000000-0000-4000-8000-000000000009', '\x01', '2026-11-30T11:05:00Z');
INSERT INTO "Rehearsal" ("workshopId", roles, minutes, offered, added, step, "talkEndsAt")
VALUES ('91000000-0000-4000-8000-000000000009', '{negotiator,leader}', 30, '{leave,lifted}', '{They wait.}', 'deciding',
  '2026-11-30T12:00:00Z');
INSERT INTO "RehearsalSeat" VALUES ('91000000-0000-4000-8000-000000000009', '\x01', 1, 'leader');
INSERT INTO "RehearsalRecord" VALUES ('91000000-0000-4000-8000-000000000009', 1, 'decision', 'leave', '{"No trust"}', 1);
