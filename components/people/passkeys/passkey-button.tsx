'use client'

import { useState, type ComponentType } from 'react'
import { askPeople, type PeopleProblem } from '@/components/people/ask-people'
import { showPasskey } from './ask-passkey'
import { passkeySupport } from './passkey-support'

type Props = {
  /** What it opens: a sign-in, or a page that is locked. */
  act: 'passkey/sign-in' | 'unlock'
  label: string
  Problem: ComponentType<{ problem: PeopleProblem | null }>
  onDone: () => void
}

/** Opens with a passkey, where this browser takes them at this address; else nothing. */
export function PasskeyButton({ act, label, Problem, onDone }: Props) {
  const [problem, setProblem] = useState<PeopleProblem | null>(null)
  const [isBusy, setBusy] = useState(false)
  if (passkeySupport() !== 'yes') return null
  const open = async () => {
    setBusy(true)
    setProblem(null)
    const shown = await showPasskey()
    const asked =
      shown.problem === null
        ? await askPeople(act, act === 'unlock' ? { passkey: shown.given } : shown.given)
        : shown
    setBusy(false)
    setProblem(asked.problem)
    if (asked.problem === null) onDone()
  }
  return (
    <div className="stack mt-3">
      <Problem problem={problem} />
      <p>
        <button type="button" className="btn" disabled={isBusy} onClick={() => void open()}>
          {label}
        </button>
      </p>
    </div>
  )
}
