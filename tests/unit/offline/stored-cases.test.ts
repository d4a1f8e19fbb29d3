import { describe, expect, it } from 'vitest'
import { openCaseEnvelope } from '@/lib/offline/store/envelope'
import { situationForms } from '@/lib/wire/situation-fields'
import { ModelDevice } from './model-device'
import { ModelServer } from './model-server'

/** What a case on a device could hold, in the order in which it came. Append only: who adds a part adds a time here. */
const times = [
  {
    of: 'the first day',
    parts: ['codeName', 'ask', 'counterpart', 'counterpartLevel', 'area', 'meetingDate'],
    case: ['caseId', 'createdAt', 'updatedAt', 'savedAt', 'stale', 'deletedElsewhere', 'refused'],
  },
  { of: 'what comes before talks', parts: ['talks', 'bringsThem', 'keepsThem', 'keepsUs'], case: [] },
  {
    of: 'the ranking, the next look, and a case beside another',
    parts: ['factorRanking', 'reviewDate', 'watchFor', 'watchSeen'],
    case: ['besideCaseId'],
  },
  { of: 'the kind of ask, and who cleared a stop', parts: ['kindOfAsk', 'clearance'], case: [] },
  { of: 'what is said of like cases', parts: ['analogies'], case: [] },
  { of: 'files', parts: [], case: ['offered', 'travelled'] },
  { of: 'planned levers and reviews', parts: ['plannedLevers'], case: ['review'] },
] as const

const said = { value: 'x', revision: 3, madeAt: '2026-11-22T08:00:00.000Z', conflict: null }
const notSaid = { value: '', revision: 0, madeAt: null, conflict: null }

const theirs = { value: 'y', revision: 0, madeAt: '2026-11-22T08:10:00.000Z' }

const whole: Readonly<Record<string, unknown>> = {
  caseId: 'c',
  createdAt: '2026-11-22T08:00:00.000Z',
  updatedAt: '2026-11-22T09:00:00.000Z',
  savedAt: null,
  stale: false,
  deletedElsewhere: false,
  refused: [],
  besideCaseId: 'beside',
  offered: [{ place: { of: 'situation', field: 'ask' }, theirs: { of: 'situation', ...theirs }, past: [] }],
  review: {
    ...{ assessmentId: 'a', state: 'endorsed', since: '2026-11-22T09:00:00.000Z' },
    ...{ by: { id: 'b', name: 'Nia' }, endorsedUntil: '2026-12-22', lapse: null },
  },
  travelled: { 'situation ask': ['2026-11-22T08:00:00.000Z'] },
}
const assessments = [
  {
    assessmentId: 'a',
    instrument: '1',
    status: 'draft',
    standing: 'ok',
    basedOn: null,
    createdAt: '2026-11-22T08:00:00.000Z',
    submittedAt: null,
    answers: {
      'law.weight': {
        value: { kind: 'level', level: 2 },
        known: 'observed',
        note: 'A letter',
        ...{ revision: 1, madeAt: '2026-11-22T08:30:00.000Z', conflict: null },
      },
    },
    changedItems: [],
    snapshot: null,
  },
]

/** The parts that had come by a time, each said; and the case around them. */
function storedAt(time: number) {
  const lived = times.slice(0, time + 1)
  const parts = lived.flatMap((each): readonly string[] => each.parts)
  const names = lived.flatMap((each): readonly string[] => each.case)
  return {
    parts,
    body: {
      ...Object.fromEntries(names.map((name) => [name, whole[name]])),
      situation: Object.fromEntries(parts.map((part) => [part, said])),
      assessments,
    },
  }
}

describe('a case that a device stored', () => {
  it.each(times.map(({ of }, time) => [of, time] as const))(
    'in the time of %s opens with all it said',
    (_of, time) => {
      const { parts, body } = storedAt(time)
      const opened = openCaseEnvelope({ envelope: 0, caseId: 'c', updatedAt: whole['updatedAt'], body })
      if (!opened.ok) throw new Error(opened.problem)
      const { situation, besideCaseId, offered, travelled, review, ...rest } = opened.value
      for (const [part, field] of Object.entries(situation))
        expect(field, part).toEqual(parts.includes(part) ? said : notSaid)
      expect(besideCaseId).toBe('besideCaseId' in body ? 'beside' : null)
      const { situation: _situation, ...given } = body
      expect({ besideCaseId, offered, travelled, review, ...rest }).toEqual({
        ...{ besideCaseId, offered: [], travelled: {}, review: null },
        ...given,
      })
    },
  )

  it('holds no part that is not in the list of times', () => {
    const device = new ModelDevice('a', new ModelServer())
    device.create()
    device.answer('law.weight', { value: { kind: 'level', level: 2 }, known: 'observed', note: '' })
    const { draft } = device.state
    const names = times.flatMap((each): readonly string[] => each.case)
    expect(Object.keys(draft ?? {}).sort()).toEqual([...names, 'situation', 'assessments'].sort())
    const parts = times.flatMap((each): readonly string[] => each.parts)
    expect(Object.keys(situationForms).sort()).toEqual([...parts].sort())
    const [assessment] = draft?.assessments ?? []
    expect(Object.keys(assessment ?? {}).sort()).toEqual(Object.keys(assessments[0] ?? {}).sort())
    expect(Object.keys(assessment?.answers['law.weight'] ?? {}).sort()).toEqual(
      Object.keys(assessments[0]?.answers['law.weight'] ?? {}).sort(),
    )
  })
})
