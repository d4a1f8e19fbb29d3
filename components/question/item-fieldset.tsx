import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { anchorKey, valuesOf, waysOfKnowing } from '@/lib/instrument/answer'
import type { Item } from '@/lib/instrument/types'
import { instrumentNamespace } from '@/lib/i18n/next/instrument-namespace'
import { useNamedQuestions } from '@/components/words/named-questions'
import { StopHere } from '@/components/stops/stop-here'
import { ClearAnswer } from './clear-answer'
import { ItemConflict } from './item-conflict'
import { KnownFieldset } from './known-fieldset'
import { OptionRow } from './option-row'

type ItemFieldsetProps = {
  item: Item
  /** Of the instrument: its words are asked. */
  version: string
  number: number
  of: number
  source: ReactNode
}

/** One item as native form controls: it can be answered before any script has loaded, by keyboard and screen reader. */
export function ItemFieldset({ item, version, number, of, source }: ItemFieldsetProps) {
  const t = useTranslations('item')
  const words = useTranslations(`${instrumentNamespace(version)}.items.${item.id}`)
  const withLinks = useNamedQuestions(version)
  const anchors = valuesOf[item.kind].map(anchorKey)
  const options: readonly (readonly [string, string])[] = [
    ...anchors.map((anchor) => [anchor, words(`anchors.${anchor}`)] as const),
    ['dont-know', t('dontKnow')],
    ['not-applicable', t('notApplicable')],
    ...waysOfKnowing.map((way) => [way, t(way)] as const),
  ]

  return (
    <fieldset className="item" id={item.id} aria-describedby={`${item.id}-help`}>
      <legend>
        <h2>
          <span className="qn num">{t('number', { n: number, of, name: words('name') })}</span>
          <span className="q">{words('question')}</span>
        </h2>
      </legend>
      <p className="quiet hl" id={`${item.id}-help`}>
        {withLinks(words('help'))}
      </p>
      <div className="opts">
        {anchors.map((anchor) => (
          <OptionRow
            key={anchor}
            name={item.id}
            value={anchor}
            mark={item.kind === 'level' ? anchor : undefined}
          >
            {words(`anchors.${anchor}`)}
          </OptionRow>
        ))}
        <OptionRow name={item.id} value="dont-know" mark="?" apart>
          {t('dontKnow')}
        </OptionRow>
        {item.mayNotApply ? (
          <OptionRow name={item.id} value="not-applicable" mark="–">
            {t('notApplicable')}
          </OptionRow>
        ) : null}
      </div>
      <StopHere item={item.id} />
      <p className="small noted noted-dk">{t('dontKnowNoted')}</p>
      <p className="small noted noted-na">{t('notApplicableNoted')}</p>
      <KnownFieldset itemId={item.id} />
      <ClearAnswer itemId={item.id} name={words('name')} />
      <details className="nt">
        <summary>{t('note')}</summary>
        <label htmlFor={`${item.id}-note`}>
          {t('note')} <span className="quiet small w4">{t('noteHint')}</span>
        </label>
        <textarea
          className="input"
          id={`${item.id}-note`}
          name={`${item.id}:note`}
          rows={3}
          maxLength={4000}
        />
      </details>
      <ItemConflict itemId={item.id} name={words('name')} options={Object.fromEntries(options)} />
      <details className="src">
        <summary>{t('source')}</summary>
        {source}
      </details>
    </fieldset>
  )
}
