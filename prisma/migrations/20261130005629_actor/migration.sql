-- What stands was said on this machine by whoever sat at it. From here on each write says by whom: no default stays.
-- AlterTable
ALTER TABLE "Answer" ADD COLUMN "actorId" TEXT NOT NULL DEFAULT 'local';
ALTER TABLE "Answer" ALTER COLUMN "actorId" DROP DEFAULT;

-- AlterTable
ALTER TABLE "Change" ADD COLUMN "actorId" TEXT NOT NULL DEFAULT 'local';
ALTER TABLE "Change" ALTER COLUMN "actorId" DROP DEFAULT;

-- AlterTable
ALTER TABLE "SituationField" ADD COLUMN "actorId" TEXT NOT NULL DEFAULT 'local';
ALTER TABLE "SituationField" ALTER COLUMN "actorId" DROP DEFAULT;
