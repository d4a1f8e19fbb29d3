-- AlterTable
ALTER TABLE "Case" ADD COLUMN     "weakness" INTEGER NOT NULL DEFAULT 0;

-- CreateIndex
CREATE INDEX "Case_ownerId_weakness_id_idx" ON "Case"("ownerId", "weakness" DESC, "id");

-- CreateIndex
CREATE INDEX "Case_missionId_weakness_id_idx" ON "Case"("missionId", "weakness" DESC, "id");

-- As before, and the five scores added up, by which a list is sorted.
CREATE OR REPLACE FUNCTION app_keep_glance(asked uuid, "of" integer, shown jsonb) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_catalog AS $$
DECLARE done boolean;
BEGIN
  PERFORM set_config('app.keeper', 'on', true);
  UPDATE "Case" c SET glance = shown, "glanceOf" = "of", weakness = coalesce(
      (SELECT sum(score::int) FROM jsonb_path_query(shown, '$.factors[*].score ? (@ != null)') AS score), 0)
    WHERE c.id = asked AND c.version = "of" AND app_may_read(asked);
  done := FOUND;
  PERFORM set_config('app.keeper', '', true);
  RETURN done;
END $$;

-- What was worked out before has no sum: it is worked out anew when a list is asked for.
SELECT set_config('app.keeper', 'on', true);
UPDATE "Case" SET "glanceOf" = 0 WHERE glance IS NOT NULL;
SELECT set_config('app.keeper', '', true);
