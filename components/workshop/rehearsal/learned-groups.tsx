import { useTranslations } from 'next-intl'
import { useLeverName } from '@/components/words/lever-words'
import type { RehearsalWall } from '@/lib/wire/rehearsal-types'

/** What each group says looking back: the lever it used most, what surprised it, and what it would find out. */
export function LearnedGroups({ view }: { view: RehearsalWall }) {
  const t = useTranslations('rehearsal.wall')
  const leverName = useLeverName()
  return (
    <ul className="ws-groups ws-wide">
      {view.learned.map(({ group, choice, texts: [surprised = '', findOut = ''] }) => (
        <li key={group}>
          <p className="quiet small">{t('group', { group })}</p>
          <dl>
            <dt>{t('lever')}</dt>
            <dd>{choice === '' ? t('noLever') : leverName(choice)}</dd>
            {surprised === '' ? null : (
              <>
                <dt>{t('surprised')}</dt>
                <dd>{surprised}</dd>
              </>
            )}
            {findOut === '' ? null : (
              <>
                <dt>{t('findOut')}</dt>
                <dd>{findOut}</dd>
              </>
            )}
          </dl>
        </li>
      ))}
    </ul>
  )
}
