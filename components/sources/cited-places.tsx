import { useLocale, useTranslations } from 'next-intl'
import { rulesPath } from '@/lib/reading/method/rules-page'
import { localePath } from '@/components/ui/locale-path'
import { countPlaces, placeKinds, type CitedIn, type PlaceKind } from '@/lib/reading/sources/gather-citations'

/** Where a work is used, folded: questions, rules and advice by lever, cases. */
export function CitedPlaces({ places }: { places: CitedIn }) {
  const t = useTranslations('method.sources')
  return (
    <details className="more">
      <summary className="small">{t('where', { count: countPlaces(places) })}</summary>
      <dl>
        {placeKinds
          .filter((kind) => places[kind].size > 0)
          .map((kind) => (
            <PlaceList key={kind} kind={kind} places={places[kind]} />
          ))}
      </dl>
    </details>
  )
}

function PlaceList({ kind, places }: { kind: PlaceKind; places: ReadonlyMap<string, number> }) {
  const t = useTranslations('method.sources')
  const place = usePlace(kind)
  return (
    <>
      <dt>{t(kind === 'method' ? 'methodPage' : kind)}</dt>
      {[...places].map(([id, count]) => {
        const { name, href } = place(id)
        const said = count === 1 ? name : t('times', { name, count })
        return <dd key={id}>{href === null ? said : <a href={href}>{said}</a>}</dd>
      })}
    </>
  )
}

/** Name of a thing that cites, and its address where it has a page of its own. */
function usePlace(kind: PlaceKind): (id: string) => { readonly name: string; readonly href: string | null } {
  const items = useTranslations('instrument.items')
  const levers = useTranslations('levers')
  const examples = useTranslations('examples')
  const documented = useTranslations('documented.cases')
  const talks = useTranslations('beforeTalks.shown')
  const terms = useTranslations('glossary.terms')
  const guides = useTranslations('guides.index.names')
  const measures = useTranslations('raters.measures')
  const read = useTranslations('method.unseen')
  const stops = useTranslations('stops')
  const kinds = useTranslations('situation.kinds')
  const locale = useLocale()
  return (id) => {
    switch (kind) {
      case 'questions':
        return { name: items(`${id}.name`), href: null }
      case 'talks':
        return { name: talks(id), href: null }
      case 'cells':
      case 'texts':
        return { name: levers(`levers.${id}.name`), href: localePath(locale, rulesPath(id)) }
      case 'stops':
        return {
          name: id === 'escort' ? levers('escort.name') : levers(`neverAdvised.${id}.name`),
          href: null,
        }
      case 'safety':
        return { name: stops(`${id}.title`), href: null }
      case 'asks':
        return { name: kinds(id), href: null }
      case 'examples':
        return { name: examples(`${id}.codeName`), href: localePath(locale, `/examples/${id}`) }
      case 'glossary':
        return { name: terms(`${id}.term`), href: `${localePath(locale, '/glossary')}#${id}` }
      case 'guides':
        return { name: guides(`${id}.title`), href: localePath(locale, `/guides/${id}`) }
      case 'method':
        return { name: read('heading'), href: `${localePath(locale, '/method')}#unseen` }
      case 'measures':
        return { name: measures(id), href: null }
      case 'documented':
        return { name: documented(`${id}.title`), href: localePath(locale, `/documented/${id}`) }
    }
  }
}
