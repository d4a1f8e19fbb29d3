import { model } from '@/lib/levers/model'
import type { MatrixLever } from '@/lib/levers/types'

/** The page of the rules of a lever, for links to it: its name in the address, under that of the method. */
export const rulesOf = (lever: string): string => lever.replace('.', '-')

/** The lever whose rules a page shows; null: none has that name. */
export const leverOf = (name: string): MatrixLever | null =>
  model.levers.find(({ id }) => rulesOf(id) === name) ?? null

/** Address of that page, within a language. */
export const rulesPath = (lever: string): `/method/${string}` => `/method/${rulesOf(lever)}`
