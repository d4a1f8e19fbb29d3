import { describe, expect, it } from 'vitest'
import { nothing } from '@/lib/travel/case/report'
import { level } from '@/tests/unit/offline/two-devices'
import { apart, placeOf, said, time, twoCopies, weight } from './two-copies'

describe('a file of a case that is here', () => {
  it('updates what was not changed here, and says so', () => {
    const { here, there } = twoCopies()
    there.open(here.file())
    there.device.sync()
    there.later.answer(weight, level(4))
    there.later.answer(time, level(2))
    there.later.situation('codeName', 'Red Hill')

    expect(here.open(there.file())).toEqual({ ...nothing, answers: 2, fields: 1 })
    here.device.sync()
    expect(here.server.pull('case')).toMatchObject({
      situation: { codeName: { value: 'Red Hill', revision: 2 } },
      assessments: [
        { answers: { [weight]: { ...level(4), revision: 2 }, [time]: { ...level(2), revision: 1 } } },
      ],
    })
  })

  it('leaves what was changed here, where the file did not change it', () => {
    const { here, there } = twoCopies()
    there.open(here.file())
    here.later.answer(weight, level(0))
    here.device.sync()

    expect(here.open(there.file())).toEqual({ ...nothing, older: 1 })
    expect(said(here, weight)).toMatchObject(level(0))
  })

  it('asks a person where both changed one thing, and sends what was chosen', () => {
    const { here, there } = apart()
    expect(here.open(there.file())).toEqual({ ...nothing, choices: 1 })
    expect(said(here, weight)).toMatchObject(level(0))
    expect(here.later.submit()).toMatchObject({ ok: false, problem: 'conflict-open' })

    here.later.settle(placeOf(weight), 'theirs')
    here.device.sync()
    expect(here.server.pull('case')?.assessments[0]?.answers[weight]).toMatchObject(level(4))
    expect(here.device.state.draft?.offered).toEqual([])
  })

  it('lets what was chosen here replace the other value there, without a second question', () => {
    const { here, there } = apart()
    here.open(there.file())
    here.later.settle(placeOf(weight), 'mine')

    expect(there.open(here.file())).toMatchObject({ answers: 1, choices: 0 })
    expect(said(there, weight)).toMatchObject(level(0))
  })

  it('does not pass on as decided what still waits for a choice', () => {
    const { here, there } = apart()
    here.open(there.file())

    expect(there.open(here.file())).toMatchObject({ answers: 0, choices: 1 })
    expect(said(there, weight)).toMatchObject(level(4))
  })

  it('replaces a choice that waits by what the other copy says since', () => {
    const { here, there } = apart()
    here.open(there.file())
    there.later.answer(weight, level(3))

    expect(here.open(there.file())).toMatchObject({ choices: 1 })
    expect(here.device.state.draft?.offered).toMatchObject([{ theirs: { answer: level(3) } }])
  })

  it('keeps the choice while the server here brings another value of it', () => {
    const { here, there } = apart()
    here.open(there.file())
    const stood = here.server.cases.get('case')?.assessments[0]?.answers.get(weight)
    if (stood === undefined) throw new Error('Not there')
    here.server.cases.get('case')?.assessments[0]?.answers.set(weight, {
      ...stood,
      ...{ value: { ...level(2), known: null, note: '' }, revision: 3, madeAt: '2026-11-30T09:00:00.000Z' },
    })
    here.device.pull()

    expect(said(here, weight)).toMatchObject(level(2))
    here.later.settle(placeOf(weight), 'theirs')
    here.device.sync()
    expect(here.server.pull('case')?.assessments[0]?.answers[weight]).toMatchObject({
      ...level(4),
      revision: 4,
    })
  })

  it('takes an older file of the same case for older', () => {
    const { here, there } = twoCopies()
    const first = here.file()
    here.later.answer(weight, level(2))
    const second = here.file()
    there.open(first)
    there.open(second)
    const before = there.device.state

    expect(there.open(first)).toEqual({ ...nothing, older: 1 })
    expect(there.device.state).toEqual(before)
  })

  it('knows by its server what another device of the copy changed since the file was made', () => {
    const { here, there } = twoCopies()
    const madeAt = '2026-11-30T08:03:00.000Z'
    there.open(here.file())
    here.later.answer(weight, level(0))
    here.device.sync()
    here.device.edit((state) => ({
      ok: true,
      value: { ...state, draft: state.draft === null ? null : { ...state.draft, travelled: {} } },
    }))
    here.pastOf = (target) => (target === `answer first ${weight}` ? [madeAt] : [])

    expect(here.open(there.file())).toEqual({ ...nothing, older: 1 })
  })

  it('brings nothing back that was deleted here', () => {
    const { here, there } = twoCopies()
    there.open(here.file())
    const filed = there.file()
    here.device.delete()
    expect(here.open(filed)).toBe('deleted')
    here.device.sync()
    expect(here.server.pull('case')).toBeNull()
  })

  it('is refused by the server where the case was deleted and this device does not know', () => {
    const { here, there } = twoCopies()
    there.server.tombstones.add('case')
    there.open(here.file())
    there.device.exchange()

    expect(there.device.state.draft).toMatchObject({ deletedElsewhere: true })
    expect(there.open(here.file())).toBe('deleted-elsewhere')
  })
})
