import { useLocale, useTranslations } from 'next-intl'
import { localePath } from '@/components/ui/locale-path'
import { getItem } from '@/lib/instrument/items-by-id'
import { getPageOf, type WalkPage } from '@/lib/instrument/walk'
import { stops } from '@/lib/levers/matrix/stops'
import { WalkStops, type StopItemWords } from './walk-stops'

const items = [...new Set<string>(stops.flatMap(({ when }) => when.flat().map(({ item }) => item)))].map(
  getItem,
)

/** Hands the page the stops and the words of the few answers that can raise one. */
export function StopsInWalk({ page }: { page: WalkPage }) {
  const t = useTranslations('instrument.items')
  const locale = useLocale()
  const words = items.map(({ id, kind }): [string, StopItemWords] => {
    const anchors = kind === 'yesno' ? ['no', 'yes'] : ['0', '1', '2', '3', '4']
    return [
      id,
      {
        name: t(`${id}.name`),
        href: `${localePath(locale, `/walk/${getPageOf(getItem(id))}`)}#${id}`,
        anchors: Object.fromEntries(anchors.map((anchor) => [anchor, t(`${id}.anchors.${anchor}`)])),
      },
    ]
  })
  return <WalkStops withKind={page === 'check'} stops={stops} items={Object.fromEntries(words)} />
}
