import { useTranslations } from 'next-intl'
import { StateGlyph } from '@/components/charts/state-glyph'
import { model } from '@/lib/levers/model'

const states = ['favourable', 'mixed', 'against', 'none', 'blocked', 'stopped'] as const

/** How far a lift is from what it is with nothing answered, in per cent. */
const awayFromUsual = (lift: number) => Math.round(Math.abs(lift - 1) * 100)

/** Each state with its sign and the cut-off that makes it. */
export function StateWords() {
  const t = useTranslations('method.steps.states')
  const { liftAgainst, liftFavourable, blocked } = model.cutoffs
  const values = {
    better: awayFromUsual(liftFavourable),
    worse: awayFromUsual(liftAgainst),
    blocked: Math.round(blocked * 20),
  }
  return (
    <ul className="plain">
      {states.map((state) => (
        <li key={state}>
          <StateGlyph state={state} /> {t(state, values)}
        </li>
      ))}
    </ul>
  )
}
