import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { recordFile } from '@/lib/levers/record/record-file'
import { toRecord } from '@/lib/levers/record/to-record'
import { documentedCases } from '@/lib/literature/cases/documented/documented-cases'

const file = path.resolve(import.meta.dirname, '../../levers/record/record.ts')
writeFileSync(file, recordFile(toRecord(documentedCases)))
