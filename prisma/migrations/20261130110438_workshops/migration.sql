-- CreateEnum
CREATE TYPE "WorkshopStep" AS ENUM ('gathering', 'question', 'levers', 'reveal', 'happened', 'ended');

-- CreateEnum
CREATE TYPE "WorkshopPhase" AS ENUM ('collecting', 'closed', 'shown');

-- CreateTable
CREATE TABLE "Workshop" (
    "id" UUID NOT NULL,
    "personId" TEXT NOT NULL,
    "code" TEXT,
    "scenario" TEXT NOT NULL,
    "instrument" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "questions" TEXT[],
    "levers" TEXT[],
    "step" "WorkshopStep" NOT NULL DEFAULT 'gathering',
    "phase" "WorkshopPhase" NOT NULL DEFAULT 'collecting',
    "place" INTEGER NOT NULL DEFAULT 0,
    "round" SMALLINT NOT NULL DEFAULT 1,
    "shownUpTo" INTEGER NOT NULL DEFAULT 0,
    "isRanked" BOOLEAN NOT NULL DEFAULT false,
    "isBlank" BOOLEAN NOT NULL DEFAULT false,
    "isDryRun" BOOLEAN NOT NULL DEFAULT false,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "kept" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Workshop_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkshopParticipant" (
    "workshopId" UUID NOT NULL,
    "tokenHash" BYTEA NOT NULL,
    "joinedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "WorkshopParticipant_pkey" PRIMARY KEY ("workshopId","tokenHash")
);

-- CreateTable
CREATE TABLE "WorkshopAnswer" (
    "workshopId" UUID NOT NULL,
    "tokenHash" BYTEA NOT NULL,
    "question" TEXT NOT NULL,
    "round" SMALLINT NOT NULL,
    "level" SMALLINT,
    "ranking" TEXT[],
    "made" BIGINT NOT NULL,

    CONSTRAINT "WorkshopAnswer_pkey" PRIMARY KEY ("workshopId","tokenHash","question","round")
);

-- CreateIndex
CREATE UNIQUE INDEX "Workshop_code_key" ON "Workshop"("code");

-- CreateIndex
CREATE INDEX "Workshop_personId_createdAt_idx" ON "Workshop"("personId", "createdAt");

-- AddForeignKey
ALTER TABLE "WorkshopParticipant" ADD CONSTRAINT "WorkshopParticipant_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Workshop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkshopAnswer" ADD CONSTRAINT "WorkshopAnswer_workshopId_tokenHash_fkey" FOREIGN KEY ("workshopId", "tokenHash") REFERENCES "WorkshopParticipant"("workshopId", "tokenHash") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma cannot say.
ALTER TABLE "Workshop" ADD CONSTRAINT "Workshop_place_check" CHECK ("place" >= 0 AND "round" IN (1, 2));
ALTER TABLE "WorkshopAnswer" ADD CONSTRAINT "WorkshopAnswer_level_check" CHECK ("level" BETWEEN 0 AND 4 AND "round" IN (1, 2));
