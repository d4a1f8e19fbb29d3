'use client'

import type { DraftAssessment, DraftField } from '@/lib/offline/draft'
import type { SituationField } from '@/lib/offline/sync-types'
import type { ReactNode } from 'react'

export type CaseResultProps = {
  readonly assessment: DraftAssessment
  readonly situation: Readonly<Record<SituationField, DraftField>>
  /** Links beside the title, such as "change answers": the page knows the way there. */
  readonly actions?: ReactNode
}

/** The result of a case on this device: of its snapshot when it was submitted, else computed here, in a worker. */
export function CaseResult({ situation }: CaseResultProps) {
  return <h1>{situation.codeName.value}</h1>
}
