import { useLocale, useTranslations } from 'next-intl'
import { mayInMission } from '@/lib/access/acts'
import type { MyMission } from '@/lib/wire/people-types'
import { localePath } from '@/components/ui/locale-path'
import { useNames } from './use-names'

/** The missions of whoever is signed in, what they are in each, and the pages that their roles lead to. */
export function OwnMissions({ missions }: { missions: readonly MyMission[] }) {
  const t = useTranslations('people.you')
  const locale = useLocale()
  const names = useNames()
  return (
    <section className="section">
      <h2>{t('missionsTitle')}</h2>
      {missions.length === 0 ? <p>{t('noMission')}</p> : null}
      <ul className="rlist">
        {missions.map(({ id, name, roles }) => (
          <li key={id}>
            <p>
              <b>{names.mission(name)}</b>
            </p>
            <p className="small quiet">{names.roles(roles)}</p>
          </li>
        ))}
      </ul>
      <p className="rowx mt-4">
        {missions.length === 0 ? null : (
          <a className="btn" href={localePath(locale, '/missions')}>
            {t('missionsLink')}
          </a>
        )}
        {missions.some(({ roles }) => mayInMission('read-trail', roles)) ? (
          <a className="btn" href={localePath(locale, '/trail')}>
            {t('trailLink')}
          </a>
        ) : null}
      </p>
    </section>
  )
}
