-- What this step added, in use: a lever that is planned, and a version on which changes were asked.
INSERT INTO "Case" (id, status, "createdAt", "updatedAt", "plannedLevers") VALUES
  ('80000000-0000-4000-8000-00000000000a', 'submitted', '2026-11-30T14:00Z', '2026-11-30T14:00Z', '{third.local}');
INSERT INTO "Assessment" (id, "caseId", "instrumentVersion", status, "createdAt", "submittedAt") VALUES
  ('80000000-0000-4000-8000-0000000000aa', '80000000-0000-4000-8000-00000000000a', '1', 'submitted', '2026-11-30T14:00Z', '2026-11-30T14:01Z');
INSERT INTO "PrivateText" (id, "caseId", body, audience) VALUES
  ('80000000-0000-4000-8000-000000000001', '80000000-0000-4000-8000-00000000000a', '[{"lever":"third.local","purpose":"The elders"}]', 'everyone'),
  ('80000000-0000-4000-8000-000000000002', '80000000-0000-4000-8000-00000000000a', 'Who told you?', 'everyone'),
  ('80000000-0000-4000-8000-000000000003', '80000000-0000-4000-8000-00000000000a', 'Not sure of this one', 'reviewers');
INSERT INTO "SituationField" ("caseId", field, revision, "actorId", "madeAt", "textId") VALUES
  ('80000000-0000-4000-8000-00000000000a', 'plannedLevers', 1, 'local', '2026-11-30T14:00Z', '80000000-0000-4000-8000-000000000001');
INSERT INTO "Review" (id, "caseId", "assessmentId", state, "stateSince", "submittedById", "submittedAt", demands, situation, "watchSeen") VALUES
  ('80000000-0000-4000-8000-000000000011', '80000000-0000-4000-8000-00000000000a', '80000000-0000-4000-8000-0000000000aa',
    'changes_asked', '2026-11-30T14:03Z', 'local', '2026-11-30T14:02Z', '{listed}', 1, '{}');
INSERT INTO "Decision" (id, "reviewId", kind, "personId", at, "textId") VALUES
  ('80000000-0000-4000-8000-000000000012', '80000000-0000-4000-8000-000000000011', 'ask_changes', 'second', '2026-11-30T14:03Z',
    '80000000-0000-4000-8000-000000000002');
INSERT INTO "Comment" (id, "caseId", "leverId", audience, "personId", at, "textId") VALUES
  ('80000000-0000-4000-8000-000000000013', '80000000-0000-4000-8000-00000000000a', 'third.local', 'reviewers', 'second',
    '2026-11-30T14:03Z', '80000000-0000-4000-8000-000000000003');
