import { useLocale, useTranslations } from 'next-intl'
import { localePath } from '@/components/ui/locale-path'
import { FiguresSection } from './figures-section'
import { MatrixSection } from './matrix-section'
import { MethodSteps, pictured } from './method-steps'
import { UnseenSection } from './unseen-section'

const sections = [
  { id: 'steps', name: 'steps.heading' },
  { id: 'unseen', name: 'unseen.heading' },
  { id: 'figures', name: 'figures.heading' },
  { id: 'limits', name: 'limits.heading' },
  { id: 'matrix', name: 'matrix.heading' },
] as const

const limits = ['1', '2', '3', '4', '5', '6'] as const

/** How a reading is made, how it does on known cases, its limits, and the exact rules. */
export function MethodPage() {
  const t = useTranslations('method')
  const examples = useTranslations('examples')
  const locale = useLocale()
  return (
    <>
      <h1>{t('page.title')}</h1>
      <p className="mt-3 lead">{t('page.lead')}</p>
      <nav aria-label={t('page.contents')}>
        <ul className="idx">
          {sections.map(({ id, name }) => (
            <li key={id}>
              <a href={`#${id}`}>{t(name)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <p className="small quiet mt-2 mb-4">
        {t.rich('page.example', {
          name: examples(`${pictured}.codeName`),
          a: (chunks) => <a href={localePath(locale, `/examples/${pictured}`)}>{chunks}</a>,
        })}
      </p>
      <MethodSteps />
      <UnseenSection />
      <FiguresSection />
      <section className="section" aria-labelledby="h-limits" id="limits">
        <h2 id="h-limits">{t('limits.heading')}</h2>
        <ul className="stack-s">
          {limits.map((limit) => (
            <li key={limit}>{t(`limits.${limit}`)}</li>
          ))}
        </ul>
      </section>
      <MatrixSection />
    </>
  )
}
