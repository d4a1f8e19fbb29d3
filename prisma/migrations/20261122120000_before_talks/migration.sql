-- CreateEnum
CREATE TYPE "Talks" AS ENUM ('none', 'relayed', 'sometimes', 'regular');

-- CreateEnum
CREATE TYPE "BringsThem" AS ENUM ('standing', 'services', 'settlement', 'pressure', 'gain', 'unknown');

-- CreateEnum
CREATE TYPE "KeepsThem" AS ENUM ('pointless', 'delay', 'refusal', 'military', 'unknown');

-- CreateEnum
CREATE TYPE "KeepsUs" AS ENUM ('law', 'listing', 'reputation', 'channel', 'nothing');

-- AlterEnum
ALTER TYPE "Field" ADD VALUE 'talks';
ALTER TYPE "Field" ADD VALUE 'bringsThem';
ALTER TYPE "Field" ADD VALUE 'keepsThem';
ALTER TYPE "Field" ADD VALUE 'keepsUs';

-- AlterTable
ALTER TABLE "Case" ADD COLUMN     "bringsThem" "BringsThem"[] DEFAULT ARRAY[]::"BringsThem"[],
ADD COLUMN     "keepsThem" "KeepsThem"[] DEFAULT ARRAY[]::"KeepsThem"[],
ADD COLUMN     "keepsUs" "KeepsUs"[] DEFAULT ARRAY[]::"KeepsUs"[],
ADD COLUMN     "talks" "Talks";

-- AlterTable
ALTER TABLE "Change" ADD COLUMN     "bringsThem" "BringsThem"[] DEFAULT ARRAY[]::"BringsThem"[],
ADD COLUMN     "keepsThem" "KeepsThem"[] DEFAULT ARRAY[]::"KeepsThem"[],
ADD COLUMN     "keepsUs" "KeepsUs"[] DEFAULT ARRAY[]::"KeepsUs"[],
ADD COLUMN     "talks" "Talks";


-- Check constraint. Written by hand: Prisma neither makes nor compares them. It names the free texts, so that a new
-- part of the situation that is none needs no change here.
ALTER TABLE "SituationField"
  DROP CONSTRAINT "SituationField_text_only_where_free",
  ADD CONSTRAINT "SituationField_text_only_where_free" CHECK ("textId" IS NULL OR field IN ('codeName', 'ask', 'counterpart', 'area'));
