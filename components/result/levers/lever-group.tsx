import { useTranslations } from 'next-intl'
import { StateGlyph } from '@/components/charts/state-glyph'
import type { LeverResult } from '@/lib/scoring/types'
import type { LeverGroups, LeverMark } from '@/lib/reading/levers/lever-groups'
import { AnswerInWords } from '@/components/words/from-answers'
import { sharedWarnings, type SharedWarning } from '@/lib/reading/levers/join-warnings'
import { LeverCard } from './lever-card'
import { useLeverName } from '@/components/words/lever-words'
import { useQuotedList } from '@/components/words/quoted-list'
import type { ResultPage } from '@/components/words/result-page'

type LeverGroupProps = {
  readonly page: ResultPage
  readonly state: keyof LeverGroups
  readonly levers: readonly LeverResult[]
  /** How many levers there are in all. */
  readonly of: number
  /** Of the levers that are marked, by id. */
  readonly marks: ReadonlyMap<string, LeverMark>
}

/** One group, folded on phones. Its summary names its levers, so that nothing is out of sight. */
export function LeverGroup({ page, state, levers, of, marks }: LeverGroupProps) {
  const t = useTranslations('result.levers')
  const quoted = useQuotedList()
  const nameOf = useLeverName()
  const heading = (
    <>
      <h3 id={`g-${state}`}>
        <StateGlyph state={state} /> {t(`state.${state}.name`)}{' '}
        <span className="quiet num w4">{t('count', { count: levers.length, of })}</span>
      </h3>
      <span className="what">{t(`state.${state}.what`)}</span>
    </>
  )
  if (levers.length === 0) {
    return (
      <section className="group" aria-labelledby={`g-${state}`} data-group={state}>
        <header>{heading}</header>
        <p className="empty">{t(`state.${state}.empty`)}</p>
      </section>
    )
  }
  const shared = state === 'stopped' ? [] : sharedWarnings(levers)
  const statedAbove = new Set(shared.map(({ item }) => item))
  return (
    <details className="group unfold" data-group={state}>
      <summary>
        {heading}
        <span className="names">{quoted(levers.map(({ id }) => nameOf(id)))}</span>
      </summary>
      {shared.length > 0 && <SharedWarnings page={page} shared={shared} />}
      {levers.map((lever) => (
        <LeverCard
          key={lever.id}
          page={page}
          lever={lever}
          mark={marks.get(lever.id)}
          statedAbove={statedAbove}
        />
      ))}
    </details>
  )
}

function SharedWarnings({ page, shared }: { page: ResultPage; shared: readonly SharedWarning[] }) {
  const t = useTranslations('result')
  const quoted = useQuotedList()
  const nameOf = useLeverName()
  return (
    <div className="shared">
      <h4>{t('levers.shared.heading', { count: shared.length })}</h4>
      <ul className="warns">
        {shared.map(({ item, byEffect }) => (
          <li key={item}>
            <span className="tag tag-fill">{t('lever.warning')}</span>
            <div>
              <AnswerInWords page={page} item={item} />
              <ul className="effects">
                {byEffect.map(({ effect, levers }) => (
                  <li key={effect}>
                    {t(`levers.shared.effect.${effect}`, { levers: quoted(levers.map(nameOf)) })}
                  </li>
                ))}
              </ul>
            </div>
          </li>
        ))}
      </ul>
    </div>
  )
}
