'use client'

import { useTranslations } from 'next-intl'
import { useCallback, useEffect, useState } from 'react'
import { firstPersonId } from '@/lib/access/actor'
import type { MeReply } from '@/lib/wire/people-types'
import { ComeInLink } from '@/components/ui/come-in-link'
import { becomePageOf, markPerson, personHere, tell } from '@/lib/offline/person/person-here'
import { askPeople, type PeopleProblem } from './ask-people'
import { ChangePassphrase } from './change-passphrase'
import { FormProblem } from './form-problem'
import { isServerHere } from './is-server-here'
import { LockTimeField } from './lock-time-field'
import { NameField } from './name-field'
import { MissionChoice } from './mission-choice'
import { OwnMissions } from './own-missions'
import { Passkeys } from './passkeys/passkeys'
import { SecondStep } from './second-step'
import { SignIns } from './sign-ins'
import { SignOut } from './sign-out'
import { typedIn, usePeopleForm } from './use-people-form'

/** Whoever is signed in: their name, their passphrase, and where they are signed in. */
export function YouPage() {
  const t = useTranslations('people.you')
  const [me, setMe] = useState<MeReply | null>(null)
  const [problem, setProblem] = useState<PeopleProblem | null>(null)
  const [done, setDone] = useState('')
  const read = useCallback(
    () =>
      askPeople('me').then((asked) => {
        setProblem(asked.problem)
        if (asked.problem !== null) return
        const found = asked.body as MeReply
        if (personHere() === null) becomePageOf(found)
        markPerson(found)
        setMe(found)
        if (found.id !== personHere()) tell() // another has come in: this page begins anew as theirs
      }),
    [],
  )
  useEffect(() => void read(), [read])
  const onDone = (line: string) => {
    setDone(line)
    void read()
  }

  return (
    <>
      <h1>{t('title')}</h1>
      <FormProblem problem={problem} />
      {problem === 'signed-out' ? <ComeInLink /> : null}
      <p role="status" className="small my-2">
        {done}
      </p>
      {me === null || problem === 'signed-out' ? null : (
        <>
          <NameForm me={me} onDone={onDone} />
          <OwnMissions missions={me.missions} />
          <MissionChoice />
          <ChangePassphrase me={me} onDone={onDone} />
          <Passkeys me={me} onDone={onDone} />
          {me.hasPassphrase ? <SecondStep me={me} onDone={onDone} /> : null}
          <LockTimeField />
          <SignIns signIns={me.signIns} onDone={onDone} />
        </>
      )}
      {problem === null && me === null ? null : personHere() === null ? null : <SignOut />}
    </>
  )
}

function NameForm({ me, onDone }: { me: MeReply; onDone: (line: string) => void }) {
  const t = useTranslations('people.you')
  const { onSubmit, problem } = usePeopleForm(
    'name',
    (typed) => ({ name: typedIn(typed, 'name') }),
    () => {
      onDone(t('nameKept'))
    },
  )
  return (
    <form className="stack mb-6" onSubmit={onSubmit}>
      {/* whoever joined comes in by their name: without one they could not */}
      <NameField
        label={t('name')}
        hint={t('nameHint')}
        value={me.name}
        required={me.id !== firstPersonId || isServerHere()}
      />
      <FormProblem problem={problem} />
      <button type="submit" className="btn">
        {t('keepName')}
      </button>
    </form>
  )
}
