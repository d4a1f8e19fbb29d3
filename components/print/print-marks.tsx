import { useTranslations } from 'next-intl'
import { useDeviceDates } from '@/components/ui/use-device-dates'
import type { ResultBasis } from '@/components/words/result-view-props'
import type { ScoreResult } from '@/lib/scoring/types'
import { cssContent, cssString, dateOfPrint, pageCount, pageNumber } from './css-content'
import { MarginLines } from './margin-lines'

export type PrintMarksProps = {
  /** Code name of the case. */
  readonly title: string
  readonly basis: ResultBasis
  readonly model: ScoreResult['model']
}

/** The lines in the margins of every printed page: case, standing, date, versions, confidentiality, page of pages. */
export function PrintMarks({ title, basis, model }: PrintMarksProps) {
  const t = useTranslations('print.marks')
  const dates = useDeviceDates()
  const isDated = basis.kind === 'submitted' && basis.at !== null
  const foot = t('foot', {
    standing: basis.kind === 'submitted' && !isDated ? 'undated' : basis.kind,
    at: isDated ? dates.day(basis.at) : '',
    date: dateOfPrint,
    ...model,
  })
  return (
    <MarginLines
      heading={cssString(t(basis.kind === 'draft' ? 'topDraft' : 'top', { title }))}
      confidential={cssString(t('confidential'))}
      foot={cssString(foot)}
      page={cssContent(t('page', { page: pageNumber, pages: pageCount }))}
    />
  )
}
