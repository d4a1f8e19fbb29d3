import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { JoinBox } from '@/components/workshop/join-box'
import type { RehearsalWall } from '@/lib/wire/rehearsal-types'
import { decisionKeys } from '@/lib/workshop/rehearsal/decisions'
import { groupsFor } from '@/lib/workshop/rehearsal/seats'
import { DecidedGroups, DecisionCounts } from './decided-groups'
import { useDecisionWords } from './decision-words'
import { GroupGrid, RulesOfPlay } from './group-grid'
import { HappenedBeside } from './happened-beside'
import { LearnedGroups } from './learned-groups'
import { TalkClock } from './talk-clock'

export type RehearsalScreenProps = {
  readonly view: RehearsalWall
  readonly story: ReactNode
  readonly happened: ReactNode
}

/** What the wall of a rehearsal shows at each step. */
export function RehearsalScreen({ view, story, happened }: RehearsalScreenProps) {
  const t = useTranslations('rehearsal.wall')
  const { course, groups, leftMs } = view
  const { step } = course
  if (course.isBlank) return <p className="vh">{t('blank')}</p>
  if (step === 'gathering') return <Gathering view={view} story={story} />
  if (step === 'decided') {
    return (
      <>
        <h1>{t('decided')}</h1>
        <DecidedGroups view={view} />
        <DecisionCounts view={view} />
      </>
    )
  }
  if (step === 'happened') return <HappenedBeside view={view} happened={happened} />
  if (step === 'learned') {
    return (
      <>
        <h1>{t('learned')}</h1>
        <LearnedGroups view={view} />
      </>
    )
  }
  const recorded = groups.filter(({ hasRecorded }) => hasRecorded).length
  return (
    <div className="ws-cols">
      <div>
        <h1>{t(step)}</h1>
        {step === 'talking' && leftMs !== null ? <TalkClock leftMs={leftMs} /> : null}
        {step === 'deciding' ? <Decisions view={view} /> : null}
        {step === 'debrief' ? <LookingBack /> : null}
        {step === 'briefing' || step === 'talking' ? (
          <RulesOfPlay />
        ) : (
          <h2 className="ws-count num" role="status">
            {t('recorded', { count: recorded, of: groups.length })}
          </h2>
        )}
        <GroupGrid view={view} />
      </div>
      {view.code === null || step === 'debrief' ? <div /> : <JoinBox code={view.code} door={view.door} />}
    </div>
  )
}

function Gathering({ view, story }: Pick<RehearsalScreenProps, 'view' | 'story'>) {
  const t = useTranslations('rehearsal.wall')
  const { code, door, joined, roles } = view
  return (
    <div className="ws-cols">
      <div>
        {story}
        <h2 className="ws-count num" role="status">
          {t('joined', { joined })}
        </h2>
        {joined === 0 ? null : <p>{t('parted', { groups: groupsFor(joined, roles) })}</p>}
      </div>
      <div>
        {code === null ? null : <JoinBox code={code} door={door} />}
        <p className="quiet">{t('clear')}</p>
      </div>
    </div>
  )
}

function Decisions({ view }: { view: RehearsalWall }) {
  const t = useTranslations('rehearsal.wall')
  const wordsOf = useDecisionWords(view.scenario, view.decisions)
  return (
    <>
      <p className="quiet">{t('decidingNote')}</p>
      <ul className="ws-anchors ws-plain">
        {decisionKeys(view.decisions).map((key) => (
          <li key={key}>{wordsOf(key)}</li>
        ))}
      </ul>
    </>
  )
}

function LookingBack() {
  const t = useTranslations('rehearsal.wall')
  return (
    <>
      <p className="quiet">{t('debriefNote')}</p>
      <ol className="ws-told">
        {(['1', '2', '3'] as const).map((key) => (
          <li key={key}>{t(`questions.${key}`)}</li>
        ))}
      </ol>
    </>
  )
}
