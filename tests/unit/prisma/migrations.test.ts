import { expect, it } from 'vitest'
import { diffMigrations, readSchema } from '@/prisma/migration/diff-migrations'

it('the migrations make all of the schema: they lack only a table that is planted in it', async () => {
  const lacking = await diffMigrations(`${readSchema()}\nmodel Planted {\n  id Int @id\n}\n`)
  expect(lacking?.split('\n').filter((line) => line !== '' && !line.startsWith('--'))).toEqual([
    'CREATE TABLE "Planted" (',
    '    "id" INTEGER NOT NULL,',
    '    CONSTRAINT "Planted_pkey" PRIMARY KEY ("id")',
    ');',
  ])
}, 120_000)
