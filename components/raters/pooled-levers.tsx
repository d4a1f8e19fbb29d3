import { useTranslations } from 'next-intl'
import { StateGlyph, type GlyphState } from '@/components/charts/state-glyph'
import { groupLevers, leverGroups } from '@/lib/reading/levers/lever-groups'
import { groupOf } from '@/lib/reading/levers/group-of'
import { useLeverName } from '@/components/words/lever-words'
import type { LeverResult, ScoreResult } from '@/lib/scoring/types'

type PooledLeversProps = {
  together: ScoreResult
  each: readonly ScoreResult[]
  /** Of the assessors, in the same order. */
  letters: readonly string[]
}

/** The levers in groups by their state from all answers, with the state that each assessor's own answers give. */
export function PooledLevers({ together, each, letters }: PooledLeversProps) {
  const t = useTranslations('raters.pooled')
  const nameOf = useLeverName()
  const groups = groupLevers(together.levers)
  const own = each.map(({ levers }) => new Map(levers.map((lever) => [lever.id, stateOf(lever)])))
  const statesOf = (id: string) => own.map((states) => states.get(id) ?? 'none')
  const isShared = ({ id }: LeverResult) => new Set(statesOf(id)).size === 1
  const same = together.levers.filter(isShared).length

  return (
    <>
      <h3 className="mt-4" id="h-pooled-levers">
        {t('levers')}
      </h3>
      <p className="quiet my-2">{t('same', { count: same, of: together.levers.length })}</p>
      <div className="tablewrap" role="region" aria-labelledby="h-pooled-levers" tabIndex={0}>
        <table className="rstates">
          <caption>{t('caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('lever')}</th>
              <th scope="col">{t('together')}</th>
              {letters.map((letter) => (
                <th scope="col" key={letter}>
                  {t('assessor', { letter })}
                </th>
              ))}
            </tr>
          </thead>
          {leverGroups.map((state) => (
            <tbody key={state} data-group={state}>
              {groups[state].map(({ id }) => (
                <tr key={id}>
                  <th scope="row">{nameOf(id)}</th>
                  {[state, ...statesOf(id)].map((one, place) => (
                    <td key={['', ...letters][place]}>
                      <StateWord state={one} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </>
  )
}

const stateOf = ({ status, conditions }: LeverResult): GlyphState =>
  groupOf({ status, state: conditions.state })

function StateWord({ state }: { state: GlyphState }) {
  const t = useTranslations('raters.pooled.state')
  return (
    <span className="stateword">
      <StateGlyph state={state} /> {t(state)}
    </span>
  )
}
