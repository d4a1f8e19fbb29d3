import { useTranslations } from 'next-intl'
import { useQuotedList } from '@/components/words/quoted-list'
import type { ResultPage } from '@/components/words/result-page'
import { rich } from '@/components/words/rich'
import { useNOf20 } from '@/components/words/share-words'
import type { LeverRiskFacts } from '@/lib/reading/levers/lever-facts'

type LeverRiskProps = { readonly page: ResultPage; readonly risk: LeverRiskFacts }

/** The fixed risk label, the dimension that stands worst, and the answers that raise it. Never netted against fit. */
export function LeverRisk({ page, risk }: LeverRiskProps) {
  const t = useTranslations('result.lever')
  const words = useTranslations('levers')
  const quoted = useQuotedList()
  const nOf20 = useNOf20()
  const names = (items: readonly string[]) => quoted(items.map((item) => page.words.name(item)))
  return (
    <>
      {t.rich('riskSay', {
        ...rich,
        label: words(`riskLabels.${risk.label}`),
        dimension: words(`riskDimensions.${risk.dimension}`),
      })}{' '}
      {risk.severeShare !== null && <>{t('riskSevere', { share: nOf20(risk.severeShare) })} </>}
      {risk.because.length > 0 && <>{t('riskBecause', { items: names(risk.because) })} </>}
      {risk.couldBeWorse.length > 0 && (
        <span className="quiet">{t('riskWorse', { items: names(risk.couldBeWorse) })}</span>
      )}
    </>
  )
}
