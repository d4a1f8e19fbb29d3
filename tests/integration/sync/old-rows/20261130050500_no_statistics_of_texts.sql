-- Nothing is new but that the texts are not sampled, however often the database looks.
ANALYZE;
