import { useTranslations } from 'next-intl'
import type { RefObject } from 'react'
import type { ItemWords } from '@/components/words/item-words'
import { factorIds } from '@/lib/instrument/factor-ids'
import { getInstrument } from '@/lib/instrument/instruments'
import { findItem } from '@/lib/instrument/items-by-id'
import { listItemsOn, profilePages } from '@/lib/instrument/walk'
import { AnswerOptions } from './answer-options-fieldset'
import type { Sandbox } from './use-sandbox'

type ChooseAnswerProps = {
  readonly sandbox: Sandbox
  readonly words: ItemWords
  readonly first: readonly string[]
  /** Item id; empty: none. */
  readonly chosen: string
  readonly choose: (item: string) => void
  readonly selectRef: RefObject<HTMLSelectElement | null>
}

/** As many as the page says to find out. */
const mostFirst = 5

/** Which question, by its page, those most useful to find out first; then its answers. */
export function ChooseAnswer({ sandbox, words, first, chosen, choose, selectRef }: ChooseAnswerProps) {
  const t = useTranslations('whatIf.choose')
  const instrument = getInstrument(sandbox.version)
  const item = findItem(instrument, chosen)
  const known = first.filter((id) => findItem(instrument, id) !== null).slice(0, mostFirst)
  return (
    <>
      <div className="wf-field np">
        <label htmlFor="what-if-item">{t('question')}</label>
        <select
          className="input"
          id="what-if-item"
          ref={selectRef}
          value={chosen}
          onChange={(event) => {
            choose(event.target.value)
          }}
        >
          <option value="">{t('none')}</option>
          {known.length > 0 && <Questions label={t('first')} items={known} words={words} />}
          <Questions
            label={t('counterpart')}
            items={profilePages.flatMap((page) => listItemsOn(instrument, page)).map(({ id }) => id)}
            words={words}
          />
          {factorIds.map((factor) => (
            <Questions
              key={factor}
              label={words.factor(factor)}
              items={listItemsOn(instrument, factor).map(({ id }) => id)}
              words={words}
            />
          ))}
        </select>
      </div>
      {item !== null && <AnswerOptions key={item.id} item={item} sandbox={sandbox} />}
    </>
  )
}

type QuestionsProps = { readonly label: string; readonly items: readonly string[]; readonly words: ItemWords }

function Questions({ label, items, words }: QuestionsProps) {
  return (
    <optgroup label={label}>
      {items.map((id) => (
        <option key={id} value={id}>
          {words.name(id)}
        </option>
      ))}
    </optgroup>
  )
}
