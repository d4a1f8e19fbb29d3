
-- Nothing of that time has a glance: it is worked out when a list is asked for.
SELECT 1;
