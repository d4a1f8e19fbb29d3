import { useTranslations } from 'next-intl'
import { SourceSquares } from '@/components/charts/source-squares'
import { UnfinishedNote } from '@/components/print/unfinished-note'
import { PrintButton } from '@/components/ui/print-button'
import { useDeviceDates } from '@/components/ui/use-device-dates'
import type { ResultPage } from '@/components/words/result-page'
import type { ResultBasis, ResultHeading } from '@/components/words/result-view-props'
import { rich } from '@/components/words/rich'

type ResultHeaderProps = {
  readonly page: ResultPage
  readonly heading: ResultHeading
  readonly basis: ResultBasis
}

/** What this is a reading of, and in one line what it rests on. */
export function ResultHeader({ page, heading, basis }: ResultHeaderProps) {
  const t = useTranslations('result')
  const { of, answered, asked, pages } = page.counts
  return (
    <div className="chead">
      <div>
        {basis.kind === 'draft' && <UnfinishedNote page={page} />}
        <p className="print-only prep">{t('print.keep')}</p>
        <h1>
          {heading.title}{' '}
          <span className="small quiet w4">
            <Basis basis={basis} /> {heading.review}
          </span>
        </h1>
        <p className="quiet small wide-p about">{heading.about}</p>
      </div>
      <div className="acts">
        {heading.actions}
        <PrintButton label={t('nav.print')} />
      </div>
      <div className="basisline">
        <SourceSquares squares={pages.flatMap(({ squares }) => squares)} />
        <p>{t.rich('brief.rests', { ...rich, ...of, answered, asked, whose: page.whose })}</p>
      </div>
    </div>
  )
}

function Basis({ basis }: { basis: ResultBasis }) {
  const t = useTranslations('result.basis')
  const dates = useDeviceDates()
  switch (basis.kind) {
    case 'draft':
      return t('draft')
    case 'submitted':
      return basis.at === null ? t('submittedNoDate') : t('submitted', { date: dates.day(basis.at) })
    case 'example':
      return t('example')
  }
}
