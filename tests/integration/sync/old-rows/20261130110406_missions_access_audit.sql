-- A second person, in a second mission of whom the first is a part too; a case that was shared; a record of the trail.
INSERT INTO "Person" (id, name, "signInName", "createdAt") VALUES
  ('90000000-0000-4000-8000-000000000002', 'Desk two', 'desk two', '2026-11-30T12:00:00Z');
INSERT INTO "Mission" (id, name, "createdAt") VALUES
  ('90000000-0000-4000-8000-000000000003', 'Coast', '2026-11-30T12:00:00Z');
INSERT INTO "Membership" ("missionId", "personId", role, since) VALUES
  ('90000000-0000-4000-8000-000000000003', '90000000-0000-4000-8000-000000000002', 'adviser', '2026-11-30T12:00:00Z');
INSERT INTO "Invitation" (id, "tokenHash", "missionId", roles, "madeById", "createdAt", "endsAt") VALUES
  ('90000000-0000-4000-8000-000000000004', '\x01', '90000000-0000-4000-8000-000000000003', '{trainer}', 'local',
   '2026-11-30T12:00:00Z', '2026-12-03T12:00:00Z');
INSERT INTO "CaseAccess" ("caseId", "personId", kind, purpose, "givenById", "givenAt", "endsAt")
  SELECT id, '90000000-0000-4000-8000-000000000002', 'shared', 'advice', 'local', '2026-11-30T12:00:00Z', '2027-01-01T00:00:00Z'
  FROM "Case" ORDER BY id LIMIT 1;
SELECT audit('sign-in', 'local', '{"proof": "passphrase"}');
