import { useTranslations } from 'next-intl'
import type { MissionReply } from '@/lib/wire/mission-types'
import { FormProblem } from '@/components/people/form-problem'
import { SelectField } from '@/components/people/select-field'
import { useNames } from '@/components/people/use-names'
import { typedIn, useAskingForm } from '@/components/people/use-people-form'
import { useDeviceDates } from '@/components/ui/use-device-dates'
import type { MissionProps } from './mission-props'
import { useNegotiators } from './use-negotiators'

/** Cases drawn at most: those that changed last. */
const most = 200

/** That cases exist, whose they are and since when; each can be handed to a negotiator. */
export function MissionCases({ mission, onDone }: MissionProps) {
  const t = useTranslations('missions.cases')
  const { cases } = mission
  return (
    <details>
      <summary>{t('title')}</summary>
      <p className="quiet">{cases.length === 0 ? t('none') : t('count', { count: cases.length })}</p>
      <ul className="rlist">
        {cases.slice(0, most).map((one) => (
          <MissionCase key={one.caseId} {...{ mission, one, onDone }} />
        ))}
      </ul>
      {cases.length > most ? <p>{t('more', { count: cases.length - most })}</p> : null}
    </details>
  )
}

type CaseProps = MissionProps & { readonly one: MissionReply['cases'][number] }

function MissionCase({ mission, one, onDone }: CaseProps) {
  const t = useTranslations('missions.cases')
  const names = useNames()
  const dates = useDeviceDates()
  const id = one.caseId.slice(0, 8)
  const owner = mission.people.find((person) => person.id === one.ownerId)
  return (
    <li>
      <p className="num">
        <b translate="no">{id}</b> <span>{t('owner', { name: names.person(owner?.name ?? '') })}</span>
      </p>
      <p className="small quiet num">
        {t('dates', { begun: dates.day(one.createdAt), changed: dates.day(one.updatedAt) })}
      </p>
      <details>
        <summary aria-label={t('handOverNamed', { id })}>{t('handOver')}</summary>
        <HandOverForm {...{ mission, one, onDone }} />
      </details>
    </li>
  )
}

function HandOverForm({ mission, one, onDone }: CaseProps) {
  const t = useTranslations('missions.cases')
  const words = useTranslations('missions')
  const negotiators = useNegotiators(mission, one.ownerId)
  const { onSubmit, problem } = useAskingForm(
    'cases/hand-over',
    (typed) => ({ caseId: one.caseId, successorId: typedIn(typed, 'successorId'), stays: false }),
    () => {
      onDone(t('handedOver'))
    },
  )
  if (negotiators.length === 0) return <p>{words('noNegotiator')}</p>
  return (
    <form className="stack max-w-160" onSubmit={onSubmit}>
      <p>{t('handOverBody')}</p>
      <SelectField
        label={t('handOverTo')}
        name="successorId"
        none={words('choose')}
        options={negotiators}
        required
      />
      <FormProblem problem={problem} />
      <button type="submit" className="btn">
        {t('handOverNow')}
      </button>
    </form>
  )
}
