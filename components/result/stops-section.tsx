import { useTranslations } from 'next-intl'
import { armedEscort, neverAdvised, notAdvisedParts } from '@/lib/levers/catalogue/never-advised'
import { Citations } from '@/components/words/citations'
import { Line } from '@/components/words/line'
import { NotAdvised } from './not-advised'
import type { ResultPage } from '@/components/words/result-page'
import { rich } from '@/components/words/rich'

/** What is never advised and why, armed escort, and what this page is not. */
export function StopsSection({ page }: { page: ResultPage }) {
  const t = useTranslations('result.stops')
  const words = useTranslations('levers.escort')
  const { model } = page.result
  return (
    <section className="section np" aria-labelledby="h-stops" id="stops">
      <h2 id="h-stops">{t('heading')}</h2>
      <ul className="lines l2">
        <Line name={t('never')} what={t('neverWhat')}>
          <ul className="rlist">
            {neverAdvised.map(({ id, sources }) => (
              <NotAdvised key={id} id={id} sources={sources} />
            ))}
          </ul>
        </Line>
        <Line name={words('name')} what={t('escortWhat')}>
          <div className="stack-s">
            {notAdvisedParts.map((part) => (
              <p key={part}>{words(part)}</p>
            ))}
            <Citations sources={notAdvisedParts.map((part) => armedEscort[part])} />
          </div>
        </Line>
      </ul>
      <p className="small quiet wide-p mt-3">
        {t('notWhat')} {t.rich('model', { ...rich, ...model })}
      </p>
    </section>
  )
}
