-- Somebody who says where their new cases belong.
INSERT INTO "Person" (id, name, "createdAt", "newCasesIn") VALUES ('ibis', 'Ibis desk', '2026-11-30T15:30:00Z', 'local');
