-- CreateTable
CREATE TABLE "WorkshopStory" (
    "workshopId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "ask" TEXT NOT NULL,
    "whom" TEXT NOT NULL,
    "told" TEXT NOT NULL,
    "happened" TEXT NOT NULL,
    "answers" JSONB,

    CONSTRAINT "WorkshopStory_pkey" PRIMARY KEY ("workshopId")
);

-- AddForeignKey
ALTER TABLE "WorkshopStory" ADD CONSTRAINT "WorkshopStory_workshopId_fkey" FOREIGN KEY ("workshopId") REFERENCES "Workshop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What was told of a case is for its trainer's wall alone: no phone reads it, whatever code it sends.
ALTER TABLE "WorkshopStory" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY keeper ON "WorkshopStory" USING ((SELECT app_keeper())) WITH CHECK ((SELECT app_keeper()));
CREATE POLICY trainer ON "WorkshopStory"
  USING (EXISTS (SELECT FROM "Workshop" above WHERE above.id = "workshopId" AND above."personId" = (SELECT app_person())))
  WITH CHECK (EXISTS (SELECT FROM "Workshop" above WHERE above.id = "workshopId" AND above."personId" = (SELECT app_person())));
