import { describe, expect, it } from 'vitest'
import method from '@/lib/i18n/locales/en/method.json'
import why from '@/lib/i18n/locales/en/why.json'
import type { Answer } from '@/lib/instrument/types'
import { model } from '@/lib/levers/model'
import { leverReason, ruleSentence } from '@/lib/reading/levers/lever-reason'
import { cellItems } from '../../levers/reason-list'

describe('the sentence that stands for a rule', () => {
  it('comes with the answer it belongs to, at the end of the scale', () => {
    expect(ruleSentence('persuade.interests', 'law.restrictions', 'against')).toEqual({
      answer: 4,
      text: 'levers.persuade.interests.reasons.law.restrictions.4',
    })
    expect(ruleSentence('alternatives.suspend', 'counterpart.services', 'for')).toEqual({
      answer: 4,
      text: 'levers.alternatives.suspend.reasons.counterpart.services.3-4',
    })
  })

  it('comes with yes where the question is a yes or a no', () => {
    expect(ruleSentence('space.mandate', 'counterpart.designated', 'for')).toEqual({
      answer: true,
      text: 'levers.space.mandate.reasons.counterpart.designated.yes',
    })
  })

  it('speaks both ways where no answer speaks on its side alone', () => {
    expect(ruleSentence('sequence.steps', 'process.volatility', 'for')).toEqual({
      answer: 4,
      text: 'levers.sequence.steps.reasons.process.volatility.4',
    })
  })

  it('is what a page says of that very answer, on that side or both ways', () => {
    const rules = model.levers.flatMap((lever) =>
      cellItems(lever).flatMap((item) =>
        (['for', 'against'] as const).flatMap((side) => {
          const rule = ruleSentence(lever.id, item, side)
          return rule === null ? [] : [{ lever: lever.id, item, side, rule }]
        }),
      ),
    )
    expect(rules.length).toBeGreaterThan(200)
    for (const { lever, item, side, rule } of rules) {
      const reason = leverReason(lever, item, { level: rule.answer, known: 'observed' } as Answer)
      expect(reason?.text, `${lever} ${item}`).toBe(rule.text)
      expect([side, 'partly'], `${lever} ${item}`).toContain(reason?.direction)
    }
  })

  it('is told as a case, with the answer named before it', () => {
    for (const words of [method.matrix.ifAnswer, why.levers.ifAnswer])
      expect(words).toBe('If the answer is “{answer}”: {text}')
  })
})
