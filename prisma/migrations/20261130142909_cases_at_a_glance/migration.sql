-- AlterTable
ALTER TABLE "Case" ADD COLUMN     "glance" JSONB,
ADD COLUMN     "glanceOf" INTEGER NOT NULL DEFAULT 0;

-- CreateIndex
CREATE INDEX "Case_older_glance" ON "Case"("missionId", "ownerId") WHERE ("glanceOf" <> version);

-- Whoever may read a case may keep what lists show of it, for the version it was worked out of; nothing else of the case changes.
CREATE FUNCTION app_keep_glance(asked uuid, "of" integer, shown jsonb) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_catalog AS $$
DECLARE done boolean;
BEGIN
  PERFORM set_config('app.keeper', 'on', true);
  UPDATE "Case" c SET glance = shown, "glanceOf" = "of"
    WHERE c.id = asked AND c.version = "of" AND app_may_read(asked);
  done := FOUND;
  PERFORM set_config('app.keeper', '', true);
  RETURN done;
END $$;
REVOKE ALL ON FUNCTION app_keep_glance(uuid, integer, jsonb) FROM PUBLIC;
