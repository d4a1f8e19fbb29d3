import { useLocale, useTranslations } from 'next-intl'
import { localePath } from '@/components/ui/locale-path'

/** The two that are read against each other. */
const counterpartOf: Readonly<Record<string, string>> = {
  'angola-early': 'angola-late',
  'angola-late': 'angola-early',
}

/** From a documented case to the one it is read against, and to its preparation sheet. */
export function ExampleLinks({ id }: { id: string }) {
  const t = useTranslations('result.examples')
  const card = useTranslations('print.card')
  const movement = useTranslations('movement.example')
  const words = useTranslations('examples')
  const locale = useLocale()
  const other = counterpartOf[id]
  return (
    <>
      {other !== undefined && (
        <>
          <a className="btn" href={localePath(locale, `/examples/${other}`)}>
            {t('compare', { name: words(`${other}.codeName`) })}
          </a>
          <a className="btn" href={localePath(locale, '/examples/angola-movement')}>
            {movement('link')}
          </a>
        </>
      )}
      <a className="btn" href={localePath(locale, `/examples/${id}/card`)}>
        {card('link')}
      </a>
    </>
  )
}
