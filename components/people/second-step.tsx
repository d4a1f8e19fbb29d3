'use client'

import { useTranslations } from 'next-intl'
import { lazy, Suspense, useState, type ComponentType } from 'react'
import type { QrCodeProps } from '@/components/ui/qr-code'
import type { MeReply, NewSecondStep, RecoveryCodesReply } from '@/lib/wire/people-types'
import { askPeople, type PeopleProblem } from './ask-people'
import { CodeField } from './code-field'
import { FormProblem } from './form-problem'
import { typedIn, usePeopleForm } from './use-people-form'

/** Few ever need it. Without a network the letters beside it do. */
const QrCode = lazy((): Promise<{ default: ComponentType<QrCodeProps> }> =>
  import('@/components/ui/qr-code').then(
    ({ QrCode: drawn }) => ({ default: drawn }),
    () => ({ default: () => null }),
  ),
)

type Props = { me: MeReply; onDone: (line: string) => void }

/** A code of the phone beside the passphrase: set up, with its recovery codes, and taken away again. */
export function SecondStep({ me, onDone }: Props) {
  const t = useTranslations('people.secondStep')
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  return (
    <section className="section">
      <h2>{t('title')}</h2>
      {codes !== null ? (
        <RecoveryCodes
          codes={codes}
          onKept={() => {
            setCodes(null)
            onDone(t('isOn'))
          }}
        />
      ) : me.recoveryCodes === null ? (
        <SetUp onCodes={setCodes} />
      ) : (
        <TakeAway left={me.recoveryCodes} onDone={onDone} />
      )}
    </section>
  )
}

function SetUp({ onCodes }: { onCodes: (codes: readonly string[]) => void }) {
  const t = useTranslations('people.secondStep')
  const [made, setMade] = useState<NewSecondStep | null>(null)
  const [problem, setProblem] = useState<PeopleProblem | null>(null)
  const begin = () => {
    void askPeople('second-step/begin', {}).then((asked) => {
      setProblem(asked.problem)
      if (asked.problem === null) setMade(asked.body as NewSecondStep)
    })
  }
  return (
    <>
      <p>{t('lead')}</p>
      {made === null ? (
        <>
          <FormProblem problem={problem} />
          <button type="button" className="btn mt-3" onClick={begin}>
            {t('begin')}
          </button>
        </>
      ) : (
        <>
          <ol className="stack-s mt-3">
            <li>{t('install')}</li>
            <li>
              {t('scan')}
              <Suspense>
                <QrCode text={made.link} label={t('qr')} className="my-3 block w-48" />
              </Suspense>
              {t('type')}{' '}
              <bdi dir="ltr" className="num w6 break">
                {made.secret.match(/.{1,4}/g)?.join(' ')}
              </bdi>{' '}
              <a href={made.link}>{t('onThisPhone')}</a>
            </li>
            <li>{t('confirm')}</li>
          </ol>
          <CodeForm
            act="second-step/confirm"
            label={t('code')}
            button={t('turnOn')}
            onDone={(body) => {
              onCodes((body as RecoveryCodesReply).codes)
            }}
          />
        </>
      )}
    </>
  )
}

function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const t = useTranslations('people.secondStep')
  return (
    <>
      <p role="status">{t('codesLead')}</p>
      <ul className="my-3 num" dir="ltr" aria-label={t('codesTitle')}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <button type="button" className="btn" onClick={onKept}>
        {t('written')}
      </button>
    </>
  )
}

function TakeAway({ left, onDone }: { left: number; onDone: (line: string) => void }) {
  const t = useTranslations('people.secondStep')
  return (
    <>
      <p>{t('stands', { left })}</p>
      <CodeForm
        act="second-step/end"
        label={t('anyCode')}
        button={t('takeAway')}
        onDone={() => {
          onDone(t('isOff'))
        }}
      />
    </>
  )
}

type CodeFormProps = { act: string; label: string; button: string; onDone: (body: unknown) => void }

function CodeForm({ act, label, button, onDone }: CodeFormProps) {
  const { onSubmit, problem } = usePeopleForm(
    act,
    (typed) => ({ code: typedIn(typed, 'code') }),
    (_form, body) => {
      onDone(body)
    },
  )
  return (
    <form className="stack mt-3 max-w-160" onSubmit={onSubmit}>
      <CodeField label={label} />
      <FormProblem problem={problem} />
      <button type="submit" className="btn">
        {button}
      </button>
    </form>
  )
}
