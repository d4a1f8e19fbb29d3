import { useTranslations } from 'next-intl'

/** Some assessments did not come from the server: what that means here, and a way to ask again. */
export function NotHere({ isAsking, onRetry }: { isAsking: boolean; onRetry: () => void }) {
  const t = useTranslations('raters')
  return (
    <div className="note my-2 np">
      <p>{t('notHere')}</p>
      <p role="status">{isAsking ? t('fetching') : null}</p>
      <button type="button" className="btn mt-2" disabled={isAsking} onClick={onRetry}>
        {t('fetchAgain')}
      </button>
    </div>
  )
}
