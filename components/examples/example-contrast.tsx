import { useLocale, useTranslations } from 'next-intl'
import { Dots20 } from '@/components/charts/dots-20'
import { StateGlyph } from '@/components/charts/state-glyph'
import { localePath } from '@/components/ui/locale-path'
import { Citations } from '@/components/words/citations'
import { exampleReading } from '@/lib/reading/example-reading'
import { getWorkedExample } from '@/lib/reading/get-worked-example'
import { nOf20 } from '@/lib/reading/n-of-20'
import { rich } from '@/components/words/rich'
import { useNOf20 } from '@/components/words/share-words'

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
  const inWords = useNOf20()
  const { result, background } = exampleReading(id)
  const found = result.levers.find((one) => one.id === lever)
  const reference = background?.levers.find((one) => one.id === lever)?.uninformedShare
  const { counterpartKind, leversUsed } = getWorkedExample(id).documented
  const outcome = leversUsed.find((use) => use.lever === lever)
  if (!found || reference === undefined) return null
  const { state } = found.conditions
  return (
    <div className="half">
      <p className="half-head">
        <b>{words(`${id}.codeName`)}</b>
        <span>
          <StateGlyph state={state} /> {t('examples.conditions', { state: t(`levers.state.${state}.name`) })}
        </span>
      </p>
      <p className="small quiet">{kinds(counterpartKind)}</p>
      <Dots20 filled={nOf20(found.rankShare).n} reference={nOf20(reference).n} />
      <p className="small num">
        {t.rich('examples.share', {
          ...rich,
          share: inWords(found.rankShare),
          reference: inWords(reference),
        })}
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
