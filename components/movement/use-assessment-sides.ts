import { useMemo } from 'react'
import { useSame } from '@/components/ui/use-same'
import type { CaseDraft } from '@/lib/offline/draft'
import { sideOf, type AssessmentSide } from '@/lib/reading/movement/assessment-side'
import { isSnapshot } from '@/lib/reading/snapshot-shape'

/** Every assessment of a case, oldest first. A snapshot that cannot be read is left aside: the answers are on the device too. */
export function useAssessmentSides(draft: CaseDraft): readonly AssessmentSide[] {
  const { assessments, situation } = draft
  const sides = useMemo(
    () =>
      assessments.map((assessment) => {
        const { snapshot } = assessment
        return sideOf(assessment, isSnapshot(snapshot) ? snapshot : null, situation)
      }),
    [assessments, situation],
  )
  return useSame(sides, textOf)
}

const textOf = (sides: readonly AssessmentSide[]) =>
  JSON.stringify(sides.map((side) => ({ ...side, asked: [...side.asked] })))
