import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { FormField } from '@/components/people/form-field'
import { FormProblem } from '@/components/people/form-problem'
import { typedIn, useAskingForm } from '@/components/people/use-people-form'
import { decisionKinds, isOpen, type DecisionKind } from '@/lib/wire/review-types'
import { DecisionPreview } from './decision-preview'
import { useReviewCase } from './review-case'

/** As the server takes it. Unit: UTF-16 units. */
const longest = 2000
/** How long an endorsement holds where nothing else is chosen, and at most. Unit: days. Judgement. */
const usualDays = 90
const mostDays = 365

const dayIn = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

/** Where a reviewer decides: it says which version it binds, and shows what the negotiator will see before it is recorded. */
export function Decide() {
  const t = useTranslations('review.decide')
  const { draft, reply } = useReviewCase()
  const { review } = draft
  const isWaiting = review !== null && isOpen(review.state)
  return (
    <section className="section" id="decide" aria-labelledby="h-decide">
      <h2 id="h-decide">{t('heading')}</h2>
      {!reply.mayDecide ? (
        <p>{t('notYours')}</p>
      ) : isWaiting ? (
        <DecideForm isEscalated={review.state === 'escalated'} />
      ) : (
        <p>{t('nothingWaits')}</p>
      )}
    </section>
  )
}

function DecideForm({ isEscalated }: { readonly isEscalated: boolean }) {
  const t = useTranslations('review.decide')
  const { draft, assessment, number, onDone } = useReviewCase()
  const [kind, setKind] = useState<DecisionKind>('ask-changes')
  const [words, setWords] = useState('')
  const [until, setUntil] = useState(dayIn(usualDays))
  const { onSubmit, problem } = useAskingForm(
    'review/decide',
    (typed) => ({
      caseId: draft.caseId,
      assessmentId: assessment.assessmentId,
      kind,
      words: typedIn(typed, 'words'),
      endorsedUntil: kind === 'endorse' ? typedIn(typed, 'until') : null,
    }),
    () => {
      onDone(t('done'))
    },
  )
  const kinds = decisionKinds.filter((one) => one !== 'escalate' || !isEscalated)
  return (
    <form className="stack border-2 border-ink p-4" onSubmit={onSubmit}>
      <p>
        <b>{t('binds', { number })}</b> {t('bindsMore')}
      </p>
      <fieldset className="field">
        <legend>{t('what')}</legend>
        <div className="opts">
          {kinds.map((one) => (
            <label key={one} className="opt">
              <input
                type="radio"
                name="kind"
                value={one}
                checked={kind === one}
                onChange={() => {
                  setKind(one)
                }}
              />
              <span className="lv" aria-hidden="true" />
              <span>
                <b>{t(`kinds.${one}`, { number })}</b> {t(`means.${one}`, { next: number + 1 })}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      {kind === 'endorse' ? (
        <FormField
          label={t('until')}
          name="until"
          type="date"
          min={dayIn(0)}
          max={dayIn(mostDays)}
          value={until}
          onChange={({ target }) => {
            setUntil(target.value)
          }}
          required
        />
      ) : null}
      <div className="field">
        <label htmlFor="decide-words">{t('words')}</label>
        <textarea
          className="input"
          id="decide-words"
          name="words"
          rows={4}
          maxLength={longest}
          required={kind !== 'endorse'}
          value={words}
          onChange={({ target }) => {
            setWords(target.value)
          }}
        />
        <p className="small quiet">{t('neverSafe')}</p>
      </div>
      <DecisionPreview {...{ kind, words, until }} />
      <FormProblem problem={problem} />
      <button type="submit" className="btn btn-1">
        {t('record', { kind: t(`kinds.${kind}`, { number }) })}
      </button>
    </form>
  )
}
