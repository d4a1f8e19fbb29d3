import { useFormatter, useTranslations } from 'next-intl'
import { CitedList, type CitedText } from '@/components/words/cited-list'
import { catalogue } from '@/lib/levers/catalogue'
import { findMatrixLever } from '@/lib/reading/levers/matrix-lever'
import { LeverFold } from './lever-fold'

/** First steps, what goes wrong beside how to soften it, and early signs. */
export function LeverFirst({ lever }: { readonly lever: string }) {
  const t = useTranslations('result.lever')
  const dimension = useTranslations('levers.riskDimensions')
  const words = useTranslations(`levers.levers.${lever}`)
  const numbered = useNumbered(lever)
  const sources = catalogue[lever]?.sources
  if (!sources) return null
  const risk = findMatrixLever(lever)?.risk ?? {}
  const wrong = Object.entries(risk).map(([id, { source }]) => ({
    lead: dimension(id),
    text: words(`risk.${id}`),
    source,
  }))
  const soften = Object.entries(sources.soften).map(([id, source]) => ({
    lead: dimension(id),
    text: words(`soften.${id}`),
    source,
  }))
  const signs = (['works', 'backfires'] as const).map((sign) => ({
    lead: t(`sign.${sign}`),
    text: words(`earlySigns.${sign}`),
    source: sources.earlySigns[sign],
  }))
  return (
    <>
      <CitedList heading={t('firstSteps')} texts={numbered('firstSteps')} ordered />
      <div>
        <CitedList heading={t('wrong')} texts={wrong} />
        <CitedList heading={t('soften')} texts={soften} />
      </div>
      <CitedList heading={t('signs')} texts={signs} />
    </>
  )
}

/** Folded once more: when to use it, what must be so before, good practice, what to avoid. */
export function LeverAdvice({ lever }: { readonly lever: string }) {
  const t = useTranslations('result.lever')
  const details = useTranslations('result.lever.details')
  const numbered = useNumbered(lever)
  const format = useFormatter()
  const phases = (catalogue[lever]?.phases ?? []).map((phase) => details(`phase.${phase}`))
  return (
    <LeverFold heading={details('advice')}>
      <p>{details('use', { phases: format.list(phases, { type: 'disjunction' }) })}</p>
      <div className="cols">
        <CitedList heading={t('preconditions')} texts={numbered('preconditions')} />
        <CitedList heading={t('goodPractice')} texts={numbered('goodPractice')} />
        <CitedList heading={t('avoid')} texts={numbered('avoid')} />
      </div>
    </LeverFold>
  )
}

type NumberedPart = 'firstSteps' | 'preconditions' | 'goodPractice' | 'avoid'

function useNumbered(lever: string): (part: NumberedPart) => readonly CitedText[] {
  const words = useTranslations(`levers.levers.${lever}`)
  return (part) =>
    (catalogue[lever]?.sources[part] ?? []).map((source, at) => ({
      text: words(`${part}.${String(at + 1)}`),
      source,
    }))
}
