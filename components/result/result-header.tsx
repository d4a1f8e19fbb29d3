import { useTranslations } from 'next-intl'
import { UnfinishedNote } from '@/components/print/unfinished-note'
import { PrintButton } from '@/components/ui/print-button'
import { useDeviceDates } from '@/components/ui/use-device-dates'
import type { ResultPage } from '@/components/words/result-page'
import type { ResultBasis, ResultHeading } from '@/components/words/result-view-props'

type ResultHeaderProps = {
  readonly page: ResultPage
  readonly heading: ResultHeading
  readonly basis: ResultBasis
}

/** What this is a reading of, and what it rests on in one word. */
export function ResultHeader({ page, heading, basis }: ResultHeaderProps) {
  const t = useTranslations('result.nav')
  return (
    <div className="top">
      <div>
        {basis.kind === 'draft' && <UnfinishedNote page={page} />}
        <p className="quiet small wide-p">{heading.about}</p>
        <h1>{heading.title}</h1>
        <p className="quiet small">
          <Basis basis={basis} />
        </p>
        {basis.kind === 'example' && <p className="note coder">{basis.note}</p>}
      </div>
      <div className="acts">
        {!page.isHeld && (
          <a className="btn" href="#levers">
            {t('levers')}
          </a>
        )}
        {heading.actions}
        <PrintButton label={t('print')} />
      </div>
    </div>
  )
}

function Basis({ basis }: { basis: ResultBasis }) {
  const t = useTranslations('result.basis')
  const dates = useDeviceDates()
  switch (basis.kind) {
    case 'draft':
      return basis.preview ? `${t('draft')} ${t('preview')}` : t('draft')
    case 'submitted':
      return basis.at === null ? t('submittedNoDate') : t('submitted', { date: dates.day(basis.at) })
    case 'example':
      return t('example')
  }
}
