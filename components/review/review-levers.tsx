import { useTranslations } from 'next-intl'
import { LeverRow, LeverRowHead } from '@/components/lever-row/lever-row'
import type { ResultPage } from '@/components/words/result-page'
import { leversToReview, type LeverToReview } from '@/lib/review/levers-to-review'
import { shownText } from '@/lib/reading/cases/shown-text'
import { SayOf } from './say-of'
import { useResultBefore } from './use-result-before'

const noneAbove: ReadonlySet<string> = new Set()

/** The levers that are planned, that turned, and that stand first: each with what it is for, where it stood, and what is said of it. */
export function ReviewLevers({ page }: { readonly page: ResultPage }) {
  const t = useTranslations('review.levers')
  const before = useResultBefore()
  const rows = leversToReview({
    levers: page.result.levers,
    before: before?.levers ?? null,
    planned: page.planned.map(({ lever }) => lever),
    first: page.showShares ? 2 : 0,
  })
  return (
    <section className="section levers" id="levers" aria-labelledby="h-levers">
      <h2 id="h-levers">{t('heading')}</h2>
      <p className="small quiet">{t('lead')}</p>
      {page.planned.length === 0 ? <p className="note">{t('nonePlanned')}</p> : null}
      <LeverRowHead />
      <ul className="lr-list">
        {rows.map((row) => (
          <LeverRow key={row.lever.id} page={page} lever={row.lever} statedAbove={noneAbove}>
            <div className="lr-more">
              <Standing page={page} row={row} />
              <SayOf leverId={row.lever.id} />
            </div>
          </LeverRow>
        ))}
      </ul>
    </section>
  )
}

function Standing({ page, row }: { readonly page: ResultPage; readonly row: LeverToReview }) {
  const t = useTranslations('review.levers')
  const bands = useTranslations('result.bands')
  const { lever, bandBefore } = row
  const purpose = shownText(page.planned.find((planned) => planned.lever === lever.id)?.purpose ?? '')
  return (
    <>
      <p>
        {t('band', { band: bands(`${lever.band}.name`) })}{' '}
        {bandBefore === null ? null : <b>{t('bandBefore', { band: bands(`${bandBefore}.name`) })}</b>}
      </p>
      {row.isPlanned ? <p>{purpose === '' ? t('noPurpose') : t('purpose', { purpose })}</p> : null}
    </>
  )
}
