import { useLocale, useTranslations } from 'next-intl'
import { rich } from '@/components/words/rich'
import type { ResultPage } from '@/components/words/result-page'
import { localePath } from '@/components/ui/locale-path'
import type { Explanation } from '@/lib/scoring/explain'
import { Citations } from '@/components/words/citations'
import { StopNotices } from '@/components/stops/stop-notices'
import { FactorTrace } from './factor-trace'
import { PowerTrace } from './power-trace'
import { TracedLevers } from './traced-levers'
import { useOpenNamed } from './use-open-named'

type WhyViewProps = {
  readonly page: ResultPage
  readonly explanation: Explanation
  /** Fit by lever with the same ranking and nothing answered; null without a ranking. */
  readonly rankedFit: ReadonlyMap<string, number> | null
  readonly title: string
  /** Address of the result this explains. */
  readonly back: string
}

const citeStop = (source: string) => <Citations sources={[source]} />

/** The full trace of one reading: factors, power, levers, each folded, each opened by a link that names it. */
export function WhyView({ page, explanation, rankedFit, title, back }: WhyViewProps) {
  const t = useTranslations('why')
  const locale = useLocale()
  const { runs, matrix, seed } = explanation.result.model
  useOpenNamed()
  return (
    <div className="result">
      <p className="quiet">{title}</p>
      <h1>{t('title')}</h1>
      <p className="mt-2">{t.rich('lead', { ...rich, runs, matrix, seed })}</p>
      <p className="rowx np mt-3 mb-4 items-center">
        <a className="btn" href={back}>
          {t('back')}
        </a>
        <a href={localePath(locale, '/method')}>{t('method')}</a>
      </p>
      <StopNotices page={page} sourceOf={citeStop} />
      <section className="section" aria-labelledby="h-factors">
        <h2 id="h-factors">{t('factors.heading')}</h2>
        <p className="quiet">{t('factors.lead')}</p>
        {page.result.factors.map((factor) => (
          <FactorTrace key={factor.id} page={page} factor={factor} />
        ))}
      </section>
      <section className="section" aria-labelledby="h-power">
        <h2 id="h-power">{t('power.heading')}</h2>
        <p className="quiet">{t('power.lead')}</p>
        {page.result.power.map((power) => (
          <PowerTrace key={power.dimension} page={page} power={power} />
        ))}
      </section>
      {page.isHeld ? null : (
        <section className="section" aria-labelledby="h-levers">
          <h2 id="h-levers">{t('levers.heading')}</h2>
          <p className="quiet">{t('levers.lead')}</p>
          <TracedLevers page={page} explanation={explanation} rankedFit={rankedFit} />
        </section>
      )}
    </div>
  )
}
