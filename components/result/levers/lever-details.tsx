import { useFormatter, useTranslations } from 'next-intl'
import { catalogue } from '@/lib/levers/catalogue'
import type { LeverResult } from '@/lib/scoring/types'
import { CitedList, type CitedText } from '@/components/words/cited-list'
import { LeverArguments } from './lever-arguments'
import { LeverHelpers } from './lever-helpers'
import { LeverModalities } from './lever-modalities'
import { LeverPrecedents } from './lever-precedents'
import { LeverReasons } from './lever-reasons'
import { LikeCases } from './like-cases'
import { findMatrixLever } from '@/lib/reading/levers/matrix-lever'
import { OpenedOnce } from './opened-once'
import type { ResultPage } from '@/components/words/result-page'

/**
 * Folded: reasons for and against with their sources, first steps, what goes wrong and how to soften it, signs; then,
 * folded once more, what to say, who can help, other routes, and what happened before.
 */
export function LeverDetails({ page, lever }: { page: ResultPage; lever: LeverResult }) {
  const t = useTranslations('result.lever.details')
  const summary = t('summary')
  if (page.isOwnCase)
    return (
      <OpenedOnce className="full more" summary={summary}>
        {() => (
          <>
            <Inside page={page} lever={lever} />
            <LikeCases leverId={lever.id} answers={page.answers} />
          </>
        )}
      </OpenedOnce>
    )
  return (
    <details className="full more">
      <summary>{summary}</summary>
      <Inside page={page} lever={lever} />
    </details>
  )
}

function Inside({ page, lever }: { page: ResultPage; lever: LeverResult }) {
  return (
    <>
      <div className="opened cols">
        <LeverReasons page={page} lever={lever} side="for" />
        <LeverReasons page={page} lever={lever} side="against" />
        <Advice lever={lever.id} />
      </div>
      <LeverArguments page={page} lever={lever.id} />
      <LeverHelpers page={page} lever={lever.id} />
      <LeverModalities page={page} lever={lever.id} />
      <LeverPrecedents lever={lever.id} />
    </>
  )
}

function Advice({ lever }: { lever: string }) {
  const t = useTranslations('result.lever')
  const dimension = useTranslations('levers.riskDimensions')
  const words = useTranslations(`levers.levers.${lever}`)
  const sources = catalogue[lever]?.sources
  const risk = findMatrixLever(lever)?.risk
  if (!sources) return null
  const numbered = (part: 'firstSteps' | 'preconditions' | 'goodPractice' | 'avoid'): CitedText[] =>
    sources[part].map((source, at) => ({ text: words(`${part}.${String(at + 1)}`), source }))
  const risks = Object.entries(risk ?? {}).map(([id, { source }]) => ({
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
  const who = [{ lead: t('whoNot'), text: words('whoNot'), source: sources.whoNot }]
  return (
    <>
      <When lever={lever} />
      <CitedList heading={t('preconditions')} texts={numbered('preconditions')} />
      <CitedList heading={t('firstSteps')} texts={numbered('firstSteps')} ordered />
      <CitedList heading={t('wrong')} texts={risks} />
      <CitedList heading={t('soften')} texts={soften} />
      <CitedList heading={t('goodPractice')} texts={numbered('goodPractice')} />
      <CitedList heading={t('avoid')} texts={[...numbered('avoid'), ...who]} />
      <CitedList heading={t('signs')} texts={signs} />
    </>
  )
}

function When({ lever }: { lever: string }) {
  const t = useTranslations('result.lever.details')
  const format = useFormatter()
  const phases = catalogue[lever]?.phases ?? []
  return (
    <div>
      <h5>{t('when')}</h5>
      <p>
        {t('use', {
          phases: format.list(
            phases.map((phase) => t(`phase.${phase}`)),
            { type: 'disjunction' },
          ),
        })}
      </p>
    </div>
  )
}
