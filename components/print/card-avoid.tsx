import { useTranslations } from 'next-intl'
import { neverAdvised } from '@/lib/levers/catalogue/never-advised'

/** What is never advised, by name. What the answers speak against stands in the brief. */
export function CardAvoid() {
  const t = useTranslations('print.card')
  const words = useTranslations('levers')
  const parts = [...neverAdvised.map(({ id }) => `neverAdvised.${id}`), 'escort']
  return (
    <section>
      <h2>{t('never')}</h2>
      <ul className="card-never">
        {parts.map((part) => (
          <li key={part}>{words(`${part}.name`)}</li>
        ))}
      </ul>
    </section>
  )
}
