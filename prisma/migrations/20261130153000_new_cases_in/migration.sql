-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "newCasesIn" TEXT;
