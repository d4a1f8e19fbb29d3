import { describe, expect, it } from 'vitest'
import { editFromField } from '@/components/open-case/edit-from-field'
import { openCaseEnvelope, sealCase } from '@/lib/offline/store/envelope'
import { toBeforeTalks } from '@/lib/wire/to-before-talks'
import { ModelDevice } from './model-device'
import { ModelServer } from './model-server'

describe('a box of the form', () => {
  it('is one choice of its question, ticked or not', () => {
    const edit = { of: 'choice', field: 'bringsThem', choice: 'standing' }
    expect(editFromField('situation:bringsThem:standing', 'on')).toEqual({ ...edit, isOn: true })
    expect(editFromField('situation:bringsThem:standing', '')).toEqual({ ...edit, isOn: false })
  })

  it('is nothing where the question takes one answer, or does not exist', () => {
    expect(editFromField('situation:talks:none', 'on')).toBeNull()
    expect(editFromField('situation:weather:rain', 'on')).toBeNull()
  })
})

describe('a case that was stored before it could say how talks come about', () => {
  it('opens, with nothing said about it', () => {
    const device = new ModelDevice('a', new ModelServer())
    device.create()
    device.situation('ask', 'Passage')
    const { draft } = device.state
    if (draft === null) throw new Error('no draft')
    const { talks, bringsThem, keepsThem, keepsUs, ...earlier } = draft.situation
    const blank = { value: '', revision: 0, madeAt: null, conflict: null }
    expect([talks, bringsThem, keepsThem, keepsUs]).toEqual([blank, blank, blank, blank])

    const sealed = structuredClone({ ...sealCase(draft), body: { ...draft, situation: earlier } })
    expect(openCaseEnvelope(sealed)).toEqual({ ok: true, value: draft })
  })
})

describe('two devices', () => {
  it('keep both values of one question, and agree on the rest', () => {
    const server = new ModelServer()
    const mine = new ModelDevice('a', server)
    const theirs = new ModelDevice('b', server)
    mine.create()
    mine.sync()
    theirs.pull()
    theirs.situation('bringsThem', 'standing')
    theirs.situation('talks', 'relayed')
    theirs.sync()
    mine.situation('bringsThem', 'services,gain')
    mine.exchange()
    mine.pull()

    const { draft } = mine.state
    if (draft === null) throw new Error('no draft')
    expect(draft.situation.bringsThem).toMatchObject({
      value: 'services,gain',
      conflict: { value: 'standing', revision: 1 },
    })
    expect(toBeforeTalks(draft.situation)).toEqual({
      talks: ['relayed'],
      bringsThem: ['services', 'gain'],
      keepsThem: [],
      keepsUs: [],
    })
  })
})
