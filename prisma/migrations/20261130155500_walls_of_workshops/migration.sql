-- Workshops stand behind the second wall too. A trainer sees their own; a phone sees the workshop whose code it sent.
CREATE FUNCTION app_code() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.code', true), '') $$;

ALTER TABLE "Workshop" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY keeper ON "Workshop" USING ((SELECT app_keeper())) WITH CHECK ((SELECT app_keeper()));
CREATE POLICY trainer ON "Workshop"
  USING ("personId" = (SELECT app_person())) WITH CHECK ("personId" = (SELECT app_person()));
CREATE POLICY phone_reads ON "Workshop" FOR SELECT USING (code = (SELECT app_code()) AND "endsAt" > now());
-- While an answer is written it holds the workshop, so that nothing is closed in between. It changes nothing of it.
CREATE POLICY phone_holds ON "Workshop" FOR UPDATE USING (code = (SELECT app_code())) WITH CHECK (false);

DO $$
DECLARE
  wall text;
  seen CONSTANT text := 'EXISTS (SELECT FROM "Workshop" above WHERE above.id = "workshopId")';
  own CONSTANT text := 'EXISTS (SELECT FROM "Workshop" above WHERE above.id = "workshopId" AND above."personId" = (SELECT app_person()))';
BEGIN
  -- Whoever sees the workshop reads and adds what is in it. Its trainer alone takes anything away.
  FOREACH wall IN ARRAY ARRAY['WorkshopParticipant', 'WorkshopAnswer'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', wall);
    EXECUTE format('CREATE POLICY keeper ON %I USING ((SELECT app_keeper())) WITH CHECK ((SELECT app_keeper()))', wall);
    EXECUTE format('CREATE POLICY may_read ON %I FOR SELECT USING (%s)', wall, seen);
    EXECUTE format('CREATE POLICY may_add ON %I FOR INSERT WITH CHECK (%s)', wall, seen);
    EXECUTE format('CREATE POLICY may_delete ON %I FOR DELETE USING (%s)', wall, own);
  END LOOP;
  EXECUTE format('CREATE POLICY may_change ON "WorkshopAnswer" FOR UPDATE USING (%s)', seen);
END $$;

-- What must be known of the workshops of all: whether any is open, and that no two have one code.
CREATE FUNCTION app_is_any_open() RETURNS boolean
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_catalog AS $$
DECLARE found_one boolean;
BEGIN
  PERFORM set_config('app.keeper', 'on', true);
  found_one := EXISTS (SELECT FROM "Workshop" WHERE code IS NOT NULL AND "endsAt" > now());
  PERFORM set_config('app.keeper', '', true);
  RETURN found_one;
END $$;

CREATE FUNCTION app_is_code_free(asked text) RETURNS boolean
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_catalog AS $$
DECLARE is_free boolean;
BEGIN
  PERFORM set_config('app.keeper', 'on', true);
  is_free := NOT EXISTS (SELECT FROM "Workshop" WHERE code = asked);
  PERFORM set_config('app.keeper', '', true);
  RETURN is_free;
END $$;
REVOKE ALL ON FUNCTION app_is_any_open(), app_is_code_free(text) FROM PUBLIC;
