import { useTranslations } from 'next-intl'
import type { RehearsalWall } from '@/lib/wire/rehearsal-types'
import { recordedAt } from '@/lib/workshop/rehearsal/rehearsal-course'
import { missingIn } from '@/lib/workshop/rehearsal/seats'

/** The groups, with who is missing in each, and whether it recorded what is asked for now. */
export function GroupGrid({ view }: { view: RehearsalWall }) {
  const t = useTranslations('rehearsal.wall')
  const names = useTranslations('rehearsalBriefs.roles')
  const isRecording = recordedAt(view.course.step) !== null
  return (
    <ul className="ws-groups">
      {view.groups.map(({ group, taken, hasRecorded }) => {
        const missing = missingIn(taken, view.roles)
        return (
          <li key={group}>
            <b>{t('group', { group })}</b>{' '}
            <span className="quiet">{t('people', { people: taken.length })}</span>
            <p className="small">
              {isRecording
                ? t(hasRecorded ? 'hasRecorded' : 'hasNot')
                : missing.length === 0
                  ? t('full')
                  : t('missing', { roles: missing.map((role) => names(role)).join(' · ') })}
            </p>
          </li>
        )
      })}
    </ul>
  )
}

/** How to play, for all to read. */
export function RulesOfPlay() {
  const t = useTranslations('rehearsal.wall')
  return (
    <>
      <h2>{t('rulesTitle')}</h2>
      <ul className="ws-told">
        {(['1', '2', '3', '4'] as const).map((key) => (
          <li key={key}>{t(`rules.${key}`)}</li>
        ))}
      </ul>
    </>
  )
}
