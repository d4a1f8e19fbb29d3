import { useLocale, useTranslations } from 'next-intl'
import { localePath } from '@/components/ui/locale-path'
import { PrintButton } from '@/components/ui/print-button'
import type { ResultViewProps } from '@/components/words/result-view-props'
import { BriefView } from '@/components/brief/brief-view'
import { StopNotices } from '@/components/stops/stop-notices'
import { useResultPage } from '@/components/words/use-result-page'
import { CardAvoid } from './card-avoid'
import { CardObjective } from './card-objective'
import { PrintMarks } from './print-marks'
import { UnfinishedNote } from './unfinished-note'

/**
 * One sheet to learn and destroy before a meeting: what we want, and the brief of the result with all first steps. Drawn from the
 * same reading as the result page; fits one sheet of A4 or Letter.
 */
export function PreparationSheet({
  answers,
  reading,
  heading,
  basis,
  words,
  ranking = null,
  clearances = [],
  clearance,
  kindNote,
  askNote,
}: ResultViewProps) {
  const t = useTranslations('print.card')
  const nav = useTranslations('result.nav')
  const table = useTranslations('print.table')
  const locale = useLocale()
  const page = useResultPage({ answers, reading, words, basis, ranking, clearances })
  return (
    <article className="card">
      <div className="top">
        <div>
          {basis.kind === 'draft' && <UnfinishedNote page={page} />}
          <p className="card-keep note">{t('keep')}</p>
          <p className="quiet small">{t('title')}</p>
          <h1>{heading.title}</h1>
        </div>
        <div className="acts">
          {heading.actions}
          {basis.kind !== 'example' && (
            <a className="btn" data-case href={localePath(locale, '/table-card')}>
              {table('link')}
            </a>
          )}
          <PrintButton label={nav('print')} />
        </div>
      </div>
      <StopNotices page={page} clearance={clearance} isSheet />
      {!page.isHeld && kindNote}
      {page.stops.every(({ cleared }) => cleared) && askNote}
      {!page.isHeld && (
        <>
          <CardObjective objective={heading.objective} />
          <BriefView page={page} steps={page.stops.length === 0 ? 3 : 1} />
          <CardAvoid />
        </>
      )}
      <PrintMarks title={heading.title} basis={basis} model={page.result.model} />
    </article>
  )
}
