import { useTranslations } from 'next-intl'
import { useSyncExternalStore } from 'react'
import { keepViews, viewsKept } from '@/lib/offline/person/person-here'
import { filters } from './desk-query'

/** More than anybody tells apart. */
const most = 12

const subscribe = (listener: () => void) => {
  window.addEventListener('storage', listener)
  return () => {
    window.removeEventListener('storage', listener)
  }
}

type KeptViewsProps = {
  readonly query: URLSearchParams
  readonly nameOf: (query: URLSearchParams) => string
}

/**
 * Views that this browser keeps for whoever is here, named by what they filter. Letters that were looked for are not kept: they
 * could be a code name.
 */
export function KeptViews({ query, nameOf }: KeptViewsProps) {
  const t = useTranslations('desk.kept')
  const kept = useSyncExternalStore(subscribe, viewsKept, () => '')
    .split('\n')
    .filter((line) => line !== '')
  const own = new URLSearchParams(
    [...filters, 'view'].flatMap((name) => {
      const value = name === 'q' ? null : query.get(name)
      return value === null ? [] : [[name, value]]
    }),
  ).toString()
  const canKeep = own !== '' && !kept.includes(own) && kept.length < most
  if (kept.length === 0 && !canKeep) return null
  const named = (line: string) => nameOf(new URLSearchParams(line))
  return (
    <section aria-labelledby="desk-kept" className="np">
      <h3 id="desk-kept">{t('title')}</h3>
      <ul className="plainlist">
        {kept.map((line) => (
          <li key={line} className="rowx">
            <a href={`?${line}`}>{named(line)}</a>
            <button
              type="button"
              className="btn"
              aria-label={t('removeNamed', { name: named(line) })}
              onClick={() => {
                keepViews(kept.filter((other) => other !== line))
              }}
            >
              {t('remove')}
            </button>
          </li>
        ))}
      </ul>
      {canKeep ? (
        <p className="rowx">
          <button
            type="button"
            className="btn"
            onClick={() => {
              keepViews([...kept, own])
            }}
          >
            {t('keep', { name: named(own) })}
          </button>
        </p>
      ) : null}
    </section>
  )
}
