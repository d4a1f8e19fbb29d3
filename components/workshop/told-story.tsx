import { useTranslations } from 'next-intl'

/** The story as it is told in class: what was known before, and nothing of how it went. Drawn on the server. */
export function ToldStory({ scenario, level: Title }: { scenario: string; level: 'h1' | 'h3' }) {
  const t = useTranslations(`workshopScenarios.${scenario}`)
  const own = useTranslations('workshop.wall.story')
  return (
    <>
      <p className="quiet">{t('when')}</p>
      <Title>{t('title')}</Title>
      <p>
        <b>{own('asked')}</b> {t('ask')}
      </p>
      <p>
        <b>{own('whom')}</b> {t('whom')}
      </p>
      <ul className="ws-told">
        {['1', '2', '3', '4', '5', '6'].map((key) => (
          <li key={key}>{t(`told.${key}`)}</li>
        ))}
      </ul>
    </>
  )
}
