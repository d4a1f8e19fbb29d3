import { useTranslations } from 'next-intl'
import { StateGlyph } from '@/components/charts/state-glyph'
import { ExploreRanks } from '@/components/result/explore/explore-ranks'
import { exploreRows } from '@/lib/reading/levers/explore-rows'
import { LeverGroup } from './lever-group'
import { leverGroups } from '@/lib/reading/levers/lever-groups'
import { useLeverName } from '@/components/words/lever-words'
import { useQuotedList } from '@/components/words/quoted-list'
import type { ResultPage } from '@/components/words/result-page'
import { useLeverGroups } from '@/components/words/use-lever-groups'

/** The levers on the screen, by how their conditions stand; within a group in alphabetical order while the list is not steady. */
export function LeverSection({ page }: { page: ResultPage }) {
  const t = useTranslations('result.levers')
  const nameOf = useLeverName()
  const { levers, groups, marks, marked } = useLeverGroups(page)
  const of = levers.length

  return (
    <section className="section np" id="levers" aria-labelledby="h-levers">
      <h2 id="h-levers">{t('heading')}</h2>
      <p className="quiet">{t('lead')}</p>
      {page.showShares && (
        <NearTheTop
          sentence={page.stops.some(({ cleared }) => !cleared) ? 'nearStopped' : 'near'}
          near={marked.map(({ id }) => nameOf(id))}
        />
      )}
      {page.showShares && <LeverKey steady={page.steady} />}
      <ul className="idx">
        {leverGroups.map((state) => (
          <li key={state}>
            <a href={`#g-${state}`}>
              <StateGlyph state={state} />
              {t(`state.${state}.name`)} <span className="num">{groups[state].length}</span>
            </a>
          </li>
        ))}
      </ul>
      {leverGroups.map((state) => (
        <LeverGroup key={state} page={page} state={state} levers={groups[state]} of={of} marks={marks} />
      ))}
      {page.showShares && (
        <ExploreRanks
          rows={exploreRows(
            levers.filter(({ status }) => status.state !== 'stopped'),
            page.background,
            nameOf,
          )}
        />
      )}
    </section>
  )
}

type NearTheTopProps = { readonly sentence: 'near' | 'nearStopped'; readonly near: readonly string[] }

function NearTheTop({ sentence, near }: NearTheTopProps) {
  const t = useTranslations('result.levers')
  const quoted = useQuotedList()
  return <p className="note">{near.length === 0 ? t('nearNone') : t(sentence, { levers: quoted(near) })}</p>
}

function LeverKey({ steady }: { steady: boolean }) {
  const t = useTranslations('result.levers')
  return (
    <ul className="key">
      <li>
        <svg width="44" height="18" viewBox="0 0 44 18" aria-hidden="true" focusable="false">
          <circle className="dot-on" cx="7" cy="9" r="5.2" />
          <circle className="dot-on" cx="20" cy="9" r="5.2" />
          <circle className="dot-off" cx="33" cy="9" r="4.6" />
        </svg>
        {t('keyDot')}
      </li>
      <li>
        <svg width="44" height="12" viewBox="0 0 44 12" aria-hidden="true" focusable="false">
          <path className="dot-ref" fill="none" d="M2 6H40M40 1v10" />
        </svg>
        {t('keyReference')}
      </li>
      <li>{steady ? t('orderRank') : t('orderAlphabet')}</li>
    </ul>
  )
}
