-- Rows as a copy with only this step has them: an open case with every kind of answer, a submitted one, a deleted one.
INSERT INTO "Case" (id, status, "counterpartLevel", "meetingDate", version, "createdAt", "updatedAt") VALUES
  ('10000000-0000-4000-8000-00000000000a', 'draft', 'checkpoint', '2026-12-01', 9, '2026-11-20T08:00Z', '2026-11-20T09:00Z'),
  ('10000000-0000-4000-8000-00000000000b', 'submitted', NULL, NULL, 3, '2026-11-20T08:00Z', '2026-11-20T10:00Z');

INSERT INTO "PrivateText" (id, "caseId", body) VALUES
  ('10000000-0000-4000-8000-000000000001', '10000000-0000-4000-8000-00000000000a', 'Heron'),
  ('10000000-0000-4000-8000-000000000002', '10000000-0000-4000-8000-00000000000a', 'Said by the driver'),
  ('10000000-0000-4000-8000-000000000003', '10000000-0000-4000-8000-00000000000b', 'Egret');

INSERT INTO "SituationField" ("caseId", field, revision, "madeAt", "textId") VALUES
  ('10000000-0000-4000-8000-00000000000a', 'codeName', 2, '2026-11-20T08:00Z', '10000000-0000-4000-8000-000000000001'),
  ('10000000-0000-4000-8000-00000000000a', 'counterpartLevel', 1, '2026-11-20T08:00Z', NULL),
  ('10000000-0000-4000-8000-00000000000a', 'meetingDate', 1, '2026-11-20T08:00Z', NULL),
  ('10000000-0000-4000-8000-00000000000b', 'codeName', 1, '2026-11-20T08:00Z', '10000000-0000-4000-8000-000000000003');

INSERT INTO "Assessment" (id, "caseId", "instrumentVersion", status, revision, "createdAt", "submittedAt") VALUES
  ('10000000-0000-4000-8000-0000000000aa', '10000000-0000-4000-8000-00000000000a', '1', 'draft', 6, '2026-11-20T08:00Z', NULL),
  ('10000000-0000-4000-8000-0000000000bb', '10000000-0000-4000-8000-00000000000b', '1', 'submitted', 2, '2026-11-20T08:00Z', '2026-11-20T10:00Z');

INSERT INTO "Answer" ("assessmentId", "itemId", kind, level, yes, known, "noteId", revision, "madeAt") VALUES
  ('10000000-0000-4000-8000-0000000000aa', 'process.time', 'level', 3, NULL, 'observed', '10000000-0000-4000-8000-000000000002', 2, '2026-11-20T08:00Z'),
  ('10000000-0000-4000-8000-0000000000aa', 'ours.denounced', 'yesno', NULL, false, 'reported', NULL, 1, '2026-11-20T08:00Z'),
  ('10000000-0000-4000-8000-0000000000aa', 'fairness.notions', 'dont_know', NULL, NULL, NULL, NULL, 1, '2026-11-20T08:00Z'),
  ('10000000-0000-4000-8000-0000000000aa', 'law.coverage', 'not_applicable', NULL, NULL, NULL, NULL, 1, '2026-11-20T08:00Z'),
  ('10000000-0000-4000-8000-0000000000bb', 'process.time', 'level', 0, NULL, 'assumed', NULL, 1, '2026-11-20T08:00Z');

INSERT INTO "Change" (id, "caseId", kind, "assessmentId", "itemId", field, "answerKind", level, known, "textId", "baseRevision", outcome, revision, "madeAt", "receivedAt") VALUES
  ('10000000-0000-4000-8000-0000000000c1', '10000000-0000-4000-8000-00000000000a', 'edit_situation', NULL, NULL, 'codeName', NULL, NULL, NULL, '10000000-0000-4000-8000-000000000001', 1, 'applied', 2, '2026-11-20T08:00Z', '2026-11-20T08:01Z'),
  ('10000000-0000-4000-8000-0000000000c2', '10000000-0000-4000-8000-00000000000a', 'set_answer', '10000000-0000-4000-8000-0000000000aa', 'process.time', NULL, 'level', 3, 'observed', '10000000-0000-4000-8000-000000000002', 1, 'applied', 2, '2026-11-20T08:00Z', '2026-11-20T08:02Z');

INSERT INTO "Snapshot" ("assessmentId", "snapshotVersion", body, "matrixVersion", answered, stability,
  "processLow", "processHigh", "fairnessLow", "fairnessHigh", "lawLow", "lawHigh", "interestsLow", "interestsHigh",
  "alternativesLow", "alternativesHigh", "topLevers") VALUES
  ('10000000-0000-4000-8000-0000000000bb', 1, '{"snapshotVersion": 1, "kept": "as it was"}', '2', 1, 0.5, 10, 90, 0, 100, 0, 100, 0, 100, 0, 100, '{third.regional}');

INSERT INTO "Tombstone" (id, kind, "caseId", "changeId", "deletedAt") VALUES
  ('10000000-0000-4000-8000-00000000000d', 'case', '10000000-0000-4000-8000-00000000000d', '10000000-0000-4000-8000-0000000000d1', '2026-11-20T11:00Z');
