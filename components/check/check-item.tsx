'use client'

import { useTranslations } from 'next-intl'
import { fieldValueOf } from '@/components/open-case/edit-from-field'
import { ItemConflict } from '@/components/question/item-conflict'
import { anchorKey, valuesOf, waysOfKnowing } from '@/lib/instrument/answer'
import type { Item } from '@/lib/instrument/types'
import type { DraftAnswer } from '@/lib/offline/draft'
import { shownText } from '@/lib/reading/cases/shown-text'
import { useOptionWords } from '@/components/words/use-option-words'

type CheckItemProps = {
  readonly item: Item
  readonly answer: DraftAnswer | undefined
  /** Where it is asked. */
  readonly href: string
}

/** One answer in words: what, how known, and the note. */
export function CheckItem({ item, answer, href }: CheckItemProps) {
  const t = useTranslations('check')
  const words = useTranslations(`instrument.items.${item.id}`)
  const wordsOf = useOptionWords(item.id)
  const fields = [...valuesOf[item.kind].map(anchorKey), 'dont-know', 'not-applicable', ...waysOfKnowing]
  const options = fields.map((field): [string, string] => [field, wordsOf(field)])
  const value = fieldValueOf(answer)
  const note = shownText(answer?.note ?? '')
  const isAnswered = value !== null && value !== 'dont-know' && value !== 'not-applicable'
  return (
    <li>
      <p className="w6">
        <a data-case href={href}>
          {words('name')}
        </a>
      </p>
      <p className={isAnswered ? undefined : 'quiet'}>
        {value === null && note !== '' ? t('noteOnly') : wordsOf(value)}
      </p>
      {isAnswered ? (
        <p className="small quiet">
          {answer?.known == null ? t('knownMissing') : t('known', { known: answer.known })}
        </p>
      ) : null}
      {note === '' ? null : <p className="small">{t('note', { note })}</p>}
      <ItemConflict itemId={item.id} name={words('name')} options={Object.fromEntries(options)} />
    </li>
  )
}
