-- DropIndex
DROP INDEX "Tombstone_kind_deletedAt_idx";

-- AlterTable
ALTER TABLE "Tombstone" ADD COLUMN     "position" BIGSERIAL NOT NULL;

-- CreateIndex
CREATE INDEX "Change_position_idx" ON "Change"("position");

-- CreateIndex
CREATE INDEX "Tombstone_kind_position_idx" ON "Tombstone"("kind", "position");
