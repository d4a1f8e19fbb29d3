-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "AssessmentStatus" AS ENUM ('draft', 'submitted');

-- CreateEnum
CREATE TYPE "AnswerKind" AS ENUM ('level', 'yesno', 'dont_know', 'not_applicable');

-- CreateEnum
CREATE TYPE "Known" AS ENUM ('observed', 'reported', 'assumed');

-- CreateEnum
CREATE TYPE "CounterpartLevel" AS ENUM ('political_leadership', 'military_command', 'field_commander', 'checkpoint');

-- CreateEnum
CREATE TYPE "Field" AS ENUM ('codeName', 'ask', 'counterpart', 'counterpartLevel', 'area', 'meetingDate');

-- CreateEnum
CREATE TYPE "ChangeKind" AS ENUM ('create_case', 'edit_situation', 'set_answer', 'submit', 're_assess');

-- CreateEnum
CREATE TYPE "ChangeOutcome" AS ENUM ('applied', 'conflict', 'refused');

-- CreateEnum
CREATE TYPE "TombstoneKind" AS ENUM ('case', 'assessment');

-- CreateTable
CREATE TABLE "Case" (
    "id" UUID NOT NULL,
    "ownerId" TEXT NOT NULL DEFAULT 'local',
    "missionId" TEXT NOT NULL DEFAULT 'local',
    "version" INTEGER NOT NULL DEFAULT 1,
    "status" "AssessmentStatus" NOT NULL,
    "counterpartLevel" "CounterpartLevel",
    "meetingDate" DATE,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Case_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SituationField" (
    "caseId" UUID NOT NULL,
    "field" "Field" NOT NULL,
    "revision" INTEGER NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL,
    "textId" UUID,

    CONSTRAINT "SituationField_pkey" PRIMARY KEY ("caseId","field")
);

-- CreateTable
CREATE TABLE "PrivateText" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "body" TEXT NOT NULL,

    CONSTRAINT "PrivateText_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Assessment" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "instrumentVersion" TEXT NOT NULL,
    "status" "AssessmentStatus" NOT NULL DEFAULT 'draft',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "basedOnId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "submittedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Answer" (
    "assessmentId" UUID NOT NULL,
    "itemId" TEXT NOT NULL,
    "kind" "AnswerKind",
    "level" SMALLINT,
    "yes" BOOLEAN,
    "known" "Known",
    "noteId" UUID,
    "revision" INTEGER NOT NULL,
    "madeAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Answer_pkey" PRIMARY KEY ("assessmentId","itemId")
);

-- CreateTable
CREATE TABLE "Change" (
    "id" UUID NOT NULL,
    "position" BIGSERIAL NOT NULL,
    "caseId" UUID NOT NULL,
    "kind" "ChangeKind" NOT NULL,
    "assessmentId" UUID,
    "itemId" TEXT,
    "field" "Field",
    "answerKind" "AnswerKind",
    "level" SMALLINT,
    "yes" BOOLEAN,
    "known" "Known",
    "counterpartLevel" "CounterpartLevel",
    "meetingDate" DATE,
    "textId" UUID,
    "fromAssessmentId" UUID,
    "baseRevision" INTEGER,
    "outcome" "ChangeOutcome" NOT NULL,
    "revision" INTEGER,
    "theirs" JSONB,
    "reason" TEXT,
    "madeAt" TIMESTAMPTZ(3) NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Snapshot" (
    "assessmentId" UUID NOT NULL,
    "snapshotVersion" INTEGER NOT NULL,
    "body" JSONB NOT NULL,
    "matrixVersion" TEXT NOT NULL,
    "answered" INTEGER NOT NULL,
    "stability" DOUBLE PRECISION NOT NULL,
    "processLow" DOUBLE PRECISION NOT NULL,
    "processHigh" DOUBLE PRECISION NOT NULL,
    "fairnessLow" DOUBLE PRECISION NOT NULL,
    "fairnessHigh" DOUBLE PRECISION NOT NULL,
    "lawLow" DOUBLE PRECISION NOT NULL,
    "lawHigh" DOUBLE PRECISION NOT NULL,
    "interestsLow" DOUBLE PRECISION NOT NULL,
    "interestsHigh" DOUBLE PRECISION NOT NULL,
    "alternativesLow" DOUBLE PRECISION NOT NULL,
    "alternativesHigh" DOUBLE PRECISION NOT NULL,
    "topLevers" TEXT[],

    CONSTRAINT "Snapshot_pkey" PRIMARY KEY ("assessmentId")
);

-- CreateTable
CREATE TABLE "Tombstone" (
    "id" UUID NOT NULL,
    "kind" "TombstoneKind" NOT NULL,
    "caseId" UUID NOT NULL,
    "changeId" UUID NOT NULL,
    "deletedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Tombstone_pkey" PRIMARY KEY ("id","kind")
);

