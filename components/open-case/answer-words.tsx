'use client'

import { useTranslations } from 'next-intl'
import { fieldValueOf } from './edit-from-field'
import type { ItemAnswer } from '@/lib/wire/sync-types'

type AnswerWordsProps = {
  itemId: string
  answer: ItemAnswer
  /** The words of an option, by field name and value; absent: as they stand on the page, beside the radio buttons. */
  wordsOf?: (name: string, value: string) => string
}

/** An answer in the words that stand beside its radio button, with how it is known and the note. */
export function AnswerWords({ itemId, answer, wordsOf = labelOnPage }: AnswerWordsProps) {
  const t = useTranslations('client.conflict')
  const value = fieldValueOf(answer)
  return (
    <>
      {value === null ? t('empty') : wordsOf(itemId, value)}
      {answer.known === null ? '' : ` (${wordsOf(`${itemId}:known`, answer.known)})`}
      {answer.note === '' ? null : <span className="block small">“{answer.note}”</span>}
    </>
  )
}

function labelOnPage(name: string, value: string): string {
  const radio = document.querySelector(`input[name="${CSS.escape(name)}"][value="${CSS.escape(value)}"]`)
  return radio?.closest('label')?.querySelector('span:last-child')?.textContent ?? value
}
