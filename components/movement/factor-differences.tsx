import { useFormatter, useTranslations } from 'next-intl'
import type { ItemWords } from '@/components/words/item-words'
import type { FactorChange } from '@/lib/scoring/comparison'
import { BecauseOf } from './because-of'
import { factorDifferences, type FactorDifference } from '@/lib/reading/movement/factor-movement'

type FactorDifferencesProps = { readonly factors: readonly FactorChange[]; readonly words: ItemWords }

/** The sources of weakness whose range moved, how, and because of which answers. */
export function FactorDifferences({ factors, words }: FactorDifferencesProps) {
  const t = useTranslations('movement.factors')
  const format = useFormatter()
  const moved = factorDifferences(factors)
  const same = factors.filter(({ id }) => moved.every((factor) => factor.id !== id))
  return (
    <div id="d-factors">
      <h3>{t('heading')}</h3>
      {moved.length === 0 ? (
        <p className="mt-2">{t('allSame')}</p>
      ) : (
        <>
          <ul className="rlist cols mt-2 num">
            {moved.map((factor) => (
              <Moved key={factor.id} factor={factor} words={words} />
            ))}
          </ul>
          {same.length > 0 && (
            <p className="small quiet mt-2">
              {t('same', { factors: format.list(same.map(({ id }) => words.factor(id))) })}
            </p>
          )}
        </>
      )}
    </div>
  )
}

function Moved({ factor, words }: { factor: FactorDifference; words: ItemWords }) {
  const t = useTranslations('movement')
  const said = ({ low, high, score }: FactorDifference['before']) =>
    t('factors.range', {
      span: low === high ? 'point' : 'range',
      low,
      high,
      open: score === null || low === high ? 'yes' : 'no',
      score: score ?? 0, // not said when it is open
    })
  return (
    <li>
      <b>{words.factor(factor.id)}</b>
      <dl className="facts">
        <dt>{t('before')}</dt>
        <dd>{said(factor.before)}</dd>
        <dt>{t('now')}</dt>
        <dd>
          {said(factor.after)} {t('factors.width', { width: factor.width, towards: factor.towards })}
        </dd>
        <dt>{t('because')}</dt>
        <dd>
          <BecauseOf items={factor.because} words={words} />
        </dd>
      </dl>
    </li>
  )
}
