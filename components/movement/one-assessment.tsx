import { useLocale, useTranslations } from 'next-intl'
import { ReassessButton } from '@/components/open-case/reassess-button'
import { localePath } from '@/components/ui/locale-path'
import type { DraftAssessment } from '@/lib/offline/draft'

type OneAssessmentProps = { readonly caseId: string; readonly status: DraftAssessment['status'] }

/** A case that was assessed once: what to do to see movement. */
export function OneAssessment({ caseId, status }: OneAssessmentProps) {
  const t = useTranslations('movement.page')
  const result = useTranslations('resultPage')
  const locale = useLocale()
  return (
    <div className="stack mt-4">
      <p>{t('one', { status })}</p>
      <p className="rowx">
        {status === 'draft' ? (
          <a className="btn" data-case href={localePath(locale, '/walk/check')}>
            {t('toCheck')}
          </a>
        ) : (
          <ReassessButton caseId={caseId} label={result('reassess')} />
        )}
        <a className="btn" href={localePath(locale, '/examples/angola-movement')}>
          {t('toExample')}
        </a>
      </p>
    </div>
  )
}
