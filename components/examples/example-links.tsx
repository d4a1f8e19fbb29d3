import { useLocale, useTranslations } from 'next-intl'
import { localePath } from '@/components/ui/locale-path'

/** The two that are read against each other. */
const counterpartOf: Readonly<Record<string, string>> = {
  'angola-early': 'angola-late',
  'angola-late': 'angola-early',
}

/** From a worked example to its preparation sheet. */
export function SheetLink({ id }: { id: string }) {
  const card = useTranslations('print.card')
  const locale = useLocale()
  return (
    <a className="btn" href={localePath(locale, `/examples/${id}/card`)}>
      {card('link')}
    </a>
  )
}

/** From a worked example to the one it is read against; nothing for one that stands alone. */
export function ExampleLinks({ id }: { id: string }) {
  const t = useTranslations('result.examples')
  const movement = useTranslations('movement.example')
  const words = useTranslations('examples')
  const locale = useLocale()
  const other = counterpartOf[id]
  if (other === undefined) return null
  return (
    <p className="rowx">
      <a className="tall" href={localePath(locale, `/examples/${other}`)}>
        {t('compare', { name: words(`${other}.codeName`) })}
      </a>
      <a className="tall" href={localePath(locale, '/examples/angola-movement')}>
        {movement('link')}
      </a>
    </p>
  )
}
