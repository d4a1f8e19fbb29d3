import { useTranslations } from 'next-intl'
import { inBands } from '@/lib/reading/levers/in-bands'
import { useLeverName } from '@/components/words/lever-words'
import { leverBands } from '@/lib/scoring/bands'
import type { LeverResult, ScoreResult } from '@/lib/scoring/types'

type PooledLeversProps = {
  together: ScoreResult
  each: readonly ScoreResult[]
  /** Of the assessors, in the same order. */
  letters: readonly string[]
}

/** The levers in their bands from all answers, with the band that each assessor's own answers give. */
export function PooledLevers({ together, each, letters }: PooledLeversProps) {
  const t = useTranslations('raters.pooled')
  const nameOf = useLeverName()
  const bands = inBands(together.levers)
  const own = each.map(({ levers }) => new Map(levers.map((lever) => [lever.id, lever])))
  const ownOf = (id: string) => own.map((levers) => levers.get(id))
  const isShared = ({ id }: LeverResult) => new Set(ownOf(id).map((lever) => lever?.band)).size === 1
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
          {leverBands.map((band) => (
            <tbody key={band} data-band={band}>
              {bands[band].map((lever) => (
                <tr key={lever.id} data-stopped={lever.status.state === 'stopped' ? '' : undefined}>
                  <th scope="row">{nameOf(lever.id)}</th>
                  {[lever, ...ownOf(lever.id)].map((one, place) => (
                    <td key={['', ...letters][place]}>{one !== undefined && <BandWord lever={one} />}</td>
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

/** The band of a lever; of one that is stopped or blocked also that. */
function BandWord({ lever: { band, status } }: { lever: LeverResult }) {
  const t = useTranslations('raters.pooled.why')
  const bands = useTranslations('result.bands')
  const { state } = status
  return (
    <>
      {bands(`${band}.name`)}
      {state === 'stopped' || state === 'blocked' ? <span className="quiet"> {t(state)}</span> : null}
    </>
  )
}
