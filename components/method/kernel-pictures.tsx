import { useTranslations } from 'next-intl'
import { LevelBars } from '@/components/charts/level-bars'
import { levelShares } from '@/lib/scoring/kernels'

/** The level answered in the picture. */
const answered = 3

/** How an answer spreads over the five levels: seen, told, assumed, open. */
export function KernelPictures() {
  const t = useTranslations('method.steps.answers')
  const known = useTranslations('result.known')
  return (
    <>
      <ul className="kernels">
        {(['observed', 'reported', 'assumed'] as const).map((how) => (
          <li key={how}>
            <LevelBars values={levelShares(answered, how)} height={48} />
            {known(how)}
          </li>
        ))}
        <li>
          <LevelBars values={levelShares(null, 'observed')} height={48} open />
          {t('openName')}
        </li>
      </ul>
      <figcaption>{t('picture')}</figcaption>
    </>
  )
}
