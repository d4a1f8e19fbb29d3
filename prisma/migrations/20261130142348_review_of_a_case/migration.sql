-- CreateEnum
CREATE TYPE "Audience" AS ENUM ('everyone', 'reviewers');

-- CreateEnum
CREATE TYPE "ReviewState" AS ENUM ('waiting', 'taken_back', 'changes_asked', 'endorsed', 'escalated');

-- CreateEnum
CREATE TYPE "DecisionKind" AS ENUM ('endorse', 'ask_changes', 'escalate');

-- AlterEnum
ALTER TYPE "Field" ADD VALUE 'plannedLevers';

-- AlterTable
ALTER TABLE "Case" ADD COLUMN     "plannedLevers" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "PrivateText" ADD COLUMN     "audience" "Audience" NOT NULL DEFAULT 'everyone';

-- CreateTable
CREATE TABLE "Review" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "assessmentId" UUID NOT NULL,
    "isLast" BOOLEAN NOT NULL DEFAULT true,
    "state" "ReviewState" NOT NULL DEFAULT 'waiting',
    "stateSince" TIMESTAMPTZ(3) NOT NULL,
    "submittedById" TEXT NOT NULL,
    "submittedAt" TIMESTAMPTZ(3) NOT NULL,
    "demands" TEXT[],
    "situation" INTEGER NOT NULL,
    "watchSeen" "Trigger"[],
    "endorsedUntil" DATE,

    CONSTRAINT "Review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Decision" (
    "id" UUID NOT NULL,
    "reviewId" UUID NOT NULL,
    "kind" "DecisionKind" NOT NULL,
    "personId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "textId" UUID,

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Comment" (
    "id" UUID NOT NULL,
    "caseId" UUID NOT NULL,
    "answersId" UUID,
    "itemId" TEXT,
    "leverId" TEXT,
    "audience" "Audience" NOT NULL,
    "personId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "settledAt" TIMESTAMPTZ(3),
    "textId" UUID NOT NULL,

    CONSTRAINT "Comment_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Review_caseId_submittedAt_idx" ON "Review"("caseId", "submittedAt");

-- CreateIndex
CREATE INDEX "Review_assessmentId_idx" ON "Review"("assessmentId");

-- CreateIndex
CREATE INDEX "Review_state_stateSince_idx" ON "Review"("state", "stateSince") WHERE ("isLast");

-- CreateIndex
CREATE UNIQUE INDEX "Review_one_open" ON "Review"("caseId") WHERE (state = 'waiting'::"ReviewState" OR state = 'escalated'::"ReviewState");

-- CreateIndex
CREATE UNIQUE INDEX "Review_one_last" ON "Review"("caseId") WHERE ("isLast");

-- CreateIndex
CREATE INDEX "Decision_reviewId_at_idx" ON "Decision"("reviewId", "at");

-- CreateIndex
CREATE INDEX "Decision_textId_idx" ON "Decision"("textId") WHERE ("textId" IS NOT NULL);

-- CreateIndex
CREATE INDEX "Comment_caseId_at_idx" ON "Comment"("caseId", "at");

-- CreateIndex
CREATE INDEX "Comment_answersId_idx" ON "Comment"("answersId");

-- CreateIndex
CREATE INDEX "Comment_textId_idx" ON "Comment"("textId");

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_assessmentId_fkey" FOREIGN KEY ("assessmentId") REFERENCES "Assessment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_textId_fkey" FOREIGN KEY ("textId") REFERENCES "PrivateText"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_caseId_fkey" FOREIGN KEY ("caseId") REFERENCES "Case"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_answersId_fkey" FOREIGN KEY ("answersId") REFERENCES "Comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_textId_fkey" FOREIGN KEY ("textId") REFERENCES "PrivateText"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Check constraints. Written by hand: Prisma neither makes nor compares them. The first compares as text, since a value that
-- was added to an enum cannot be used before its transaction ends.
ALTER TABLE "SituationField"
  DROP CONSTRAINT "SituationField_text_only_where_free",
  ADD CONSTRAINT "SituationField_text_only_where_free" CHECK ("textId" IS NULL OR field::text IN ('codeName', 'ask', 'counterpart', 'area', 'clearance', 'analogies', 'plannedLevers'));
ALTER TABLE "Review" ADD CONSTRAINT "Review_until_goes_with_endorsed" CHECK (("endorsedUntil" IS NOT NULL) = (state = 'endorsed'));
ALTER TABLE "Comment"
  ADD CONSTRAINT "Comment_of_one_thing" CHECK ("itemId" IS NULL OR "leverId" IS NULL),
  ADD CONSTRAINT "Comment_first_is_settled" CHECK ("answersId" IS NULL OR "settledAt" IS NULL);

-- Who may decide on a case: advises its mission, and had no hand in it.
CREATE FUNCTION app_reviews("of" uuid) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  SET search_path = public, pg_catalog
  AS $$ SELECT EXISTS (SELECT 1 FROM "Case" c WHERE c.id = "of" AND c."missionId" = ANY (app_missions('adviser'))
        AND c."ownerId" <> app_person()
        AND NOT EXISTS (SELECT 1 FROM "CaseAccess" a WHERE a."caseId" = c.id AND a."personId" = app_person() AND a.kind = 'named')
        AND NOT EXISTS (SELECT 1 FROM "Change" w WHERE w."caseId" = c.id AND w."actorId" = app_person())) $$;

-- How much of the situation was changed, of what a review binds: the words of `boundFields` in lib/review.
CREATE FUNCTION app_situation("of" uuid) RETURNS integer LANGUAGE sql STABLE PARALLEL SAFE
  SET search_path = public, pg_catalog
  AS $$ SELECT coalesce(sum(revision), 0)::integer FROM "SituationField" WHERE "caseId" = "of"
        AND field::text NOT IN ('codeName', 'meetingDate', 'reviewDate', 'watchFor', 'watchSeen') $$;

-- Why an endorsement holds no more; null: it holds, or there is none. `matrix`: the version of the model that runs now.
CREATE FUNCTION app_lapse(r "Review", matrix text) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  SET search_path = public, pg_catalog
  AS $$ SELECT CASE
    WHEN r.state <> 'endorsed' THEN NULL
    WHEN EXISTS (SELECT 1 FROM "Assessment" a, "Assessment" b WHERE b.id = r."assessmentId" AND a."caseId" = r."caseId"
      AND a."submittedAt" > b."submittedAt") THEN 'newer'
    WHEN r.situation <> app_situation(r."caseId") THEN 'situation'
    WHEN EXISTS (SELECT 1 FROM "Case" c WHERE c.id = r."caseId" AND NOT c."watchSeen" <@ r."watchSeen") THEN 'seen'
    WHEN matrix IS DISTINCT FROM (SELECT s."matrixVersion" FROM "Snapshot" s WHERE s."assessmentId" = r."assessmentId") THEN 'model'
    WHEN r."endorsedUntil" < current_date THEN 'date' END $$;

-- Notes among reviewers are read by those who may review; what reviewers say to everyone they may write, and nothing else.
DROP POLICY may_read ON "PrivateText";
CREATE POLICY may_read ON "PrivateText" FOR SELECT USING (
  (audience = 'everyone' OR app_reviews("caseId")) AND EXISTS (SELECT FROM "Case" above WHERE above.id = "caseId"));
DROP POLICY may_make ON "PrivateText";
CREATE POLICY may_make ON "PrivateText" FOR INSERT WITH CHECK (
  (audience = 'everyone' AND app_may_change("caseId")) OR app_reviews("caseId"));

ALTER TABLE "Review" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY keeper ON "Review" USING ((SELECT app_keeper())) WITH CHECK ((SELECT app_keeper()));
CREATE POLICY may_read ON "Review" FOR SELECT USING (EXISTS (SELECT FROM "Case" above WHERE above.id = "caseId"));
CREATE POLICY may_make ON "Review" FOR INSERT WITH CHECK (state = 'waiting' AND app_may_change("caseId"));
-- Whoever works on a case takes it back and lets a newer one take its place; the decision is the reviewers'.
CREATE POLICY may_change ON "Review" FOR UPDATE USING (app_may_change("caseId") OR app_reviews("caseId"));
CREATE FUNCTION review_is_decided_by_others() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_catalog AS $$
BEGIN
  IF app_keeper() THEN RETURN NEW; END IF;
  IF (NEW.id, NEW."caseId", NEW."assessmentId", NEW."submittedById", NEW."submittedAt", NEW.demands, NEW.situation)
    IS DISTINCT FROM (OLD.id, OLD."caseId", OLD."assessmentId", OLD."submittedById", OLD."submittedAt", OLD.demands, OLD.situation)
    THEN RAISE EXCEPTION 'what was sent for review stays as it was' USING ERRCODE = '42501'; END IF;
  IF NEW.state IS DISTINCT FROM OLD.state AND NOT (CASE WHEN NEW.state = 'taken_back'
      THEN OLD.state IN ('waiting', 'escalated') AND app_may_change(NEW."caseId")
      ELSE OLD.state IN ('waiting', 'escalated') AND NEW.state <> 'waiting' AND app_reviews(NEW."caseId") END)
    THEN RAISE EXCEPTION 'this review is not theirs to decide' USING ERRCODE = '42501'; END IF;
  IF NEW."endorsedUntil" IS DISTINCT FROM OLD."endorsedUntil" AND NOT app_reviews(NEW."caseId")
    THEN RAISE EXCEPTION 'this review is not theirs to decide' USING ERRCODE = '42501'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER decided_by_others BEFORE UPDATE ON "Review" FOR EACH ROW EXECUTE FUNCTION review_is_decided_by_others();

ALTER TABLE "Decision" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY keeper ON "Decision" USING ((SELECT app_keeper())) WITH CHECK ((SELECT app_keeper()));
CREATE POLICY may_read ON "Decision" FOR SELECT USING (EXISTS (SELECT FROM "Review" above WHERE above.id = "reviewId"));
CREATE POLICY may_make ON "Decision" FOR INSERT WITH CHECK ("personId" = app_person()
  AND EXISTS (SELECT FROM "Review" r WHERE r.id = "reviewId" AND app_reviews(r."caseId")));

ALTER TABLE "Comment" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY keeper ON "Comment" USING ((SELECT app_keeper())) WITH CHECK ((SELECT app_keeper()));
CREATE POLICY may_read ON "Comment" FOR SELECT USING (
  (audience = 'everyone' OR app_reviews("caseId")) AND EXISTS (SELECT FROM "Case" above WHERE above.id = "caseId"));
CREATE POLICY may_make ON "Comment" FOR INSERT WITH CHECK ("personId" = app_person()
  AND ((audience = 'everyone' AND app_may_change("caseId")) OR app_reviews("caseId")));
CREATE POLICY may_change ON "Comment" FOR UPDATE USING (
  (audience = 'everyone' AND app_may_change("caseId")) OR app_reviews("caseId"));
