import { useTranslations } from 'next-intl'
import { FormProblem } from '@/components/people/form-problem'
import { SelectField } from '@/components/people/select-field'
import { typedIn, useAskingForm } from '@/components/people/use-people-form'
import type { AccessProps } from './access-props'
import { useOthers } from './use-others'

/** Names a negotiator of its mission on the case. */
export function WorkForm({ access, onDone }: AccessProps) {
  const t = useTranslations('caseAccess.work')
  const words = useTranslations('caseAccess')
  const { toWork } = useOthers(access)
  const { onSubmit, problem } = useAskingForm(
    'cases/share',
    (typed) => ({
      caseId: access.caseId,
      personId: typedIn(typed, 'personId'),
      purpose: null,
      endsAt: null,
    }),
    (form) => {
      form.reset()
      onDone(t('done'))
    },
  )
  return (
    <details>
      <summary>{t('title')}</summary>
      {toWork.length === 0 ? (
        <p>{words('nobody')}</p>
      ) : (
        <form className="stack max-w-160" onSubmit={onSubmit}>
          <p>{t('body')}</p>
          <SelectField
            label={words('share.who')}
            name="personId"
            none={words('choose')}
            options={toWork}
            required
          />
          <FormProblem problem={problem} />
          <button type="submit" className="btn">
            {t('now')}
          </button>
        </form>
      )}
    </details>
  )
}
