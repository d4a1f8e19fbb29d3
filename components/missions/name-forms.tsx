import { useTranslations } from 'next-intl'
import { FormProblem } from '@/components/people/form-problem'
import { NameField } from '@/components/people/name-field'
import { typedIn, useAskingForm } from '@/components/people/use-people-form'
import type { MissionProps } from './mission-props'

export function NameMission({ mission, onDone }: MissionProps) {
  const t = useTranslations('missions.name')
  const { onSubmit, problem } = useAskingForm(
    'missions/name',
    (typed) => ({ missionId: mission.id, name: typedIn(typed, 'name') }),
    () => {
      onDone(t('kept'))
    },
  )
  return (
    <details>
      <summary>{t('title')}</summary>
      <form className="stack max-w-160" onSubmit={onSubmit}>
        <NameField label={t('label')} hint={t('hint')} value={mission.name} required />
        <FormProblem problem={problem} />
        <button type="submit" className="btn">
          {t('keep')}
        </button>
      </form>
    </details>
  )
}

/** Makes a further mission. */
export function AddMission({ onDone }: Pick<MissionProps, 'onDone'>) {
  const t = useTranslations('missions.add')
  const words = useTranslations('missions.name')
  const { onSubmit, problem } = useAskingForm(
    'missions/add',
    (typed) => ({ name: typedIn(typed, 'name') }),
    (form) => {
      form.reset()
      onDone(t('made'))
    },
  )
  return (
    <section className="section stack">
      <h2>{t('title')}</h2>
      <p>{t('lead')}</p>
      <form className="stack max-w-160" onSubmit={onSubmit}>
        <NameField label={words('label')} hint={words('hint')} required />
        <FormProblem problem={problem} />
        <button type="submit" className="btn">
          {t('make')}
        </button>
      </form>
    </section>
  )
}
