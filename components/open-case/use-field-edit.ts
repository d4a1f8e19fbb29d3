import { useState } from 'react'
import { loadDevice } from './case-session'
import { editCaseField } from './edit-case-field'
import type { SituationField } from '@/lib/wire/situation-fields'

/** `waits`: it stands on this page alone, since the disk refused it, and is tried again. `failed`: it was not made. */
export type FieldProblem = 'waits' | 'failed'

/** Changes one part of the situation of a case, and follows what keeps the last change from being stored; null: nothing. */
export function useFieldEdit(
  caseId: string,
  field: SituationField,
): {
  /** Resolves with whether the change stands: stored, or waiting for the disk. */
  readonly edit: (change: (value: string) => string) => Promise<boolean>
  readonly problem: FieldProblem | null
} {
  const [problem, setProblem] = useState<FieldProblem | null>(null)
  const edit = async (change: (value: string) => string) => {
    const stored = await editCaseField(caseId, field, change)
    const found = stored === 'stored' ? null : await findProblem(caseId)
    setProblem(found)
    if (found === 'waits') {
      void whenStored(caseId).then(() => {
        setProblem(null)
      })
    }
    return found !== 'failed'
  }
  return { edit, problem }
}

async function findProblem(caseId: string): Promise<FieldProblem> {
  const device = await loadDevice().catch(() => null)
  return device?.saveStateOf(caseId).kind === 'not-saved' ? 'waits' : 'failed'
}

async function whenStored(caseId: string): Promise<void> {
  const device = await loadDevice()
  await new Promise<void>((resolve) => {
    const leave = device.subscribe(() => {
      if (device.saveStateOf(caseId).kind === 'not-saved') return
      leave()
      resolve()
    })
  })
}
