import { useLocale, useTranslations } from 'next-intl'
import { localePath } from '@/components/ui/locale-path'
import type { CaseDraft } from '@/lib/offline/draft'
import type { Report } from '@/lib/travel/case/report'

/** What came of opening a file, and the way to the case. */
export function OpenedReport({ draft, report }: { draft: CaseDraft; report: Report }) {
  const t = useTranslations('caseFile.open.done')
  const locale = useLocale()
  const to = (path: `/${string}`) => `${localePath(locale, path)}?case=${draft.caseId}`
  const isOpen = draft.assessments.at(-1)?.status === 'draft'
  const { answers, fields, assessments, isLookNew, choices, aside, stayOpen, differing } = report
  const came = [
    ...(assessments === 0 ? [] : [t('assessments', { count: assessments })]),
    ...(isLookNew ? [t('look')] : []),
    ...(answers === 0 ? [] : [t('answers', { count: answers })]),
    ...(fields === 0 ? [] : [t('fields', { count: fields })]),
  ]
  return (
    <div className="note stack-s" role="status">
      <p className="w6">{t(headlineOf(report))}</p>
      {came.length === 0 ? null : (
        <>
          <p>{t('came')}</p>
          <ul>
            {came.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {assessments === 0 ? null : <p>{t('again')}</p>}
      {choices === 0 ? null : (
        <>
          <p>{t('choices', { count: choices })}</p>
          <ul>
            {isOpen ? (
              <li>
                <a href={to('/walk/check')}>{t('chooseAnswers')}</a>
              </li>
            ) : null}
            <li>
              <a href={to('/walk/situation')}>{t('chooseFields')}</a>
            </li>
          </ul>
        </>
      )}
      {stayOpen === 0 ? null : <p>{t('stayOpen')}</p>}
      {aside === 0 ? null : <p>{t('aside', { count: aside })}</p>}
      {differing === 0 ? null : <p>{t('differing')}</p>}
      <p className="rowx">
        <a className="btn" href={to(isOpen ? '/walk/check' : '/result')}>
          {t('openCase')}
        </a>
        <a className="btn" href={localePath(locale, '/cases')}>
          {t('toCases')}
        </a>
      </p>
      {came.length > 0 || report.isNew ? <p className="small">{t('sent')}</p> : null}
      <p className="small">{t('stays')}</p>
    </div>
  )
}

function headlineOf(report: Report): 'new' | 'updated' | 'nothing' | 'older' {
  const { isNew, isLookNew, answers, fields, assessments, choices, aside, older, differing } = report
  if (isNew) return 'new'
  if (isLookNew || answers + fields + assessments + choices + aside + differing > 0) return 'updated'
  return older > 0 ? 'older' : 'nothing'
}
