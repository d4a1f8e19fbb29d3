import { useLocale, useTranslations } from 'next-intl'
import { localePath } from '@/components/ui/locale-path'
import { currentInstrument } from '@/lib/instrument/instruments'
import { workedExamples } from '@/lib/literature/cases/worked-examples'

/** The documented cases, each with its one line and how much of it is known. */
export function ExampleList() {
  const t = useTranslations('result.examples')
  const words = useTranslations('examples')
  const kinds = useTranslations('documented.kinds')
  const locale = useLocale()
  return (
    <ul className="rlist examples">
      {workedExamples.map(({ id, counterpartKind, answers }) => (
        <li key={id}>
          <a href={localePath(locale, `/examples/${id}`)}>{words(`${id}.codeName`)}</a>
          <p className="small quiet">
            {words(`${id}.tagline`)} {t('kind', { kind: kinds(counterpartKind) })}{' '}
            {t('answered', { answered: Object.keys(answers).length, of: currentInstrument.items.length })}
          </p>
        </li>
      ))}
    </ul>
  )
}
