-- Of that time on, the weaknesses of a case are added up with its glance.
SELECT 1;
