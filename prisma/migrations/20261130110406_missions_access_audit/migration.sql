-- CreateEnum
CREATE TYPE "MissionRole" AS ENUM ('negotiator', 'adviser', 'trainer', 'administrator', 'auditor');

-- CreateEnum
CREATE TYPE "AccessKind" AS ENUM ('named', 'shared');

-- CreateEnum
CREATE TYPE "Purpose" AS ENUM ('advice', 'review', 'cover', 'training');

-- AlterEnum
ALTER TYPE "Proof" ADD VALUE 'invitation';

-- DropIndex
DROP INDEX "Case_updatedAt_id_idx";

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "signInName" TEXT,
ADD COLUMN     "suspendedAt" TIMESTAMPTZ(3),
ADD COLUMN     "view" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Tombstone" ADD COLUMN     "missionId" TEXT NOT NULL DEFAULT 'local',
ADD COLUMN     "readers" TEXT[] DEFAULT ARRAY['local']::TEXT[];

-- CreateTable
CREATE TABLE "Mission" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Mission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "missionId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "role" "MissionRole" NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("missionId","personId","role")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" UUID NOT NULL,
    "tokenHash" BYTEA NOT NULL,
    "missionId" TEXT NOT NULL,
    "roles" "MissionRole"[],
    "madeById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "usedById" TEXT,
    "forPersonId" TEXT,

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CaseAccess" (
    "caseId" UUID NOT NULL,
    "personId" TEXT NOT NULL,
    "kind" "AccessKind" NOT NULL,
    "purpose" "Purpose",
    "givenById" TEXT NOT NULL,
    "givenAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3),

    CONSTRAINT "CaseAccess_pkey" PRIMARY KEY ("caseId","personId")
);

-- CreateTable
CREATE TABLE "Audit" (
    "position" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL,
    "person" TEXT,
    "act" TEXT NOT NULL,
    "subject" TEXT,
    "detail" JSONB NOT NULL,
    "previous" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "Audit_pkey" PRIMARY KEY ("position")
);

-- CreateIndex
CREATE INDEX "Membership_personId_idx" ON "Membership"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE INDEX "Invitation_missionId_idx" ON "Invitation"("missionId");

-- CreateIndex
CREATE INDEX "CaseAccess_personId_idx" ON "CaseAccess"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Audit_hash_key" ON "Audit"("hash");

-- CreateIndex
CREATE INDEX "Audit_person_position_idx" ON "Audit"("person", "position");

-- CreateIndex
CREATE INDEX "Audit_subject_position_idx" ON "Audit"("subject", "position");

-- CreateIndex
CREATE INDEX "Case_ownerId_updatedAt_id_idx" ON "Case"("ownerId", "updatedAt" DESC, "id");

