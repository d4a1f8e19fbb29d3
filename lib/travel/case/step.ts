import type { CaseState } from '@/lib/offline/draft'
import type { FiledCase } from '@/lib/wire/filed-case'
import type { PastOf } from './past'
import type { Report } from './report'

/** A case while a file is being opened into it, with what came of that so far. */
export type Opened = { readonly state: CaseState; readonly report: Report }

/** What the steps of one opening share. */
export type Step = {
  readonly filed: FiledCase
  readonly now: string
  readonly nextId: () => string
  readonly pastOf: PastOf
}
