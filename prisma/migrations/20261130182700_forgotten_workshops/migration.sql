-- A workshop that nobody ends is erased by itself. Gives whether any is open at this time: then phones must be able to come in.
CREATE FUNCTION app_tidy_workshops(at timestamptz, forgotten timestamptz) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_catalog AS $$
DECLARE
  gone uuid[];
  one uuid;
  is_any_open boolean;
BEGIN
  PERFORM set_config('app.keeper', 'on', true);
  WITH erased AS (DELETE FROM "Workshop" WHERE kept IS NULL AND "endsAt" <= forgotten RETURNING id)
    SELECT coalesce(array_agg(id), '{}') INTO gone FROM erased;
  is_any_open := EXISTS (SELECT FROM "Workshop" WHERE code IS NOT NULL AND "endsAt" > at);
  PERFORM set_config('app.keeper', '', true);
  FOREACH one IN ARRAY gone LOOP
    PERFORM pg_notify('workshop', 'state:' || one);
    PERFORM audit('forget-workshop', NULL, '{}');
  END LOOP;
  RETURN is_any_open;
END $$;
REVOKE ALL ON FUNCTION app_tidy_workshops(timestamptz, timestamptz) FROM PUBLIC;
DROP FUNCTION app_is_any_open();
