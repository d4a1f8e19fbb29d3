'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useId, useRef, useState, type SubmitEvent } from 'react'
import { loadDevice } from '@/components/open-case/case-session'
import { OpenedReport } from './opened-report'
import type { OpenedFile, OpenProblem } from './travel-calls'
import { useTravel } from './use-travel'

type State =
  | { readonly kind: 'asking' | 'notYet' | 'working' | 'unable' | 'noFile' | 'noPassphrase' }
  | { readonly kind: 'refused'; readonly problem: OpenProblem }
  | ({ readonly kind: 'opened' } & OpenedFile)

/** Asks for a case file and its passphrase, opens it, and says what came. */
export function OpenFile() {
  const t = useTranslations('caseFile')
  const id = useId()
  const travel = useTravel()
  const [state, setState] = useState<State>({ kind: 'asking' })
  const told = useRef<HTMLDivElement>(null)
  const file = useRef<HTMLInputElement>(null)
  const passphrase = useRef<HTMLInputElement>(null)

  useEffect(() => {
    void loadDevice().catch(() => null) // with the page, since the network may go; asked for again by itself
  }, [])
  useEffect(() => {
    if (state.kind === 'opened' || state.kind === 'refused') told.current?.focus()
  }, [state])

  const open = async () => {
    const chosen = file.current?.files?.[0]
    const typed = passphrase.current?.value ?? ''
    if (travel === null) {
      setState({ kind: 'notYet' })
      return
    }
    if (!travel.isAble()) {
      setState({ kind: 'unable' })
      return
    }
    if (chosen === undefined) {
      setState({ kind: 'noFile' })
      file.current?.focus()
      return
    }
    if (typed.trim() === '') {
      setState({ kind: 'noPassphrase' })
      passphrase.current?.focus()
      return
    }
    setState({ kind: 'working' })
    const opened = await loadDevice()
      .then((device) => travel.openFile(device, chosen, typed))
      .catch(() => ({ ok: false, problem: 'failed' }) as const)
    if (opened.ok && passphrase.current !== null) passphrase.current.value = ''
    setState(opened.ok ? { kind: 'opened', ...opened.value } : { kind: 'refused', problem: opened.problem })
  }
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (state.kind !== 'working') void open()
  }

  return (
    <>
      <form onSubmit={onSubmit} noValidate className="max-w-[var(--measure)]">
        <div className="field">
          <label htmlFor={`${id}file`}>{t('open.file')}</label>
          <p className="hint" id={`${id}fileHint`}>
            {t('open.fileHint')}
          </p>
          <input
            ref={file}
            id={`${id}file`}
            className="input"
            type="file"
            aria-describedby={`${id}fileHint`}
            aria-invalid={state.kind === 'noFile'}
          />
          {state.kind === 'noFile' ? <Wrong>{t('open.noFile')}</Wrong> : null}
        </div>
        <div className="field">
          <label htmlFor={`${id}passphrase`}>{t('open.passphrase')}</label>
          <p className="hint" id={`${id}passphraseHint`}>
            {t('open.passphraseHint')}
          </p>
          <input
            ref={passphrase}
            id={`${id}passphrase`}
            className="input num"
            type="text"
            dir="auto"
            maxLength={500}
            autoComplete="off"
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
            aria-describedby={`${id}passphraseHint`}
            aria-invalid={state.kind === 'noPassphrase'}
          />
          {state.kind === 'noPassphrase' ? <Wrong>{t('open.noPassphrase')}</Wrong> : null}
        </div>
        <button
          type="submit"
          className="btn btn-1"
          aria-disabled={travel === null || state.kind === 'working'}
        >
          {t('open.button')}
        </button>
      </form>
      <p role="status" className="my-3">
        {state.kind === 'working' || state.kind === 'notYet' ? t(`open.${state.kind}`) : null}
      </p>
      <div ref={told} tabIndex={-1} className="max-w-[var(--measure)]">
        {state.kind === 'unable' ? (
          <p className="note" role="alert">
            {t('unable')}
          </p>
        ) : null}
        {state.kind === 'refused' ? (
          <p className="note" role="alert">
            {t(`open.problems.${state.problem}`)}
          </p>
        ) : null}
        {state.kind === 'opened' ? <OpenedReport draft={state.draft} report={state.report} /> : null}
      </div>
    </>
  )
}

function Wrong({ children }: { children: string }) {
  return (
    <p role="alert" className="w6 mt-2">
      {children}
    </p>
  )
}
