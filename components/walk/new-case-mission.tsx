'use client'

import { lazy, Suspense, useState } from 'react'
import { useCasePart } from '@/components/open-case/use-case-view'

const MissionChoice = lazy(() =>
  import('@/components/people/mission-choice').then((loaded) => ({ default: loaded.MissionChoice })),
)

/** On a page that was opened without a case: the mission that the case will belong to. It is fixed when the case begins. */
export function NewCaseMission() {
  const kind = useCasePart((view) => view.kind)
  const [isNew, setIsNew] = useState(false)
  if (kind === 'none' && !isNew) setIsNew(true)
  if (!isNew) return null
  return (
    <Suspense>
      <MissionChoice isFixed={kind !== 'none'} />
    </Suspense>
  )
}
