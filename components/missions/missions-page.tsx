'use client'

import { useTranslations } from 'next-intl'
import { mayInMission } from '@/lib/access/acts'
import type { MissionsReply } from '@/lib/wire/mission-types'
import type { MeReply } from '@/lib/wire/people-types'
import { AskProblem } from '@/components/people/ask-problem'
import { useAsked } from '@/components/people/use-asked'
import { useDone } from '@/components/people/use-done'
import { AddMission } from './name-forms'
import { MissionSection } from './mission-section'

/** The missions of whoever is signed in, with their people. */
export function MissionsPage() {
  const t = useTranslations('missions')
  const asked = useAsked('missions')
  const me = useAsked('people/me')
  const { line, status, onDone } = useDone(asked)
  const missions = (asked.body as MissionsReply | null)?.missions
  const ownId = (me.body as MeReply | null)?.id
  return (
    <>
      <h1>{t('title')}</h1>
      <AskProblem problem={asked.problem} />
      {missions === undefined || ownId === undefined ? (
        asked.problem === null && <p role="status">{t('loading')}</p>
      ) : (
        <>
          {missions.length === 0 ? <p>{t('none')}</p> : null}
          {missions.map((mission) => (
            <MissionSection key={mission.id} mission={mission} ownId={ownId} onDone={onDone} />
          ))}
          {missions.some(({ roles }) => mayInMission('give-access', roles)) ? (
            <AddMission onDone={onDone} />
          ) : null}
        </>
      )}
      <p ref={status} role="status" className="sticky bottom-0 bg-paper">
        {line}
      </p>
    </>
  )
}
