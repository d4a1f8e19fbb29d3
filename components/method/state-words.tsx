import { useTranslations } from 'next-intl'
import { StateGlyph } from '@/components/charts/state-glyph'
import { model } from '@/lib/levers/model'

const states = ['favourable', 'mixed', 'against', 'none', 'blocked'] as const

/** Lift is said as a share of one hundred: 105 of 100 is a twentieth better than with nothing answered. */
const inHundred = (lift: number) => Math.round(lift * 100)

/** Each state with its sign and the cut-off that makes it. */
export function StateWords() {
  const t = useTranslations('method.steps.states')
  const { liftAgainst, liftFavourable, blocked } = model.cutoffs
  const values = {
    favourable: inHundred(liftFavourable),
    against: inHundred(liftAgainst),
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
