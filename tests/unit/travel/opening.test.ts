import { describe, expect, it } from 'vitest'
import { nothing } from '@/lib/travel/case/report'
import { level } from '@/tests/unit/offline/two-devices'
import { ModelCopy } from './model-copy'
import { apart, placeOf, time, twoCopies, weight } from './two-copies'

describe('a case that is not on the other copy', () => {
  it('comes whole: each answer with its note and its time, and the server there is told', () => {
    const { here, there } = twoCopies()
    const report = there.open(here.file())
    there.device.sync()

    expect(report).toEqual({ ...nothing, isNew: true, answers: 1, fields: 1 })
    expect(there.server.pull('case')).toMatchObject({
      createdAt: here.device.state.draft?.createdAt,
      situation: { codeName: { value: 'Blue River', madeAt: '2026-11-30T08:02:00.000Z' } },
      assessments: [
        {
          assessmentId: 'first',
          status: 'draft',
          answers: {
            [weight]: {
              ...level(1),
              known: 'reported',
              note: 'He said so.',
              madeAt: '2026-11-30T08:03:00.000Z',
            },
          },
        },
      ],
    })
    expect(there.device.state.queue).toEqual([])
  })

  it('comes with all that was submitted, with the days of then, and with the look that is open', () => {
    const { here, there } = twoCopies()
    here.later.submit()
    here.device.sync()
    here.later.reassess()
    here.device.sync()
    here.later.answer(time, level(3))
    here.later.submit()
    here.device.sync()
    here.later.reassess()
    here.device.sync()
    here.later.answer(time, level(0))
    here.device.sync()

    const report = there.open(here.file())
    // before any server has heard of it
    expect(there.device.state.draft?.assessments.map(({ status }) => status)).toEqual([
      'submitted',
      'submitted',
      'draft',
    ])
    there.device.sync()

    expect(report).toEqual({
      ...nothing,
      isNew: true,
      answers: 1,
      fields: 1,
      assessments: 2,
      isLookNew: true,
    })
    const [from, to] = [here, there].map(({ server }) => server.pull('case')?.assessments)
    const told = (all: typeof from) =>
      all?.map(({ assessmentId, status, basedOn, createdAt, submittedAt, answers }) => ({
        ...{ assessmentId, status, basedOn, createdAt, submittedAt },
        answers: Object.fromEntries(
          Object.entries(answers).map(([itemId, { revision: _revision, ...answer }]) => [itemId, answer]),
        ),
      }))
    expect(told(to)).toEqual(told(from))
    expect(there.device.state.queue).toEqual([])
    expect(there.device.last()).toMatchObject({ status: 'draft', standing: 'ok' })
  })

  it('is made there also where only the end of it is submitted, and stays submitted', () => {
    const { here, there } = twoCopies()
    here.later.submit()
    here.device.sync()
    there.open(here.file())
    there.device.sync()

    expect(there.server.pull('case')?.assessments).toMatchObject([
      { assessmentId: 'first', status: 'submitted' },
    ])
    expect(there.device.last()).toMatchObject({
      status: 'submitted',
      standing: 'ok',
      snapshot: { frozen: 'first' },
    })
  })

  it('can be handed on before any server has heard of it', () => {
    const { here, there } = twoCopies()
    here.later.submit()
    here.device.sync()
    there.open(here.file())
    const third = new ModelCopy('third')
    third.open(there.file())
    third.device.sync()

    expect(third.server.pull('case')?.assessments).toMatchObject([
      { status: 'submitted', submittedAt: here.device.last()?.submittedAt },
    ])
  })
})

describe('a file that is opened again', () => {
  it('changes nothing, not even the time of the last change', () => {
    const { here, there } = twoCopies()
    const filed = here.file()
    there.open(filed)
    there.device.sync()
    const before = there.device.state

    expect(there.open(filed)).toEqual(nothing)
    expect(there.device.state).toEqual(before)
  })

  it('changes nothing while a choice waits, nor once it was made, whichever way', () => {
    for (const choice of ['mine', 'theirs'] as const) {
      const { here, there } = apart()
      const filed = there.file()
      here.open(filed)
      expect(here.open(filed)).toEqual(nothing)
      expect(here.device.state.draft?.offered).toHaveLength(1)
      here.later.settle(placeOf(weight), choice)
      const before = here.device.state.draft
      expect(here.open(filed)).toMatchObject({ ...nothing, older: choice === 'mine' ? 1 : 0 })
      expect(here.device.state.draft).toEqual(before)
    }
  })
})