-- CreateIndex
CREATE INDEX "Case_updatedAt_id_idx" ON "Case"("updatedAt" DESC, "id");

-- CreateIndex
CREATE INDEX "SituationField_textId_idx" ON "SituationField"("textId") WHERE ("textId" IS NOT NULL);

-- CreateIndex
CREATE INDEX "PrivateText_caseId_idx" ON "PrivateText"("caseId");

-- CreateIndex
CREATE INDEX "Assessment_caseId_submittedAt_idx" ON "Assessment"("caseId", "submittedAt");

-- CreateIndex
CREATE INDEX "Assessment_basedOnId_idx" ON "Assessment"("basedOnId");

-- CreateIndex
CREATE UNIQUE INDEX "Assessment_one_draft" ON "Assessment"("caseId") WHERE (status = 'draft'::"AssessmentStatus");

-- CreateIndex
CREATE INDEX "Answer_noteId_idx" ON "Answer"("noteId") WHERE ("noteId" IS NOT NULL);

-- CreateIndex
CREATE INDEX "Change_textId_idx" ON "Change"("textId") WHERE ("textId" IS NOT NULL);

-- CreateIndex
CREATE INDEX "Change_caseId_position_idx" ON "Change"("caseId", "position");

-- CreateIndex
CREATE INDEX "Tombstone_kind_deletedAt_idx" ON "Tombstone"("kind", "deletedAt");

-- AddForeignKey
ALTER TABLE "SituationField" ADD CONSTRAINT "SituationField_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SituationField" ADD CONSTRAINT "SituationField_textId_fkey" FOREIGN KEY ("textId") REFERENCES "PrivateText"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PrivateText" ADD CONSTRAINT "PrivateText_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_basedOnId_fkey" FOREIGN KEY ("basedOnId") REFERENCES "Assessment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Answer" ADD CONSTRAINT "Answer_noteId_fkey" FOREIGN KEY ("noteId") REFERENCES "PrivateText"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Change" ADD CONSTRAINT "Change_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Change" ADD CONSTRAINT "Change_textId_fkey" FOREIGN KEY ("textId") REFERENCES "PrivateText"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Snapshot" ADD CONSTRAINT "Snapshot_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- Check constraints. Written by hand: Prisma neither makes nor compares them.

-- A value is there exactly when its kind says so, and is one that exists.
ALTER TABLE "Answer"
  ADD CONSTRAINT "Answer_level_fits_kind" CHECK ((kind IS NOT DISTINCT FROM 'level') = (level IS NOT NULL)),
  ADD CONSTRAINT "Answer_yes_fits_kind" CHECK ((kind IS NOT DISTINCT FROM 'yesno') = (yes IS NOT NULL)),
  ADD CONSTRAINT "Answer_level_range" CHECK (level BETWEEN 0 AND 4),
  ADD CONSTRAINT "Answer_revision_positive" CHECK (revision >= 1);

ALTER TABLE "SituationField"
  ADD CONSTRAINT "SituationField_revision_positive" CHECK (revision >= 1),
  ADD CONSTRAINT "SituationField_text_only_where_free" CHECK ("textId" IS NULL OR field NOT IN ('counterpartLevel', 'meetingDate'));

ALTER TABLE "Assessment"
  ADD CONSTRAINT "Assessment_revision_positive" CHECK (revision >= 1),
  ADD CONSTRAINT "Assessment_submitted_has_date" CHECK ((status = 'submitted') = ("submittedAt" IS NOT NULL));

-- The log names its outcome in full, and its value the same way an answer does.
ALTER TABLE "Change"
  ADD CONSTRAINT "Change_level_fits_kind" CHECK (("answerKind" IS NOT DISTINCT FROM 'level') = (level IS NOT NULL)),
  ADD CONSTRAINT "Change_yes_fits_kind" CHECK (("answerKind" IS NOT DISTINCT FROM 'yesno') = (yes IS NOT NULL)),
  ADD CONSTRAINT "Change_level_range" CHECK (level BETWEEN 0 AND 4),
  ADD CONSTRAINT "Change_applied_has_revision" CHECK ((outcome = 'applied') = (revision IS NOT NULL)),
  ADD CONSTRAINT "Change_conflict_has_theirs" CHECK ((outcome = 'conflict') = (theirs IS NOT NULL)),
  ADD CONSTRAINT "Change_refused_has_reason" CHECK ((outcome = 'refused') = (reason IS NOT NULL)),
  ADD CONSTRAINT "Change_answer_has_item" CHECK ((kind = 'set_answer') = ("itemId" IS NOT NULL)),
  ADD CONSTRAINT "Change_situation_has_field" CHECK ((kind = 'edit_situation') = (field IS NOT NULL));
