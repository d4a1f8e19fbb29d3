import { useTranslations } from 'next-intl'
import type { ReadingState } from './use-reading'

/** Where the reading stands, in words, politely announced; what went wrong and a way to try again. */
export function ReadingProgress({ state, retry }: { state: ReadingState; retry: () => void }) {
  const t = useTranslations('result.working')
  if (state.kind === 'failed') {
    return (
      <div className="note" role="alert">
        <p>{t('failed', { reason: state.reason })}</p>
        <p className="mt-2">
          <button className="btn" type="button" onClick={retry}>
            {t('retry')}
          </button>
        </p>
      </div>
    )
  }
  return (
    <div className="small quiet progress np">
      <p role="status" className={state.kind === 'full' ? 'vh' : ''}>
        {t(state.kind === 'full' ? 'done' : 'first')}
      </p>
    </div>
  )
}
