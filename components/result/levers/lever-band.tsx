import { useTranslations } from 'next-intl'
import { LeverRow } from '@/components/lever-row/lever-row'
import { AnswerInWords } from '@/components/words/from-answers'
import { domIdOf } from '@/components/words/lever-dom-id'
import { useLeverName } from '@/components/words/lever-words'
import { useQuotedList } from '@/components/words/quoted-list'
import type { ResultPage } from '@/components/words/result-page'
import { sharedWarnings, type SharedWarning } from '@/lib/reading/levers/join-warnings'
import type { Band, LeverResult } from '@/lib/scoring/types'
import { LeverMore, StoppedMore } from './lever-more'

type LeverBandProps = {
  readonly page: ResultPage
  readonly band: Band
  readonly levers: readonly LeverResult[]
}

/** One band: what it means, warnings that several of its levers share, and a row for each lever. */
export function LeverBand({ page, band, levers }: LeverBandProps) {
  const t = useTranslations('result.levers')
  const bands = useTranslations('result.bands')
  const isStopped = ({ status }: LeverResult) => status.state === 'stopped'
  const open = levers.filter((lever) => !isStopped(lever))
  const shared = sharedWarnings(open)
  const statedAbove = new Set(shared.map(({ item }) => item))
  return (
    <section aria-labelledby={`g-${band}`} data-band={band}>
      <h3 className="lr-band" id={`g-${band}`}>
        {bands(`${band}.name`)}{' '}
        <span className="num">{t('count', { count: levers.length, of: page.result.levers.length })}</span>{' '}
        <span>{bands(levers.length === 0 ? `${band}.empty` : `${band}.what`)}</span>
      </h3>
      {shared.length > 0 && <Shared page={page} shared={shared} />}
      <ul className="lr-list">
        {levers.map((lever) => (
          <LeverRow key={lever.id} page={page} lever={lever} statedAbove={statedAbove}>
            <div className="lr-more" id={domIdOf(lever.id)}>
              {isStopped(lever) ? (
                <StoppedMore page={page} lever={lever} />
              ) : (
                <LeverMore page={page} lever={lever} />
              )}
            </div>
          </LeverRow>
        ))}
      </ul>
    </section>
  )
}

type SharedProps = { readonly page: ResultPage; readonly shared: readonly SharedWarning[] }

/** What one answer does to several levers of the band, said once. */
function Shared({ page, shared }: SharedProps) {
  const t = useTranslations('result.levers.shared')
  const lever = useTranslations('result.lever')
  const quoted = useQuotedList()
  const nameOf = useLeverName()
  return (
    <ul className="lr-shared" data-shared>
      {shared.map(({ item, byEffect }) => (
        <li key={item}>
          <span className="tag tag-fill">{lever('warning')}</span>{' '}
          <span data-warned={item}>
            <AnswerInWords page={page} item={item} />
          </span>{' '}
          {byEffect.map(({ effect, levers }) => (
            <span className="effect" key={effect}>
              {t(`effect.${effect}`, { levers: quoted(levers.map(nameOf)) })}{' '}
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}
