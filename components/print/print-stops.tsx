import { useTranslations } from 'next-intl'
import type { ResultPage } from '@/components/words/result-page'
import { rich } from '@/components/words/rich'
import { neverAdvised } from '@/lib/levers/catalogue/never-advised'

/**
 * What is never advised, and what this is not, on paper. Of each tactic what it costs and what to do instead: how to
 * know it, and the sources, stay on the screen. So do the answers and the story of a worked example: the print is the
 * sheet for a meeting, as a case of one's own would give it, and nobody had that story in the meeting.
 */
export function PrintStops({ page, isExample }: { page: ResultPage; isExample: boolean }) {
  const t = useTranslations('result.stops')
  const print = useTranslations('print.stops')
  const words = useTranslations('levers')
  const parts = [...neverAdvised.map(({ id }) => `neverAdvised.${id}`), 'escort']
  const { instrument, matrix, runs, seed } = page.result.model
  return (
    <section className="section print-only ps">
      <h2>{t('heading')}</h2>
      <p>
        <b>{t('never')}.</b> <span className="quiet">{t('neverWhat')}</span>
      </p>
      <ul className="ps-never">
        {parts.map((part) => (
          <li key={part}>
            {print.rich('never', {
              ...rich,
              name: words(`${part}.name`),
              why: words(`${part}.why`),
              instead: words(`${part}.instead`),
            })}
          </li>
        ))}
      </ul>
      <p>
        <b>{t('not')}.</b> {t('notWhat')} {t.rich('model', { ...rich, instrument, matrix, runs, seed })}{' '}
        {isExample && print('example')}
      </p>
    </section>
  )
}
