import { useLocale, useTranslations } from 'next-intl'
import { localePath } from '@/components/ui/locale-path'
import { Citations } from '@/components/words/citations'
import { rich } from '@/components/words/rich'
import { exampleReading } from '@/lib/reading/example-reading'
import { getWorkedExample } from '@/lib/reading/get-worked-example'

const pair = ['angola-early', 'angola-late'] as const
const lever = 'reputation.denounce'

/** The same lever with the same counterpart, a few years apart: what a reading is, on one glance. */
export function ExampleContrast() {
  const t = useTranslations('home')
  return (
    <section className="contrast" aria-labelledby="h-contrast">
      <h2 id="h-contrast">{t('contrastHeading')}</h2>
      {pair.map((id) => (
        <Half key={id} id={id} />
      ))}
      <p className="small quiet">{t('contrastNote')}</p>
    </section>
  )
}

function Half({ id }: { id: (typeof pair)[number] }) {
  const t = useTranslations('result')
  const home = useTranslations('home')
  const words = useTranslations('examples')
  const kinds = useTranslations('documented.kinds')
  const locale = useLocale()
  const found = exampleReading(id).result.levers.find((one) => one.id === lever)
  const { counterpartKind, leversUsed } = getWorkedExample(id).documented
  const outcome = leversUsed.find((use) => use.lever === lever)
  if (found === undefined) return null
  return (
    <div className="half">
      <p className="half-head">
        <b>{words(`${id}.codeName`)}</b>
        <span>{t(`bands.${found.band}.name`)}</span>
      </p>
      <p className="small quiet">{kinds(counterpartKind)}</p>
      <p className="small">
        {t('examples.speaks')} {t.rich(`levers.says.${found.conditions.state}`, rich)}
      </p>
      <p className="small lit">{t('examples.inShort', { text: words(`${id}.inShort`) })}</p>
      {outcome && <Citations sources={[outcome.source]} />}
      <p>
        <a href={localePath(locale, `/examples/${id}`)}>
          {home.rich('contrastLink', { ...rich, name: words(`${id}.codeName`) })}
        </a>
      </p>
    </div>
  )
}
