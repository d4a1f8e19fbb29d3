-- AlterEnum
ALTER TYPE "Field" ADD VALUE 'analogies';


-- Check constraint. Written by hand: Prisma neither makes nor compares them. It compares as text, since a value that was
-- added to an enum cannot be used before its transaction ends.
ALTER TABLE "SituationField"
  DROP CONSTRAINT "SituationField_text_only_where_free",
  ADD CONSTRAINT "SituationField_text_only_where_free" CHECK ("textId" IS NULL OR field::text IN ('codeName', 'ask', 'counterpart', 'area', 'clearance', 'analogies'));
