'use client'

import { usePathname } from 'next/navigation'
import type { Language } from '@/lib/i18n/languages'
import { localePath } from './locale-path'

/**
 * This page in the other languages. The links lead to the page before any script has run; with scripts they keep what
 * follows it in the address too: the case, the place on the page, what is supposed.
 */
export function LanguageSwitch({ label, languages }: { label: string; languages: readonly Language[] }) {
  const path = usePathname()
  const [, current = '', ...rest] = path.split('/')
  return (
    <nav aria-label={label} className="languages">
      {languages.map(({ tag, name }) => (
        <a
          key={tag}
          href={localePath(tag, `/${rest.join('/')}`)}
          hrefLang={tag}
          data-case // which takes the case along before the scripts have come
          aria-current={tag === current ? 'true' : undefined}
          onPointerDown={({ currentTarget }) => {
            keepAddress(currentTarget)
          }}
          onClick={({ currentTarget }) => {
            keepAddress(currentTarget)
          }}
        >
          <bdi lang={tag}>{name}</bdi>
        </a>
      ))}
    </nav>
  )
}

/** Case and place change while a page is open, and nobody is told: they are read when the link is used. */
function keepAddress(link: HTMLAnchorElement): void {
  link.search = window.location.search
  link.hash = window.location.hash
}
