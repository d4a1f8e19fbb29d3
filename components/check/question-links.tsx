import { useLocale, useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { localePath } from '@/components/ui/locale-path'
import type { Item } from '@/lib/instrument/types'
import { getPageOf, walkPath } from '@/lib/instrument/walk'

type QuestionLinksProps = {
  readonly label: string
  readonly items: readonly Item[]
  /** Of the instrument that asks them. */
  readonly version: string
}

/** Questions by name in one line, each leading to itself. */
export function QuestionLinks({ label, items, version }: QuestionLinksProps) {
  const words = useTranslations('instrument.items')
  const locale = useLocale()
  return (
    <p>
      {label}{' '}
      {items.map((item, at) => (
        <Fragment key={item.id}>
          {at === 0 ? null : ' · '}
          <a data-case href={`${localePath(locale, walkPath(getPageOf(item), version))}#${item.id}`}>
            {words(`${item.id}.name`)}
          </a>
        </Fragment>
      ))}
    </p>
  )
}
