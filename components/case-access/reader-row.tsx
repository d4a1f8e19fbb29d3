import { useTranslations } from 'next-intl'
import type { CaseReader } from '@/lib/wire/mission-types'
import { FormProblem } from '@/components/people/form-problem'
import { useNames } from '@/components/people/use-names'
import { useAskingForm } from '@/components/people/use-people-form'
import { useDeviceDates } from '@/components/ui/use-device-dates'
import type { AccessProps } from './access-props'

type ReaderRowProps = AccessProps & { readonly reader: CaseReader }

/** Somebody who may see the case: why, until when, and when they last opened it. */
export function ReaderRow({ access, reader, onDone }: ReaderRowProps) {
  const t = useTranslations('caseAccess')
  const names = useNames()
  const dates = useDeviceDates()
  const { caseId, mayChoose } = access
  const { id: personId, purpose, endsAt, openedAt } = reader
  const name = names.person(reader.name)
  const { onSubmit, problem } = useAskingForm(
    'cases/end-share',
    () => ({ caseId, personId }),
    () => {
      onDone(t('takenBack'))
    },
  )
  return (
    <li className="caserow">
      <div>
        <p>
          <b className="wrap-anywhere">{name}</b>
        </p>
        <p>
          {reader.as === 'shared'
            ? t('as.shared', {
                until: endsAt === null ? '' : dates.day(endsAt),
                purpose: purpose === null ? '' : t(`purposes.${purpose}`),
              })
            : t(`as.${reader.as}`)}
        </p>
        <p className="small quiet num">
          {openedAt === null ? t('neverOpened') : t('opened', { at: dates.moment(openedAt) })}
        </p>
        <FormProblem problem={problem} />
      </div>
      {mayChoose && (reader.as === 'named' || reader.as === 'shared') ? (
        <form onSubmit={onSubmit}>
          <button type="submit" className="btn" aria-label={t('takeBackNamed', { name })}>
            {t('takeBack')}
          </button>
        </form>
      ) : null}
    </li>
  )
}
