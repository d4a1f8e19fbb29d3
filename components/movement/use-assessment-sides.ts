import { useCallback } from 'react'
import { useWorkerTask, type Task } from '@/components/reading/use-worker-task'
import { useSame } from '@/components/ui/use-same'
import type { CaseDraft } from '@/lib/offline/draft'
import { sideOf, type AssessmentSide } from '@/lib/reading/movement/assessment-side'

/** Every assessment of a case, oldest first; null until the frozen ones are checked at the door. */
export function useAssessmentSides(draft: CaseDraft): readonly AssessmentSide[] | null {
  const task = useCallback<Task<readonly AssessmentSide[]>>(
    async (show) => {
      show(await readSides(draft))
    },
    [draft],
  )
  return useSame(useWorkerTask(task).last, textOf)
}

const textOf = (sides: readonly AssessmentSide[] | null) =>
  JSON.stringify(sides?.map((side) => ({ ...side, asked: [...side.asked] })) ?? null)

/** A snapshot that cannot be read, or whose check cannot be fetched, is left aside: the answers are on the device too. */
async function readSides({ assessments, situation }: CaseDraft): Promise<AssessmentSide[]> {
  const isAnyFrozen = assessments.some(({ snapshot }) => snapshot !== null)
  const schema = isAnyFrozen
    ? await import('@/lib/wire/snapshot-schema').then(
        ({ SnapshotSchema }) => SnapshotSchema,
        () => null,
      )
    : null
  return assessments.map((assessment) => {
    const parsed = assessment.snapshot === null ? undefined : schema?.safeParse(assessment.snapshot)
    return sideOf(assessment, parsed?.success ? parsed.data : null, situation)
  })
}
