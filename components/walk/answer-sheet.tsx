'use client'

import { useEffect, useRef, type ReactNode } from 'react'
import {
  caseSituation,
  openAssessment,
  walkedAnswers,
  walkedAssessment,
  type CaseView,
} from '@/components/open-case/case-session'
import { useCasePart } from '@/components/open-case/use-case-view'
import { storeKeptFields } from '@/components/open-case/store-kept-fields'
import { showCase } from './show-case'

/** Milliseconds of silence after which a text is stored without waiting for its field to be left. */
const TEXT_PAUSE_MS = 700

type AnswerSheetProps = {
  /** Of the instrument, whose questions stand in the form. */
  version: string
  children: ReactNode
}

/**
 * The form around the questions. Its fields are the browser's own, filled in before or after this script arrives; here
 * they are stored, and shown as the case has them. Of an assessment that was begun with other questions nothing is shown.
 */
export function AnswerSheet({ version, children }: AnswerSheetProps) {
  const form = useRef<HTMLFormElement>(null)
  const kind = useCasePart((view) => view.kind)
  const situation = useCasePart(caseSituation)
  const answers = useCasePart(walkedAnswers)
  const isOther = useCasePart((view) => walkedVersion(view, version) !== version)
  const isReadOnly = useCasePart((view) => view.kind === 'ready' && openAssessment(view.draft) === null)

  useEffect(() => {
    let pause: ReturnType<typeof setTimeout> | undefined
    const store = () => {
      clearTimeout(pause)
      void storeKeptFields()
    }
    const onInput = (event: Event) => {
      const typing = event.target instanceof HTMLTextAreaElement || isTextInput(event.target)
      if (!typing) store()
      else {
        clearTimeout(pause)
        pause = setTimeout(store, TEXT_PAUSE_MS)
      }
    }
    // on the window, on the way down: what happens to a field goes no further (kept-fields.ts)
    window.addEventListener('input', onInput, true)
    window.addEventListener('change', store, true)
    window.addEventListener('pagehide', store)
    store()
    return () => {
      clearTimeout(pause)
      window.removeEventListener('input', onInput, true)
      window.removeEventListener('change', store, true)
      window.removeEventListener('pagehide', store)
    }
  }, [])

  useEffect(() => {
    const afterPaint = setTimeout(() => {
      if (form.current === null) return
      if (kind === 'failed' || isOther) showCase(form.current, null, {}, true)
      else if (kind === 'ready') showCase(form.current, situation, answers ?? {}, isReadOnly)
    }, 0) // what was tapped shows already: the map must not wait for all the fields to be gone through
    return () => {
      clearTimeout(afterPaint)
    }
  }, [kind, situation, answers, isOther, isReadOnly])

  // a form of a dialog that is in none is never sent, with or without a script
  return (
    <form ref={form} data-questions={version} method="dialog" autoComplete="off" noValidate>
      {children}
    </form>
  )
}

function isTextInput(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'text'
}

/** The version that the case was begun with; `own` while that is not known. */
const walkedVersion = (view: CaseView, own: string): string =>
  view.kind === 'ready' ? (walkedAssessment(view.draft)?.instrument ?? own) : own
