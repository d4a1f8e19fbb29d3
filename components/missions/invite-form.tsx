import { useTranslations } from 'next-intl'
import { LinkForm } from './link-form'
import type { MissionProps } from './mission-props'

export function InviteForm(props: MissionProps) {
  const t = useTranslations('missions.invite')
  return (
    <details>
      <summary>{t('title')}</summary>
      <LinkForm {...props} forPerson={null} />
    </details>
  )
}
