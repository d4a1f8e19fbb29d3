'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useId, useRef, useState, type SubmitEvent } from 'react'
import { loadDevice } from '@/components/open-case/case-session'
import { NoCase } from '@/components/open-case/no-case'
import { useCaseView } from '@/components/open-case/use-case-view'
import { download } from '@/components/ui/download'
import { shownText } from '@/lib/reading/cases/shown-text'
import type { CaseDraft } from '@/lib/offline/draft'
import { Passphrase } from './passphrase'
import type { MakeProblem } from './travel-calls'
import { useTravel, type Travel } from './use-travel'

/** Saves the case that the address names as a sealed file. */
export function SaveFile() {
  const t = useTranslations('resultPage')
  const view = useCaseView()
  const travel = useTravel()
  if (view.kind === 'none' || view.kind === 'failed')
    return <NoCase why={view.kind === 'failed' ? view.why : null} />
  if (view.kind !== 'ready' || travel === null) return <p className="quiet">{t('loading')}</p>
  return <SaveForm draft={view.draft} travel={travel} />
}

type State =
  | { readonly kind: 'asking' | 'working' | 'too-short' }
  | { readonly kind: 'refused'; readonly problem: MakeProblem }
  | { readonly kind: 'saved'; readonly name: string }

function SaveForm({ draft, travel }: { draft: CaseDraft; travel: Travel }) {
  const t = useTranslations('caseFile')
  const unnamed = useTranslations('cases')
  const locale = useLocale()
  const id = useId()
  const [proposed, setProposed] = useState(travel.newPassphrase)
  const [own, setOwn] = useState<string | null>(null)
  const [state, setState] = useState<State>({ kind: 'asking' })
  const field = useRef<HTMLInputElement>(null)
  const name = shownText(draft.situation.codeName.value) || unnamed('unnamed')
  const passphrase = own ?? proposed

  if (!travel.isAble()) {
    return (
      <p className="note" role="alert">
        {t('unable')}
      </p>
    )
  }
  const save = async () => {
    if (!travel.isLongEnough(passphrase)) {
      setState({ kind: 'too-short' })
      field.current?.focus()
      return
    }
    setState({ kind: 'working' })
    const made = await loadDevice()
      .then((device) => travel.makeFile(device, draft.caseId, { passphrase, language: locale }))
      .catch(() => ({ ok: false, problem: 'failed' }) as const)
    if (made.ok) download(made.value.name, 'application/octet-stream', made.value.bytes)
    setState(made.ok ? { kind: 'saved', name: made.value.name } : { kind: 'refused', problem: made.problem })
  }
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (state.kind !== 'working') void save()
  }
  const isSubmitting = draft.assessments.some(({ status }) => status === 'submitting')
  return (
    <form onSubmit={onSubmit} noValidate className="max-w-[var(--measure)]">
      <p className="w6">{t('save.of', { name })}</p>
      <p className="my-2">{t('save.holds')}</p>
      {isSubmitting ? <p className="note my-2">{t('save.submitting')}</p> : null}
      {hasChoices(draft) ? <p className="note my-2">{t('save.choices')}</p> : null}
      <Passphrase
        proposed={proposed}
        own={own}
        onOwn={setOwn}
        onAnother={() => {
          setProposed(travel.newPassphrase())
        }}
        isTooShort={state.kind === 'too-short'}
        field={field}
      />
      <section aria-labelledby={`${id}before`} className="field">
        <h2 id={`${id}before`} className="text-[length:var(--t1)]">
          {t('save.before')}
        </h2>
        <ul>
          {(['apart', 'both', 'carry', 'stays'] as const).map((line) => (
            <li key={line}>{t(`save.${line}`)}</li>
          ))}
        </ul>
      </section>
      <button type="submit" className="btn btn-1" aria-disabled={state.kind === 'working'}>
        {t('save.button')}
      </button>
      <p role="status" className="my-3 w6">
        {state.kind === 'working' ? t('save.working') : null}
        {state.kind === 'saved' ? t('save.done', { name: state.name }) : null}
      </p>
      {state.kind === 'refused' ? (
        <p className="note" role="alert">
          {t(`save.problems.${state.problem}`)}
        </p>
      ) : null}
    </form>
  )
}

const hasChoices = ({ offered, situation, assessments }: CaseDraft): boolean =>
  offered.length > 0 ||
  Object.values(situation).some(({ conflict }) => conflict !== null) ||
  assessments.some(({ answers }) => Object.values(answers).some(({ conflict }) => conflict !== null))
