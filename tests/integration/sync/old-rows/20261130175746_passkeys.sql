-- The first person has a passkey, and has just been asked for it.
INSERT INTO "Passkey" (id, "personId", name, "publicKey", counter, transports, "createdAt", "usedAt")
VALUES ('a2V5', 'local', 'Grey stick', '\x01', 3000000000, '{usb,nfc}', '2026-11-30T18:00:00Z', NULL);
INSERT INTO "Challenge" (hash, "personId", "endsAt") VALUES ('\x02', NULL, '2026-11-30T18:05:00Z');
