import { useTranslations } from 'next-intl'
import { FormProblem } from '@/components/people/form-problem'
import { SelectField } from '@/components/people/select-field'
import { typedIn, useAskingForm } from '@/components/people/use-people-form'
import type { AccessProps } from './access-props'
import { useOthers } from './use-others'

/** Makes another negotiator of its mission the owner. */
export function HandOverForm({ access, onDone }: AccessProps) {
  const t = useTranslations('caseAccess.handOver')
  const words = useTranslations('caseAccess')
  const { toOwn } = useOthers(access)
  const { onSubmit, problem } = useAskingForm(
    'cases/hand-over',
    (typed) => ({
      caseId: access.caseId,
      successorId: typedIn(typed, 'personId'),
      stays: typed.has('stays'),
    }),
    () => {
      onDone(t('done'))
    },
  )
  return (
    <details>
      <summary>{t('title')}</summary>
      {toOwn.length === 0 ? (
        <p>{words('nobody')}</p>
      ) : (
        <form className="stack max-w-160" onSubmit={onSubmit}>
          <p>{t('body')}</p>
          <SelectField
            label={words('share.who')}
            name="personId"
            none={words('choose')}
            options={toOwn}
            required
          />
          <div className="opts">
            <label className="opt">
              <input type="checkbox" name="stays" defaultChecked />
              <span className="lv" aria-hidden="true" />
              <span>{t('stays')}</span>
            </label>
          </div>
          <FormProblem problem={problem} />
          <button type="submit" className="btn">
            {t('now')}
          </button>
        </form>
      )}
    </details>
  )
}
