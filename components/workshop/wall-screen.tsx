import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { WallView } from '@/lib/wire/workshop-types'
import { CollectingScreen } from './collecting-screen'
import { JoinBox } from './join-box'
import { OwnHappened, OwnTold } from './own-story'
import { RankedLevers } from './ranked-screen'
import { RevealScreen } from './reveal-screen'
import { RoomDots } from './room-dots'
import { ShownScreen } from './shown-screen'

type WallScreenProps = {
  readonly view: WallView
  /** Drawn on the server: the story, what happened, and what to talk about then; null where it is an own case. */
  readonly story: ReactNode
  readonly happened: ReactNode
  readonly talk: ReactNode
}

/** What the room sees at this step. */
export function WallScreen({ view, story, happened, talk }: WallScreenProps) {
  const t = useTranslations('workshop.wall')
  const { course, ranking, story: own } = view
  if (course.isBlank) return <p className="vh">{t('blank')}</p>
  if (course.step === 'gathering') return <GatheringScreen view={view} story={story} />
  if (course.step === 'reveal') return <RevealScreen view={view} />
  if (course.step === 'happened') {
    return (
      <div className="ws-cols">
        <div>{own === null ? happened : <OwnHappened story={own} tallies={view.tallies} />}</div>
        <div>
          <h2>{t('happened.would')}</h2>
          {ranking === null ? null : <RankedLevers ranking={ranking} />}
          {talk}
        </div>
      </div>
    )
  }
  if (course.phase !== 'shown') return <CollectingScreen view={view} />
  if (course.step === 'question') return <ShownScreen view={view} />
  return (
    <div>
      <h1>{t('rank.shown')}</h1>
      {ranking === null ? null : <RankedLevers ranking={ranking} />}
    </div>
  )
}

/** Before the first question: how to join, and the story to tell meanwhile. */
function GatheringScreen({ view, story }: Pick<WallScreenProps, 'view' | 'story'>) {
  const t = useTranslations('workshop.wall')
  const { code, door, joined } = view
  return (
    <div className="ws-cols">
      <div>
        {view.story === null ? story : <OwnTold story={view.story} />}
        <h2 className="ws-count num" role="status">
          {t('joined', { joined })}
        </h2>
        <RoomDots count={joined} label="" />
      </div>
      <div>
        {code === null ? null : <JoinBox code={code} door={door} />}
        <details className="ws-help">
          <summary>{t('join.help.title')}</summary>
          <ul>
            {(['wifi', 'mobile', 'guest', 'firewall'] as const).map((key) => (
              <li key={key}>{t(`join.help.${key}`)}</li>
            ))}
          </ul>
        </details>
        <p className="quiet">{t('join.clear')}</p>
      </div>
    </div>
  )
}
