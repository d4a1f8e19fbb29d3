import { useTranslations } from 'next-intl'
import { purposes } from '@/lib/access/purpose'
import { FormField } from '@/components/people/form-field'
import { FormProblem } from '@/components/people/form-problem'
import { SelectField } from '@/components/people/select-field'
import { typedIn, useAskingForm } from '@/components/people/use-people-form'
import type { AccessProps } from './access-props'
import { lastMomentOf, today, usualLastDay } from './last-moment'
import { useOthers } from './use-others'

/** Lets somebody read the case for a purpose, until the end of a day. */
export function ShareForm({ access, onDone }: AccessProps) {
  const t = useTranslations('caseAccess.share')
  const words = useTranslations('caseAccess')
  const { toRead } = useOthers(access)
  const { onSubmit, problem } = useAskingForm(
    'cases/share',
    (typed) => ({
      caseId: access.caseId,
      personId: typedIn(typed, 'personId'),
      purpose: typedIn(typed, 'purpose'),
      endsAt: lastMomentOf(typedIn(typed, 'until')),
    }),
    (form) => {
      form.reset()
      onDone(t('done'))
    },
  )
  return (
    <details>
      <summary>{t('title')}</summary>
      {toRead.length === 0 ? (
        <p>{words('nobody')}</p>
      ) : (
        <form className="stack max-w-160" onSubmit={onSubmit}>
          <SelectField label={t('who')} name="personId" none={words('choose')} options={toRead} required />
          <SelectField
            label={t('why')}
            name="purpose"
            none={words('choose')}
            options={purposes.map((id) => ({ id, name: words(`purposes.${id}`) }))}
            required
          />
          <FormField
            label={t('until')}
            hint={t('untilHint')}
            name="until"
            type="date"
            min={today()}
            max="2199-12-31"
            defaultValue={usualLastDay()}
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
