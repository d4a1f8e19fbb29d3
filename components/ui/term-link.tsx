import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import { localePath } from './locale-path'

/** A word that the glossary explains, linked to its entry. */
export function TermLink({ term, children }: { term: string; children: ReactNode }) {
  return <a href={`${localePath(useLocale(), '/glossary')}#${term}`}>{children}</a>
}
