'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useDeviceDates } from '@/components/ui/use-device-dates'
import { useQuery } from '@/components/ui/use-query'
import type { WallView } from '@/lib/wire/workshop-types'
import type { Act } from '@/lib/workshop/course'
import { TrainerStrip } from './trainer-strip'
import { useWall } from './use-wall'
import { useWallKeys } from './use-wall-keys'
import { useWallScroll } from './use-wall-scroll'
import { WallScreen } from './wall-screen'
import { WorkshopProblemNote } from './workshop-problem'

type WallPageProps = {
  readonly title: string
  /** Of a documented case; null: what the trainer wrote of an own one comes with the wall. */
  readonly story: ReactNode
  readonly happened: ReactNode
  readonly talk: ReactNode
}

/** The wall of a workshop, as a projector shows it, with the trainer's strip below. */
export function WallPage({ title, story, happened, talk }: WallPageProps) {
  const t = useTranslations('workshop.wall')
  const dates = useDeviceDates()
  const query = useQuery()
  const { view, problem, step, end } = useWall<WallView, Act>(query?.get('workshop') ?? null)
  useWallKeys(step)
  const at = view?.course
  const screen = useWallScroll(at === undefined ? '' : [at.step, at.phase, at.place, at.round].join())
  if (view === null) {
    return (
      <div className="ws-wall">
        <div className="ws-screen">
          <WorkshopProblemNote problem={query?.has('workshop') === false ? 'unknown-workshop' : problem} />
          {problem === null && query?.has('workshop') !== false ? <p role="status">{t('loading')}</p> : null}
        </div>
      </div>
    )
  }
  const { course, questions, isDryRun, endsAt } = view
  const until = dates.moment(endsAt)
  return (
    <div className={course.isBlank ? 'ws-wall ws-blank' : 'ws-wall'}>
      <p className="ws-head">
        <span>{title}</span>
        {isDryRun ? <b className="tag tag-fill">{t('dryRun')}</b> : null}
        <span>
          {course.step === 'question'
            ? t('place', { place: course.place + 1, of: questions.length, round: course.round })
            : t('until', { until })}
        </span>
      </p>
      {/* a long screen is scrolled by keyboard too */}
      <div className="ws-screen" role="region" aria-label={title} tabIndex={0} ref={screen}>
        <WorkshopProblemNote problem={problem} />
        <WallScreen view={view} story={story} happened={happened} talk={talk} />
      </div>
      <TrainerStrip course={course} questions={questions.length} onStep={step} onEnd={end} />
    </div>
  )
}
