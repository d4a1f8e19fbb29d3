import { useLocale, useTranslations } from 'next-intl'
import { localePath } from '@/components/ui/locale-path'
import { instrumentNamespace } from '@/lib/i18n/next/instrument-namespace'
import { anchorKey, valuesOf } from '@/lib/instrument/answer'
import { getInstrument } from '@/lib/instrument/instruments'
import { findItem } from '@/lib/instrument/items-by-id'
import { getPageOf, walkPath, type WalkPage } from '@/lib/instrument/walk'
import { stops } from '@/lib/levers/matrix/stops'
import { WalkStops, type StopItemWords } from './walk-stops'

const stopping = [...new Set<string>(stops.flatMap(({ when }) => when.flat().map(({ item }) => item)))]

/** Hands the page the stops and the words of the few answers that can raise one. */
export function StopsInWalk({ page, version }: { page: WalkPage; version: string }) {
  const t = useTranslations(`${instrumentNamespace(version)}.items`)
  const locale = useLocale()
  const instrument = getInstrument(version)
  const asked = stopping.flatMap((id) => findItem(instrument, id) ?? [])
  const words = asked.map((item): [string, StopItemWords] => {
    const { id, kind } = item
    const anchors = valuesOf[kind].map(anchorKey)
    return [
      id,
      {
        name: t(`${id}.name`),
        href: `${localePath(locale, walkPath(getPageOf(item), version))}#${id}`,
        anchors: Object.fromEntries(anchors.map((anchor) => [anchor, t(`${id}.anchors.${anchor}`)])),
      },
    ]
  })
  return <WalkStops withKind={page === 'check'} stops={stops} items={Object.fromEntries(words)} />
}
