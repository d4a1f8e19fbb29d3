'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import type { ComeInReply } from '@/lib/wire/people-types'
import { localePath } from '@/components/ui/locale-path'
import { askPeople, type PeopleProblem } from './ask-people'
import { BeginForm } from './begin-form'
import { FormProblem } from './form-problem'
import { isServerHere } from './is-server-here'
import { PasskeyWayIn } from './passkeys/passkey-way-in'
import { PassphraseForm } from './passphrase-form'
import { endLeaving } from './leave'
import { wayBack } from './way-back'
import { noteWhoCameIn } from './who-came-in'

type Step =
  | { readonly kind: 'working' }
  | { readonly kind: 'begin'; readonly key: string; readonly isServer: boolean }
  | { readonly kind: 'passphrase' }
  | { readonly kind: 'passkey' }
  /** The link is wanted: it was not taken, or it is of another start. */
  | { readonly kind: 'no-key'; readonly problem: PeopleProblem | null }

/** The way in: what the link of the start leads to, and where those who are signed out are sent. */
export function StartPage() {
  const t = useTranslations('people.start')
  const locale = useLocale()
  const [step, setStep] = useState<Step>({ kind: 'working' })
  const onIn = () => {
    void noteWhoCameIn().then(() => {
      window.location.replace(wayBack(localePath(locale, '/')))
    })
  }

  useEffect(() => {
    let isGone = false
    void firstStep().then(async (next) => {
      if (next === 'in') await noteWhoCameIn()
      if (isGone) return
      if (next === 'in') window.location.replace(wayBack(localePath(locale, '/')))
      else setStep(next)
    })
    return () => {
      isGone = true
    }
  }, [locale])

  if (step.kind === 'working') return <p role="status">{t('working')}</p>
  if (step.kind === 'begin') return <BeginForm startKey={step.key} isServer={step.isServer} onIn={onIn} />
  if (step.kind === 'passphrase' || step.kind === 'passkey') {
    return (
      <>
        <h1>{t(`${step.kind}.title`)}</h1>
        <p className="quiet">{t('passphrase.lead')}</p>
        {step.kind === 'passphrase' ? <PassphraseForm onIn={onIn} /> : null}
        <PasskeyWayIn onIn={onIn} />
      </>
    )
  }
  if (isServerHere()) return <ServerDoor problem={step.problem} onIn={onIn} />
  return (
    <>
      <h1>{t('noKey.title')}</h1>
      <FormProblem problem={step.problem} />
      <div className="stack mt-3 mb-6">
        <p className="lead">{t('noKey.lead')}</p>
        <p>{t('noKey.file')}</p>
        <p>{t('noKey.invitation')}</p>
        <p className="quiet">{t('noKey.kept')}</p>
      </div>
      <section className="section">
        <h2>{t('orPassphrase')}</h2>
        <PassphraseForm onIn={onIn} />
        <PasskeyWayIn onIn={onIn} />
      </section>
    </>
  )
}

/** The way in to a team's server, for whoever has come in before. */
function ServerDoor({ problem, onIn }: { problem: PeopleProblem | null; onIn: () => void }) {
  const t = useTranslations('people.start')
  return (
    <>
      <h1>{t('title')}</h1>
      <FormProblem problem={problem} />
      <PassphraseForm onIn={onIn} />
      <PasskeyWayIn onIn={onIn} />
      <ul className="stack-s mt-6">
        {(['server.invitation', 'server.lost', 'server.first', 'noKey.kept'] as const).map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
    </>
  )
}

async function firstStep(): Promise<Step | 'in'> {
  await endLeaving() // else it would end the sign-in that begins here
  const key = new URLSearchParams(window.location.hash.slice(1)).get('key')
  if (key === null) return { kind: 'no-key', problem: null }
  const asked = await askPeople('come-in', { key: key.slice(0, 100) })
  if (asked.problem !== null) return { kind: 'no-key', problem: asked.problem }
  const { next } = asked.body as ComeInReply
  if (next === 'in') return next
  return next === 'passphrase' || next === 'passkey'
    ? { kind: next }
    : { kind: 'begin', key, isServer: next === 'begin-server' }
}
