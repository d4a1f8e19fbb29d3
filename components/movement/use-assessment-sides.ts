import { useEffect, useState } from 'react'
import type { CaseDraft } from '@/lib/offline/draft'
import { sideOf, type AssessmentSide } from '@/lib/reading/movement/assessment-side'

/** Every assessment of a case, oldest first; null until the frozen ones are checked at the door. */
export function useAssessmentSides(draft: CaseDraft): readonly AssessmentSide[] | null {
  const [sides, setSides] = useState<readonly AssessmentSide[] | null>(null)

  useEffect(() => {
    let isStale = false
    void readSides(draft).then((read) => {
      // saving anything makes a new draft: what is compared is read again only when it is another
      if (!isStale) setSides((known) => (known !== null && textOf(known) === textOf(read) ? known : read))
    })
    return () => {
      isStale = true
    }
  }, [draft])

  return sides
}

const textOf = (sides: readonly AssessmentSide[]) =>
  JSON.stringify(sides.map((side) => ({ ...side, asked: [...side.asked] })))

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
