import { useFormatter, useTranslations } from 'next-intl'
import { factorIds } from '@/lib/instrument/factor-ids'
import { deskNeeds, deskOrders, deskStates, deskStills, leverPlaces } from '@/lib/wire/desk-types'

type Named = readonly { readonly id: string; readonly name: string }[]

/** What an address of the list filters and shows, in words; a word that is unknown here is left out. */
export function useFilterNames(missions: Named, levers: Named): (query: URLSearchParams) => string {
  const t = useTranslations('desk')
  const factor = useTranslations('instrument.factors')
  const format = useFormatter()
  return (query) => {
    const chosen = <Id extends string>(name: string, ids: readonly Id[], say: (id: Id) => string) => {
      const found = ids.find((id) => id === query.get(name))
      return found === undefined ? [] : [say(found)]
    }
    const among = (name: string, all: Named) => {
      const found = all.find(({ id }) => id === query.get(name))
      return found === undefined ? [] : [found.name || t('noMission')]
    }
    const parts = [
      ...among('mission', missions),
      ...chosen('state', deskStates, (id) => t(`states.${id}`)),
      ...chosen('need', deskNeeds, (id) => t(`needs.${id}`)),
      ...chosen('factor', factorIds, (id) => t('kept.severe', { name: factor(`${id}.name`) })),
      ...among('lever', levers),
      ...chosen('band', leverPlaces, (id) => (id === 'planned' ? t(id) : t(`bands.${id}`))),
      ...chosen('still', deskStills, (id) => t('kept.still', { time: t(`stills.${id}`) })),
      ...chosen('sort', deskOrders, (id) => t(`sorts.${id}`)),
      ...chosen('view', ['heat'], (id) => t(`views.${id}`)),
    ]
    return parts.length === 0 ? t('kept.all') : format.list(parts, { type: 'unit' })
  }
}
