-- AlterEnum
ALTER TYPE "KeepsUs" ADD VALUE 'people';
ALTER TYPE "KeepsUs" ADD VALUE 'role';
