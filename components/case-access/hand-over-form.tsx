import { useTranslations } from 'next-intl'
import { typedIn } from '@/components/people/use-people-form'
import type { AccessProps } from './access-props'
import { PersonForm } from './person-form'
import { useOthers } from './use-others'

/** Makes another negotiator of its mission the owner. */
export function HandOverForm({ access, onDone }: AccessProps) {
  const t = useTranslations('caseAccess.handOver')
  const { toOwn } = useOthers(access)
  return (
    <PersonForm
      act="handOver"
      path="cases/hand-over"
      people={toOwn}
      lead={t('body')}
      read={(typed) => ({
        caseId: access.caseId,
        successorId: typedIn(typed, 'personId'),
        stays: typed.has('stays'),
      })}
      onDone={() => {
        onDone(t('done'))
      }}
    >
      <div className="opts">
        <label className="opt">
          <input type="checkbox" name="stays" defaultChecked />
          <span className="lv" aria-hidden="true" />
          <span>{t('stays')}</span>
        </label>
      </div>
    </PersonForm>
  )
}
