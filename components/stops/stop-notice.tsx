import { useTranslations } from 'next-intl'
import { useId, type ReactNode } from 'react'
import { stopAdvice } from '@/lib/levers/catalogue/stop-advice'
import { rich } from '@/components/words/rich'
import type { Known } from '@/lib/instrument/types'
import type { RaisedStop } from '@/lib/scoring/stops'

/** An answer that raised a stop, in words. */
export type StopAnswer = {
  readonly item: string
  readonly name: string
  readonly answer: string
  readonly known: Known
  /** Where it can be corrected; null: nowhere from here. */
  readonly href: string | null
  /** Language of the words where it may differ from the page's. */
  readonly language?: string | undefined
}

type StopNoticeProps = {
  readonly stop: RaisedStop
  readonly answers: readonly StopAnswer[]
  /**
   * `short`: whom to call and what to do are one tap away. `line`: under a stop that others lead, without them.
   * `sheet`: in full with fewer words, where one page must hold it all.
   */
  readonly form: 'full' | 'short' | 'line' | 'sheet'
  /** What else stands under it: its sources. */
  readonly children?: ReactNode
}

/** What not to do, why, whom to call and what may be done meanwhile. Stands above everything that proposes anything. */
export function StopNotice({ stop: { id, cleared }, answers, form, children }: StopNoticeProps) {
  const t = useTranslations('stops')
  const headingId = useId() // on a page with a sandbox the same stop may stand twice
  const more = <StopMore id={id} isSheet={form === 'sheet'} />
  return (
    <section className="halt" data-stop={id} aria-labelledby={headingId}>
      <p className="halt-w">{t(cleared ? 'wordCleared' : 'word')}</p>
      <div className="halt-b">
        <h2 id={headingId}>{t(`${id}.title`)}</h2>
        <p>{t(cleared ? `${id}.cleared` : `${id}.say`)}</p>
        {stopAdvice[id].isUnchecked && form !== 'line' && <p data-unchecked>{t(`${id}.unchecked`)}</p>}
        {form === 'short' ? (
          <BecauseOf answers={answers} />
        ) : (
          <Because answers={answers} lifts={cleared ? '' : t(`${id}.lifts`)} />
        )}
        {(form === 'full' || form === 'sheet') && more}
        {form === 'short' ? (
          <details className="more halt-fold">
            <summary>{t('more')}</summary>
            <Because answers={answers} lifts={cleared ? '' : t(`${id}.lifts`)} />
            {more}
            {children}
          </details>
        ) : (
          children
        )}
      </div>
    </section>
  )
}

/** The answers by name, where one screen must hold the stop and what follows. */
function BecauseOf({ answers }: { answers: readonly StopAnswer[] }) {
  const t = useTranslations('stops')
  return (
    <div className="halt-because small np">
      <p>{t('because')}</p>
      <ul className="plain">
        {answers.map(({ item, name, known, href, language }) => (
          <li key={item}>
            <span lang={language}>
              {t.rich('named', { ...rich, item: name, known: t(`known.${known}`) })}
            </span>{' '}
            {href !== null && (
              <a data-case href={href}>
                {t.rich('correct', { ...rich, name })}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Because({ answers, lifts }: { answers: readonly StopAnswer[]; lifts: string }) {
  const t = useTranslations('stops')
  return (
    <div className="halt-because small">
      <p>{t('because')}</p>
      <ul className="plain">
        {answers.map(({ item, name, answer, known, href, language }) => (
          <li key={item}>
            {/* drawn anew with each answer: what translates the page may have taken its text */}
            <span key={answer} lang={language}>
              {t.rich('answer', { ...rich, item: name, answer, known: t(`known.${known}`) })}
            </span>{' '}
            {href !== null && (
              <a className="np" data-case href={href}>
                {t.rich('correct', { ...rich, name })}
              </a>
            )}
          </li>
        ))}
      </ul>
      {lifts !== '' && <p>{lifts}</p>}
    </div>
  )
}

function StopMore({ id, isSheet }: Pick<RaisedStop, 'id'> & { readonly isSheet: boolean }) {
  const t = useTranslations('stops')
  const { calls, meanwhile, not } = stopAdvice[id]
  return (
    <div className="halt-more">
      <div>
        <h3>{t('call')}</h3>
        <ol className="halt-calls">
          {calls.map((call) => (
            <li key={call}>
              <b>{t(`${id}.calls.${call}.who`)}</b>
              {!isSheet && (
                <>
                  <p className="small">{t(`${id}.calls.${call}.say`)}</p>
                  <p className="small quiet">{t('noNumber')}</p>
                </>
              )}
            </li>
          ))}
        </ol>
        {isSheet && <p className="small quiet">{t('noNumber')}</p>}
      </div>
      <div>
        <h3>{t('not')}</h3>
        <ul>
          {not.map((one) => (
            <li key={one}>{t(`${id}.not.${one}`)}</li>
          ))}
        </ul>
      </div>
      <div>
        <h3>{t('meanwhile')}</h3>
        <ul>
          {meanwhile.map((one) => (
            <li key={one}>{t(`${id}.meanwhile.${one}`)}</li>
          ))}
        </ul>
      </div>
    </div>
  )
}
