-- CreateEnum
CREATE TYPE "RehearsalStep" AS ENUM ('gathering', 'briefing', 'talking', 'deciding', 'decided', 'happened', 'debrief', 'learned');

-- CreateTable
CREATE TABLE "Rehearsal" (
    "workshopId" UUID NOT NULL,
    "roles" TEXT[],
    "minutes" SMALLINT NOT NULL,
    "offered" TEXT[],
    "added" TEXT[],
    "step" "RehearsalStep" NOT NULL DEFAULT 'gathering',
    "isRevealed" BOOLEAN NOT NULL DEFAULT false,
    "talkEndsAt" TIMESTAMPTZ(3),

    CONSTRAINT "Rehearsal_pkey" PRIMARY KEY ("workshopId")
);

-- CreateTable
CREATE TABLE "RehearsalSeat" (
    "workshopId" UUID NOT NULL,
    "tokenHash" BYTEA NOT NULL,
    "group" SMALLINT NOT NULL,
    "role" TEXT NOT NULL,

    CONSTRAINT "RehearsalSeat_pkey" PRIMARY KEY ("workshopId","tokenHash")
);

-- CreateTable
CREATE TABLE "RehearsalRecord" (
    "workshopId" UUID NOT NULL,
    "group" SMALLINT NOT NULL,
    "part" TEXT NOT NULL,
    "choice" TEXT NOT NULL,
    "texts" TEXT[],
    "version" INTEGER NOT NULL,

    CONSTRAINT "RehearsalRecord_pkey" PRIMARY KEY ("workshopId","group","part")
);

-- AddForeignKey
ALTER TABLE "Rehearsal" ADD CONSTRAINT "Rehearsal_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Workshop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RehearsalSeat" ADD CONSTRAINT "RehearsalSeat_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Rehearsal"("workshopId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RehearsalSeat" ADD CONSTRAINT "RehearsalSeat_workshopId_tokenHash_fkey" FOREIGN KEY ("workshopId", "tokenHash") REFERENCES "WorkshopParticipant"("workshopId", "tokenHash") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RehearsalRecord" ADD CONSTRAINT "RehearsalRecord_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Rehearsal"("workshopId") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma cannot say.
ALTER TABLE "Rehearsal" ADD CONSTRAINT "Rehearsal_minutes_check" CHECK ("minutes" BETWEEN 1 AND 240);
ALTER TABLE "RehearsalSeat" ADD CONSTRAINT "RehearsalSeat_group_check" CHECK ("group" > 0);
ALTER TABLE "RehearsalRecord" ADD CONSTRAINT "RehearsalRecord_part_check" CHECK ("part" IN ('decision', 'debrief') AND "group" > 0);

DO $$
DECLARE
  wall text;
  seen CONSTANT text := 'EXISTS (SELECT FROM "Workshop" above WHERE above.id = "workshopId")';
  own CONSTANT text := 'EXISTS (SELECT FROM "Workshop" above WHERE above.id = "workshopId" AND above."personId" = (SELECT app_person()))';
BEGIN
  -- As with answers: whoever sees the workshop reads what is in it, and its trainer alone takes anything away.
  FOREACH wall IN ARRAY ARRAY['Rehearsal', 'RehearsalSeat', 'RehearsalRecord'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', wall);
    EXECUTE format('CREATE POLICY keeper ON %I USING ((SELECT app_keeper())) WITH CHECK ((SELECT app_keeper()))', wall);
    EXECUTE format('CREATE POLICY may_read ON %I FOR SELECT USING (%s)', wall, seen);
    EXECUTE format('CREATE POLICY may_delete ON %I FOR DELETE USING (%s)', wall, own);
  END LOOP;
  EXECUTE format('CREATE POLICY may_add ON "Rehearsal" FOR INSERT WITH CHECK (%s)', own);
  -- A phone that takes a seat holds the rehearsal, so that no other takes the same one. It changes nothing of it.
  EXECUTE format('CREATE POLICY may_change ON "Rehearsal" FOR UPDATE USING (%s) WITH CHECK (%s)', seen, own);
  EXECUTE format('CREATE POLICY may_add ON "RehearsalSeat" FOR INSERT WITH CHECK (%s)', seen);
  EXECUTE format('CREATE POLICY may_add ON "RehearsalRecord" FOR INSERT WITH CHECK (%s)', seen);
  EXECUTE format('CREATE POLICY may_change ON "RehearsalRecord" FOR UPDATE USING (%s)', seen);
END $$;
