'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useDeviceDates } from '@/components/ui/use-device-dates'
import { useQuery } from '@/components/ui/use-query'
import { useWall } from '@/components/workshop/use-wall'
import { useWallKeys } from '@/components/workshop/use-wall-keys'
import { useWallScroll } from '@/components/workshop/use-wall-scroll'
import { WorkshopProblemNote } from '@/components/workshop/workshop-problem'
import type { RehearsalWall } from '@/lib/wire/rehearsal-types'
import type { RehearsalAct } from '@/lib/workshop/rehearsal/rehearsal-course'
import { RehearsalScreen } from './rehearsal-screen'
import { RehearsalStrip } from './rehearsal-strip'

type RehearsalPageProps = {
  readonly title: string
  readonly story: ReactNode
  /** null: nobody knows yet what will happen. */
  readonly happened: ReactNode | null
}

/** The wall of a rehearsal, as a projector shows it, with the trainer's strip below. */
export function RehearsalPage({ title, story, happened }: RehearsalPageProps) {
  const t = useTranslations('rehearsal.wall')
  const dates = useDeviceDates()
  const query = useQuery()
  const { view, problem, step, end } = useWall<RehearsalWall, RehearsalAct>(
    query?.get('workshop') ?? null,
    '/rehearsals',
  )
  useWallKeys(step)
  const screen = useWallScroll(view?.course.step ?? '')
  if (view === null) {
    const isNone = query?.has('workshop') === false
    return (
      <div className="ws-wall">
        <div className="ws-screen">
          <WorkshopProblemNote problem={isNone ? 'unknown-workshop' : problem} />
          {problem === null && !isNone ? <p role="status">{t('loading')}</p> : null}
        </div>
      </div>
    )
  }
  return (
    <div className={view.course.isBlank ? 'ws-wall ws-blank' : 'ws-wall'}>
      <p className="ws-head">
        <span>{title}</span>
        <span>{t('until', { until: dates.moment(view.endsAt) })}</span>
      </p>
      {/* a long screen is scrolled by keyboard too */}
      <div className="ws-screen" role="region" aria-label={title} tabIndex={0} ref={screen}>
        <WorkshopProblemNote problem={problem} />
        <RehearsalScreen view={view} story={story} happened={happened} />
      </div>
      <RehearsalStrip view={view} hasEnd={happened !== null} onStep={step} onEnd={end} />
    </div>
  )
}
