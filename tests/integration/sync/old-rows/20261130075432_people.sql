-- Whoever was signed in. The hash is of no passphrase.
INSERT INTO "Person" (id, name, "createdAt") VALUES ('local', 'Heron desk', '2026-11-30T09:00:00Z');
INSERT INTO "Passphrase" ("personId", hash, "changedAt") VALUES ('local', 'none', '2026-11-30T09:00:00Z');
INSERT INTO "SignIn" (id, "tokenHash", "personId", proof, device, "createdAt", "seenAt", "endsAt")
VALUES ('90000000-0000-4000-8000-000000000001', '\x00', 'local', 'passphrase', 'A browser',
  '2026-11-30T09:00:00Z', '2026-11-30T09:00:00Z', '2026-11-30T21:00:00Z');
INSERT INTO "Tries" (key, count, "endsAt") VALUES ('passphrase:local', 1, '2026-11-30T09:15:00Z');
