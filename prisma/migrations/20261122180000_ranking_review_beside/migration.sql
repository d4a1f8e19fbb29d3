-- CreateEnum
CREATE TYPE "Factor" AS ENUM ('process', 'fairness', 'law', 'interests', 'alternatives');

-- CreateEnum
CREATE TYPE "Trigger" AS ENUM ('leadership', 'territory', 'incident', 'listing');

-- AlterEnum
ALTER TYPE "Field" ADD VALUE 'factorRanking';
ALTER TYPE "Field" ADD VALUE 'reviewDate';
ALTER TYPE "Field" ADD VALUE 'watchFor';
ALTER TYPE "Field" ADD VALUE 'watchSeen';

-- AlterTable
ALTER TABLE "Case" ADD COLUMN     "besideCaseId" UUID,
ADD COLUMN     "factorRanking" "Factor"[] DEFAULT ARRAY[]::"Factor"[],
ADD COLUMN     "reviewDate" DATE,
ADD COLUMN     "watchFor" "Trigger"[] DEFAULT ARRAY[]::"Trigger"[],
ADD COLUMN     "watchSeen" "Trigger"[] DEFAULT ARRAY[]::"Trigger"[];

-- AlterTable
ALTER TABLE "Change" ADD COLUMN     "besideCaseId" UUID,
ADD COLUMN     "factorRanking" "Factor"[] DEFAULT ARRAY[]::"Factor"[],
ADD COLUMN     "reviewDate" DATE,
ADD COLUMN     "watchFor" "Trigger"[] DEFAULT ARRAY[]::"Trigger"[],
ADD COLUMN     "watchSeen" "Trigger"[] DEFAULT ARRAY[]::"Trigger"[];


-- Check constraints. Written by hand: Prisma neither makes nor compares them.

-- Half a ranking has no meaning: none of the factors, or each of them once.
ALTER TABLE "Case"
  ADD CONSTRAINT "Case_ranking_whole" CHECK (cardinality("factorRanking") = 0 OR (cardinality("factorRanking") = 5
    AND "factorRanking" @> ARRAY['process', 'fairness', 'law', 'interests', 'alternatives']::"Factor"[])),
  ADD CONSTRAINT "Case_beside_another" CHECK ("besideCaseId" <> id);
