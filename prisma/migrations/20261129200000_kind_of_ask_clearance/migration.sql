-- CreateEnum
CREATE TYPE "KindOfAsk" AS ENUM ('access', 'movement', 'pause', 'visits', 'release', 'conduct', 'rules', 'other');

-- AlterEnum
ALTER TYPE "Field" ADD VALUE 'kindOfAsk';
ALTER TYPE "Field" ADD VALUE 'clearance';

-- AlterTable
ALTER TABLE "Case" ADD COLUMN     "kindOfAsk" "KindOfAsk";

-- AlterTable
ALTER TABLE "Change" ADD COLUMN     "kindOfAsk" "KindOfAsk";


-- Check constraint. Written by hand: Prisma neither makes nor compares them. It compares as text, since a value that was
-- added to an enum cannot be used before its transaction ends.
ALTER TABLE "SituationField"
  DROP CONSTRAINT "SituationField_text_only_where_free",
  ADD CONSTRAINT "SituationField_text_only_where_free" CHECK ("textId" IS NULL OR field::text IN ('codeName', 'ask', 'counterpart', 'area', 'clearance'));
