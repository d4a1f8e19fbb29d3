-- The first person has a phone that shows codes, and a recovery code.
INSERT INTO "SecondStep" ("personId", secret, "isConfirmed", "lastStep") VALUES ('local', '\x00', true, 7);
INSERT INTO "RecoveryCode" ("personId", "codeHash") VALUES ('local', '\x01');
