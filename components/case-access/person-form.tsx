import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { FormProblem } from '@/components/people/form-problem'
import { SelectField } from '@/components/people/select-field'
import { useAskingForm } from '@/components/people/use-people-form'

type PersonFormProps = {
  /** What is done, as in the catalogue. */
  readonly act: 'share' | 'work' | 'handOver'
  readonly path: string
  /** Who can be chosen. */
  readonly people: readonly { readonly id: string; readonly name: string }[]
  readonly read: (typed: FormData) => object
  readonly onDone: (form: HTMLFormElement) => void
  readonly lead?: string
  /** What is asked besides who. */
  readonly children?: ReactNode
}

/** A fold that asks for a person, and does one thing with the case for them. */
export function PersonForm({ act, path, people, read, onDone, lead, children }: PersonFormProps) {
  const t = useTranslations(`caseAccess.${act}`)
  const words = useTranslations('caseAccess')
  const { onSubmit, problem } = useAskingForm(path, read, onDone)
  return (
    <details>
      <summary>{t('title')}</summary>
      {people.length === 0 ? (
        <p>{words('nobody')}</p>
      ) : (
        <form className="stack max-w-160" onSubmit={onSubmit}>
          {lead === undefined ? null : <p>{lead}</p>}
          <SelectField
            label={words('share.who')}
            name="personId"
            none={words('choose')}
            options={people}
            required
          />
          {children}
          <FormProblem problem={problem} />
          <button type="submit" className="btn">
            {t('now')}
          </button>
        </form>
      )}
    </details>
  )
}
