import { useTranslations } from 'next-intl'
import { purposes } from '@/lib/access/purpose'
import { FormField } from '@/components/people/form-field'
import { SelectField } from '@/components/people/select-field'
import { typedIn } from '@/components/people/use-people-form'
import type { AccessProps } from './access-props'
import { lastMomentOf, today, usualLastDay } from './last-moment'
import { PersonForm } from './person-form'
import { useOthers } from './use-others'

/** Lets somebody read the case for a purpose, until the end of a day. */
export function ShareForm({ access, onDone }: AccessProps) {
  const t = useTranslations('caseAccess.share')
  const words = useTranslations('caseAccess')
  const { toRead } = useOthers(access)
  return (
    <PersonForm
      act="share"
      path="cases/share"
      people={toRead}
      read={(typed) => ({
        caseId: access.caseId,
        personId: typedIn(typed, 'personId'),
        purpose: typedIn(typed, 'purpose'),
        endsAt: lastMomentOf(typedIn(typed, 'until')),
      })}
      onDone={(form) => {
        form.reset()
        onDone(t('done'))
      }}
    >
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
    </PersonForm>
  )
}
