import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { localePath } from '@/components/ui/locale-path'
import { instrumentNamespace } from '@/lib/i18n/next/instrument-namespace'
import { getInstrument } from '@/lib/instrument/instruments'
import { getPageOf, walkPath } from '@/lib/instrument/walk'

/** A sign that opens, what is quoted, a sign that closes: as English, French, German and Arabic set them. */
const quoted = /([“«„]\s*)([^”»“]+?)(\s*[”»“])/

/** A text of the instrument in which every question that it names, in quotation marks, is a link to that question. */
export function useNamedQuestions(version: string): (text: string) => ReactNode {
  const words = useTranslations(`${instrumentNamespace(version)}.items`)
  const locale = useLocale()
  const items = new Map(getInstrument(version).items.map((item) => [words(`${item.id}.name`), item]))
  return (text) =>
    text.split(quoted).map((part, at) => {
      const item = at % 4 === 2 ? items.get(part) : undefined
      if (item === undefined) return part
      const path = walkPath(getPageOf(item), version)
      return (
        <a key={item.id} data-case href={`${localePath(locale, path)}#${item.id}`}>
          {part}
        </a>
      )
    })
}
