import { useFormatter, useTranslations } from 'next-intl'
import { useLeverName } from '@/components/words/lever-words'
import type { RoomRanking } from '@/lib/workshop/rank-levers'
import { RoomDots } from './room-dots'

/** Which levers the room would try: first choices as dots, second and third as numbers. */
export function RankedLevers({ ranking }: { ranking: RoomRanking }) {
  const t = useTranslations('workshop.wall.rank')
  const nameOf = useLeverName()
  const format = useFormatter()
  const { levers, people, agreement } = ranking
  return (
    <div className="ws-ranking">
      <ol className="ws-rows ws-ranked">
        {levers.map(({ id, places: [first, second, third] }) => (
          <li key={id}>
            <span>{nameOf(id)}</span>
            <RoomDots count={first} label="" />
            <span className="num">{t('places', { first, second, third })}</span>
          </li>
        ))}
      </ol>
      <p className="quiet">
        {t('people', { people })}{' '}
        {agreement === null
          ? ''
          : t('agreement', { value: format.number(agreement, { maximumFractionDigits: 2 }) })}
      </p>
    </div>
  )
}
