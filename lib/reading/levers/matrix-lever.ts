import { model } from '@/lib/levers/model'
import type { MatrixLever } from '@/lib/levers/types'

/** The lever's row in the matrix; null when a stored result names a lever the matrix no longer has. */
export function findMatrixLever(id: string): MatrixLever | null {
  return model.levers.find((lever) => lever.id === id) ?? null
}

/** Whether any gate or caution is coded: without one, nothing that is answered can speak for or against it. */
export const hasConditions = (lever: MatrixLever) => lever.gates.length > 0 || lever.cautions.length > 0
