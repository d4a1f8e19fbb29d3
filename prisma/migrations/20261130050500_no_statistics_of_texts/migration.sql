-- Postgres keeps samples of a column to plan its queries. Of texts it keeps none: they would outlive their erasure.
-- The change of type changes nothing, but throws away the samples that stand.
ALTER TABLE "PrivateText" ALTER COLUMN "body" SET DATA TYPE TEXT;
ALTER TABLE "PrivateText" ALTER COLUMN "body" SET STATISTICS 0;
