import { useFormatter, useTranslations } from 'next-intl'
import { FactorChange } from '@/components/charts/factor-change'
import { KeySwatch } from '@/components/charts/key-swatch'
import { factorDifferences } from '@/lib/reading/movement/factor-movement'
import type { ItemWords } from '@/components/words/item-words'
import type { Comparison } from '@/lib/scoring/comparison'

type FactorChangesProps = { readonly factors: Comparison['factors']; readonly words: ItemWords }

/** The factors whose range would move, as they were and as they would be; the others are only named. */
export function FactorChanges({ factors, words }: FactorChangesProps) {
  const t = useTranslations('whatIf.moves')
  const format = useFormatter()
  const differences = new Map(factorDifferences(factors).map((one) => [one.id, one]))
  const same = factors.filter(({ id }) => !differences.has(id))
  const inWords = ({ low, high }: { readonly low: number; readonly high: number }) =>
    t(low === high ? 'point' : 'range', { low, high })
  return (
    <div className="stack-s">
      <h3>{t('factors')}</h3>
      {differences.size > 0 && (
        <>
          <Ends />
          <ul className="fmap">
            {factors.map(({ id, before, after }) => {
              const rounded = differences.get(id)
              return rounded === undefined ? null : (
                <li key={id}>
                  <p className="w6">{words.factor(id)}</p>
                  <FactorChange before={before} after={after} />
                  <p className="say num">
                    {t('changed', { before: inWords(rounded.before), now: inWords(rounded.after) })}
                  </p>
                </li>
              )
            })}
          </ul>
          <ChangeKey />
        </>
      )}
      {same.length > 0 && (
        <p className="small quiet">
          {t('factorsSame', {
            count: same.length,
            factors: format.list(same.map(({ id }) => words.factor(id))),
          })}
        </p>
      )}
    </div>
  )
}

function Ends() {
  const t = useTranslations('result.factors')
  return (
    <p className="ends" aria-hidden="true">
      <span>{t('best')}</span>
      <span>{t('worst')}</span>
    </p>
  )
}

/** What dashes and hatch mean; the same in the map of power below. */
function ChangeKey() {
  const t = useTranslations('whatIf.moves')
  return (
    <ul className="key">
      <li>
        <KeySwatch mark="gone" />
        {t('keyBefore')}
      </li>
      <li>
        <KeySwatch mark="band" />
        {t('keyAfter')}
      </li>
    </ul>
  )
}
