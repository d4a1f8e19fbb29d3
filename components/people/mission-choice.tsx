'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { mayInMission } from '@/lib/access/acts'
import type { MeReply } from '@/lib/wire/people-types'
import { personHere } from '@/lib/offline/person/person-here'
import { askPeople } from './ask-people'
import { SelectField } from './select-field'
import { useNames } from './use-names'

/**
 * To which mission new cases belong, for whoever can make them in more than one; nothing for everybody else, and without
 * the server. `isFixed`: it is too late for the case that is open.
 */
export function MissionChoice({ isFixed = false }: { isFixed?: boolean }) {
  const t = useTranslations('people.newCases')
  const names = useNames()
  const [me, setMe] = useState<MeReply | null>(null)
  const [done, setDone] = useState('')
  useEffect(() => {
    let isGone = false
    if (personHere() === null) return
    void askPeople('me').then((asked) => {
      if (!isGone && asked.problem === null) setMe(asked.body as MeReply)
    })
    return () => {
      isGone = true
    }
  }, [])

  const missions = me?.missions.filter(({ roles }) => mayInMission('make-case', roles)) ?? []
  if (me === null || missions.length < 2) return null
  const choose = (missionId: string) => {
    setDone('')
    void askPeople('new-cases-in', { missionId }, me.id).then(({ problem }) => {
      const mission = names.mission(missions.find(({ id }) => id === missionId)?.name ?? '')
      setDone(problem === null ? t('kept', { mission }) : t('failed'))
    })
  }
  const chosen = missions.find(({ id }) => id === me.newCasesIn) ?? missions[0]
  return (
    <div className="mb-4 max-w-160">
      <SelectField
        label={t('label')}
        hint={t('hint')}
        options={missions.map(({ id, name }) => ({ id, name: names.mission(name) }))}
        defaultValue={chosen?.id}
        disabled={isFixed}
        onChange={({ target }) => {
          choose(target.value)
        }}
      />
      <p role="status" className="small">
        {done}
      </p>
    </div>
  )
}