-- CreateIndex
CREATE INDEX "Case_missionId_updatedAt_id_idx" ON "Case"("missionId", "updatedAt" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "Person_signInName_key" ON "Person"("signInName");

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_missionId_fkey" FOREIGN KEY ("missionId") REFERENCES "Mission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_missionId_fkey" FOREIGN KEY ("missionId") REFERENCES "Mission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseAccess" ADD CONSTRAINT "CaseAccess_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CaseAccess" ADD CONSTRAINT "CaseAccess_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What stood before people had missions is the first person's, in the first mission.
INSERT INTO "Mission" (id, name, "createdAt") SELECT id, '', "createdAt" FROM "Person" WHERE id = 'local';
INSERT INTO "Membership" ("missionId", "personId", role, since)
  SELECT 'local', id, role, "createdAt" FROM "Person", unnest(enum_range(NULL::"MissionRole")) AS role
  WHERE id = 'local' AND role <> 'auditor';
UPDATE "Person" SET "signInName" = lower(name) WHERE name <> '';

-- The second wall. Who is asking is a setting of the transaction; '' is what it leaves behind on its connection.
CREATE FUNCTION app_person() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.person', true), '') $$;

CREATE FUNCTION app_missions(wanted "MissionRole") RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE
  SET search_path = public, pg_catalog
  AS $$ SELECT coalesce(array_agg("missionId"), '{}') FROM "Membership" WHERE "personId" = app_person() AND role = wanted $$;

CREATE FUNCTION app_cases(writable boolean) RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE
  SET search_path = public, pg_catalog
  AS $$ SELECT coalesce(array_agg("caseId"), '{}') FROM "CaseAccess"
        WHERE "personId" = app_person() AND ("endsAt" IS NULL OR "endsAt" > now()) AND (kind = 'named' OR NOT writable) $$;

-- Whoever owns the tables and says so: backups, restores and steps of this folder. The application's role owns nothing.
CREATE FUNCTION app_keeper() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT current_setting('app.keeper', true) = 'on'
        AND current_user = (SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = 'public."Case"'::regclass) $$;

ALTER TABLE "Case" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY keeper ON "Case" USING ((SELECT app_keeper())) WITH CHECK ((SELECT app_keeper()));
CREATE POLICY may_read ON "Case" FOR SELECT USING (
  "ownerId" = (SELECT app_person())
  OR id = ANY ((SELECT app_cases(false))::uuid[])
  OR "missionId" = ANY ((SELECT app_missions('adviser'))::text[]));
CREATE POLICY may_make ON "Case" FOR INSERT WITH CHECK (
  "ownerId" = (SELECT app_person()) AND "missionId" = ANY ((SELECT app_missions('negotiator'))::text[]));
CREATE POLICY may_change ON "Case" FOR UPDATE USING (
  "ownerId" = (SELECT app_person()) OR id = ANY ((SELECT app_cases(true))::uuid[]));
CREATE POLICY may_delete ON "Case" FOR DELETE USING ("ownerId" = (SELECT app_person()));

CREATE FUNCTION app_may_read("of" uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  SET search_path = public, pg_catalog
  AS $$ SELECT EXISTS (SELECT 1 FROM "Case" c WHERE c.id = "of" AND (c."ownerId" = app_person()
        OR c.id = ANY (app_cases(false)) OR c."missionId" = ANY (app_missions('adviser')))) $$;

CREATE FUNCTION app_may_change("of" uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  SET search_path = public, pg_catalog
  AS $$ SELECT EXISTS (SELECT 1 FROM "Case" c WHERE c.id = "of" AND (c."ownerId" = app_person() OR c.id = ANY (app_cases(true)))) $$;

DO $$
DECLARE wall record;
BEGIN
  -- Whoever may read the case reads what is in it: the policy of the table above decides, in the same query.
  FOR wall IN SELECT * FROM (VALUES
    ('SituationField', '"caseId"', '"Case" above WHERE above.id = "caseId"'),
    ('PrivateText', '"caseId"', '"Case" above WHERE above.id = "caseId"'),
    ('Assessment', '"caseId"', '"Case" above WHERE above.id = "caseId"'),
    ('Change', '"caseId"', '"Case" above WHERE above.id = "caseId"'),
    ('Answer', '(SELECT a."caseId" FROM "Assessment" a WHERE a.id = "assessmentId")',
      '"Assessment" above WHERE above.id = "assessmentId"'),
    ('Snapshot', '(SELECT a."caseId" FROM "Assessment" a WHERE a.id = "assessmentId")',
      '"Assessment" above WHERE above.id = "assessmentId"')) AS t (name, of_case, above)
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', wall.name);
    EXECUTE format('CREATE POLICY keeper ON %I USING ((SELECT app_keeper())) WITH CHECK ((SELECT app_keeper()))', wall.name);
    EXECUTE format('CREATE POLICY may_read ON %I FOR SELECT USING (EXISTS (SELECT FROM %s))', wall.name, wall.above);
    EXECUTE format('CREATE POLICY may_make ON %I FOR INSERT WITH CHECK (app_may_change(%s))', wall.name, wall.of_case);
    EXECUTE format('CREATE POLICY may_change ON %I FOR UPDATE USING (app_may_change(%s))', wall.name, wall.of_case);
    EXECUTE format('CREATE POLICY may_delete ON %I FOR DELETE USING (app_may_change(%s))', wall.name, wall.of_case);
  END LOOP;
END $$;

-- What must be known beyond what one may read: what somebody is to a case, and nothing of what is in it; that cases exist;
-- up to where changes are settled. These run as the owner of the tables, who says so for as long as they last (by set_config:
-- a setting of the function itself may be given by a superuser alone).
CREATE FUNCTION app_standing(asked uuid)
  RETURNS TABLE ("isOwner" boolean, "missionId" text, access "AccessKind", roles "MissionRole"[])
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_catalog AS $$
#variable_conflict use_column
BEGIN
  PERFORM set_config('app.keeper', 'on', true);
  RETURN QUERY SELECT c."ownerId" = app_person(), c."missionId",
      (SELECT a.kind FROM "CaseAccess" a WHERE a."caseId" = c.id AND a."personId" = app_person()
        AND (a."endsAt" IS NULL OR a."endsAt" > now())),
      ARRAY(SELECT m.role FROM "Membership" m WHERE m."missionId" = c."missionId" AND m."personId" = app_person())
    FROM "Case" c WHERE c.id = asked;
  PERFORM set_config('app.keeper', '', true);
END $$;

CREATE FUNCTION app_administered()
  RETURNS TABLE (id uuid, "missionId" text, "ownerId" text, "createdAt" timestamptz, "updatedAt" timestamptz)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_catalog AS $$
#variable_conflict use_column
BEGIN
  PERFORM set_config('app.keeper', 'on', true);
  RETURN QUERY SELECT c.id, c."missionId", c."ownerId", c."createdAt", c."updatedAt"
    FROM "Case" c WHERE c."missionId" = ANY (app_missions('administrator'));
  PERFORM set_config('app.keeper', '', true);
END $$;

CREATE FUNCTION app_hand_over(asked uuid, successor text) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_catalog AS $$
DECLARE done boolean;
BEGIN
  PERFORM set_config('app.keeper', 'on', true);
  UPDATE "Case" c SET "ownerId" = successor
    WHERE c.id = asked
      AND (c."ownerId" = app_person() OR c."missionId" = ANY (app_missions('administrator')))
      AND EXISTS (SELECT FROM "Membership" m JOIN "Person" p ON p.id = m."personId" AND p."suspendedAt" IS NULL
        WHERE m."missionId" = c."missionId" AND m."personId" = successor AND m.role = 'negotiator');
  done := FOUND;
  PERFORM set_config('app.keeper', '', true);
  RETURN done;
END $$;

CREATE FUNCTION app_marks() RETURNS TABLE (change bigint, deletion bigint)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_catalog AS $$
BEGIN
  PERFORM set_config('app.keeper', 'on', true);
  RETURN QUERY SELECT
    coalesce((SELECT max(position) FROM "Change" WHERE "receivedAt" < clock_timestamp() - interval '1 minute'), 0),
    coalesce((SELECT max(position) FROM "Tombstone"
      WHERE kind = 'case' AND "deletedAt" < clock_timestamp() - interval '1 minute'), 0);
  PERFORM set_config('app.keeper', '', true);
END $$;

REVOKE ALL ON FUNCTION app_standing(uuid), app_administered(), app_hand_over(uuid, text), app_marks() FROM PUBLIC;

-- The trail. Each row is chained to the one before by its hash; the lock is held until the end of the transaction.
CREATE FUNCTION audit_record(entry "Audit") RETURNS bytea LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT sha256(entry.previous || convert_to(json_build_array(entry.position,
    to_char(entry.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), entry.person, entry.act, entry.subject, entry.detail)::text, 'UTF8')) $$;

CREATE FUNCTION audit(act text, subject text, detail jsonb) RETURNS bigint
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_catalog AS $$
DECLARE entry "Audit";
BEGIN
  PERFORM set_config('app.keeper', 'on', true);
  PERFORM pg_advisory_xact_lock(4202611);
  SELECT a.position + 1, a.hash INTO entry.position, entry.previous FROM "Audit" a ORDER BY a.position DESC LIMIT 1;
  entry.position := coalesce(entry.position, 1);
  entry.previous := coalesce(entry.previous, '\x00');
  entry.at := clock_timestamp();
  entry.person := app_person();
  entry.act := audit.act;
  entry.subject := audit.subject;
  entry.detail := audit.detail;
  entry.hash := audit_record(entry);
  INSERT INTO "Audit" VALUES (entry.*);
  PERFORM set_config('app.keeper', '', true);
  RETURN entry.position;
END $$;
REVOKE ALL ON FUNCTION audit(text, text, jsonb) FROM PUBLIC;

CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'the audit trail is append-only' USING ERRCODE = '42501'; END $$;
CREATE TRIGGER append_only_rows BEFORE UPDATE OR DELETE ON "Audit" FOR EACH ROW EXECUTE FUNCTION audit_is_append_only();
CREATE TRIGGER append_only_table BEFORE TRUNCATE ON "Audit" FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();
ALTER TABLE "Audit" ENABLE ALWAYS TRIGGER append_only_rows;
ALTER TABLE "Audit" ENABLE ALWAYS TRIGGER append_only_table;

-- Auditors read what concerns their missions, whoever may read a case what concerns that case, and everybody their own acts.
CREATE FUNCTION app_mission_of_case(subject text) RETURNS text
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_catalog AS $$
DECLARE found text;
BEGIN
  IF subject !~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' THEN RETURN NULL; END IF;
  PERFORM set_config('app.keeper', 'on', true);
  found := coalesce((SELECT c."missionId" FROM "Case" c WHERE c.id = subject::uuid),
    (SELECT t."missionId" FROM "Tombstone" t WHERE t.id = subject::uuid AND t.kind = 'case'));
  PERFORM set_config('app.keeper', '', true);
  RETURN found;
END $$;

CREATE FUNCTION app_may_read_record(actor text, subject text) RETURNS boolean
  LANGUAGE plpgsql STABLE SET search_path = public, pg_catalog AS $$
DECLARE audited text[] := app_missions('auditor'); of_case text;
BEGIN
  IF actor = app_person() THEN RETURN true; END IF;
  of_case := app_mission_of_case(subject);
  IF of_case IS NOT NULL THEN RETURN of_case = ANY (audited) OR app_may_read(subject::uuid); END IF;
  RETURN coalesce(subject = ANY (audited), false)
    OR EXISTS (SELECT FROM "Membership" m WHERE m."missionId" = ANY (audited) AND m."personId" IN (actor, subject));
END $$;
REVOKE ALL ON FUNCTION app_mission_of_case(text) FROM PUBLIC;

ALTER TABLE "Audit" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY keeper ON "Audit" USING ((SELECT app_keeper())) WITH CHECK ((SELECT app_keeper()));
CREATE POLICY may_read ON "Audit" FOR SELECT USING (app_may_read_record(person, subject));
