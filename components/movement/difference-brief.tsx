import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Comparison } from '@/lib/scoring/comparison'
import { factorDifferences } from '@/lib/reading/movement/factor-movement'
import { leverDifferences } from '@/lib/reading/movement/lever-movement'
import { turnedVerdicts } from '@/lib/reading/movement/turned-verdicts'

const to = (part: string) => ({ a: (chunks: ReactNode) => <a href={`#d-${part}`}>{chunks}</a> })

type DifferenceBriefProps = { readonly comparison: Comparison; readonly isEnough: boolean }

/** How much differs, in four short sentences that lead to the parts below. */
export function DifferenceBrief({ comparison, isEnough }: DifferenceBriefProps) {
  const t = useTranslations('movement.brief')
  const { answers, factors, power, marks, clearances } = comparison
  const { banded, others } = leverDifferences(comparison, isEnough)
  return (
    <p>
      {t.rich('answers', { ...to('answers'), count: answers.length })}{' '}
      {marks.length + clearances.length > 0 && t.rich('beside', to('beside'))}{' '}
      {t.rich('factors', {
        ...to('factors'),
        count: factorDifferences(factors).length,
        of: factors.length,
      })}{' '}
      {t.rich('power', { ...to('power'), count: turnedVerdicts(power).length, of: power.length })}{' '}
      {t.rich('levers', { ...to('levers'), banded: banded.length, others: others.length })}
    </p>
  )
}
