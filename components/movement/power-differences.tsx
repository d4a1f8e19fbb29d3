import { useFormatter, useTranslations } from 'next-intl'
import type { ItemWords } from '@/components/words/item-words'
import { PowerVerdictWords } from '@/components/words/power-verdict-words'
import type { PowerChange } from '@/lib/scoring/comparison'
import { BecauseOf } from './because-of'
import { turnedVerdicts } from '@/lib/reading/movement/turned-verdicts'

type PowerDifferencesProps = { readonly power: readonly PowerChange[]; readonly words: ItemWords }

/** The kinds of power in which the verdict on who is stronger turned. */
export function PowerDifferences({ power, words }: PowerDifferencesProps) {
  const t = useTranslations('movement')
  const name = useTranslations('result.power.dimension')
  const format = useFormatter()
  const turned = turnedVerdicts(power)
  const same = power.filter((one) => !turned.includes(one))
  return (
    <div id="d-power">
      <h3>{t('power.heading')}</h3>
      {turned.length === 0 ? (
        <p className="mt-2">{t('power.allSame')}</p>
      ) : (
        <ul className="rlist cols mt-2">
          {turned.map(({ dimension, before, after, because }) => (
            <li key={dimension}>
              <b>{name(`${dimension}.name`)}</b>
              <dl className="facts">
                <dt>{t('before')}</dt>
                <dd>
                  <PowerVerdictWords power={before} showShares={false} />
                </dd>
                <dt>{t('now')}</dt>
                <dd>
                  <PowerVerdictWords power={after} showShares={false} />
                </dd>
                <dt>{t('because')}</dt>
                <dd>
                  <BecauseOf items={because} words={words} />
                </dd>
              </dl>
            </li>
          ))}
        </ul>
      )}
      {turned.length > 0 && same.length > 0 && (
        <p className="small quiet mt-2">
          {t('power.same', {
            dimensions: format.list(same.map(({ dimension }) => name(`${dimension}.name`))),
          })}
        </p>
      )}
    </div>
  )
}
