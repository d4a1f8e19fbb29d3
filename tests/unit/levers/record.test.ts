import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { model } from '@/lib/levers/model'
import { recordFile } from '@/lib/levers/record/record-file'
import { toRecord } from '@/lib/levers/record/to-record'
import { documentedCases } from '@/lib/literature/cases/documented/documented-cases'

it('the record is what the documented cases say (if not: npm run record)', () => {
  const file = readFileSync(path.resolve('lib/levers/record/record.ts'), 'utf8')
  expect(file).toBe(recordFile(toRecord(documentedCases)))
  expect(model.record).toEqual(toRecord(documentedCases))
})

it('a record has answers and uses, and no escort, short success, text or source', () => {
  const coded = {
    id: 'coded',
    counterpartKind: 'authority',
    answers: {
      'process.time': { level: 3, known: 'assumed', source: 'judgement' },
      'ours.held': { level: false, known: 'reported', source: 'judgement' },
    },
    uses: [
      { id: 'escort', lever: 'escort', outcome: 'worked', source: 'judgement' },
      { id: 'brief', lever: 'coalition.common', outcome: 'short-term-only', source: 'judgement' },
      { id: 'steps', lever: 'sequence.steps', outcome: 'partly', source: 'judgement', confounded: true },
    ],
  } as const
  expect(toRecord([coded])).toEqual({
    cases: [
      {
        id: 'coded',
        counterpart: 'authority',
        answers: { 'process.time': 3, 'ours.held': false },
        uses: [{ lever: 'sequence.steps', outcome: 'partly' }],
      },
    ],
  })
})
