import { describe, expect, it } from 'vitest'
import { nothing } from '@/lib/travel/case/report'
import { level } from '@/tests/unit/offline/two-devices'
import { apart, said, time, twoCopies, weight } from './two-copies'

describe('an assessment that was submitted on one copy', () => {
  it('becomes submitted on the other, where nothing was changed', () => {
    const { here, there } = twoCopies()
    there.open(here.file())
    there.device.sync()
    here.later.answer(time, level(2))
    here.later.submit()
    here.device.sync()

    expect(there.open(here.file())).toEqual({ ...nothing, assessments: 1 })
    there.device.sync()
    expect(there.server.pull('case')?.assessments).toMatchObject([
      { status: 'submitted', answers: { [weight]: level(1), [time]: level(2) } },
    ])
  })

  it('stays open on the other, where it was changed, and the difference is a choice', () => {
    const { here, there } = twoCopies()
    there.open(here.file())
    there.device.sync()
    there.later.answer(weight, level(4))
    here.later.answer(weight, level(0))
    here.later.submit()
    here.device.sync()

    expect(there.open(here.file())).toEqual({ ...nothing, choices: 1, stayOpen: 1 })
    expect(there.device.last()).toMatchObject({ status: 'draft' })
  })

  it('is never changed by a file in which it was open; what that says is kept to be read, once', () => {
    const { here, there } = twoCopies()
    there.open(here.file())
    there.later.answer(weight, level(4))
    const filed = there.file()
    here.later.submit()
    here.device.sync()

    expect(here.open(filed)).toEqual({ ...nothing, aside: 1 })
    expect(said(here, weight)).toMatchObject(level(1))
    expect(here.device.state.draft?.refused).toMatchObject([
      { reason: 'already-submitted', what: { itemId: weight, answer: level(4) } },
    ])
    here.device.dismiss()
    expect(here.open(filed)).toEqual({ ...nothing, older: 1 })
    expect(here.device.state.draft?.refused).toEqual([])
  })

  it('is told of where both copies submitted it with other answers, and stays as it is here', () => {
    const { here, there } = apart()
    for (const { device } of [here, there]) {
      device.submit()
      device.sync()
    }
    expect(here.open(there.file())).toEqual({ ...nothing, differing: 1 })
    expect(said(here, weight)).toMatchObject(level(0))
  })

  it('joins a look that is open here, without touching it', () => {
    const { here, there } = twoCopies()
    here.later.submit()
    here.device.sync()
    there.open(here.file())
    there.device.sync()
    for (const copy of [here, there]) {
      copy.later.reassess()
      copy.device.sync()
    }
    here.later.answer(time, level(2))
    there.later.answer(time, level(3))
    there.later.submit()
    there.device.sync()

    expect(here.open(there.file())).toEqual({ ...nothing, assessments: 1 })
    here.device.sync()
    expect(here.server.pull('case')?.assessments.map(({ status }) => status)).toEqual([
      'submitted',
      'submitted',
      'draft',
    ])
    expect(said(here, time)).toMatchObject(level(2))
  })
})

describe('a look that both copies began apart', () => {
  it('goes over into the one that is open here, and both changed answers are a choice', () => {
    const { here, there } = twoCopies()
    here.later.submit()
    here.device.sync()
    there.open(here.file())
    there.device.sync()
    for (const copy of [here, there]) {
      copy.later.reassess()
      copy.device.sync()
    }
    there.later.answer(weight, level(4)) // changed there alone
    here.later.answer(time, level(0))
    there.later.answer(time, level(3))
    const filed = there.file()

    expect(here.open(filed)).toEqual({ ...nothing, answers: 1, choices: 1 })
    here.device.sync()
    expect(said(here, weight)).toMatchObject(level(4))
    expect(here.device.state.draft?.offered).toMatchObject([{ theirs: { answer: level(3) } }])
    expect(here.open(filed)).toEqual(nothing)
  })
})

describe('another device of the copy', () => {
  it('that submits meanwhile what waits for a choice leaves the offered value to be read', () => {
    const { here, there } = apart()
    here.open(there.file())
    const stored = here.server.cases.get('case')?.assessments[0]
    if (stored === undefined) throw new Error('Not there')
    stored.status = 'submitted'
    stored.submittedAt = '2026-11-30T09:00:00.000Z'
    here.device.pull()

    expect(here.device.state.draft).toMatchObject({
      offered: [],
      refused: [{ reason: 'already-submitted', what: { answer: level(4) } }],
    })
  })

  it('that answers meanwhile keeps open what the file had submitted', () => {
    const { here, there } = twoCopies()
    there.open(here.file())
    there.device.sync()
    here.later.submit()
    here.device.sync()
    const filed = here.file()
    there.open(filed)
    const answers = there.server.cases.get('case')?.assessments[0]?.answers
    answers?.set(time, {
      value: { ...level(2), known: null, note: '' },
      revision: 1,
      madeAt: '2026-11-30T09:00:00.000Z',
      by: 'x',
    })
    there.device.sync()

    expect(there.device.last()).toMatchObject({ status: 'draft', answers: { [time]: level(2) } })
    expect(there.device.state.draft?.refused).toMatchObject([{ what: { of: 'submit' } }])
    expect(there.open(filed)).toMatchObject({ stayOpen: 1 })
  })
})
