'use client'

import { useTranslations } from 'next-intl'
import { fieldValueOf } from './edit-from-field'
import { shownText } from '@/lib/reading/cases/shown-text'
import type { ItemAnswer } from '@/lib/wire/sync-types'

type AnswerWordsProps = {
  answer: ItemAnswer
  /** The words of an option, by the value of its field: an answer, or how it is known. */
  wordsOf: (value: string) => string
}

/** An answer in the words that stand beside its radio button, with how it is known and the note. */
export function AnswerWords({ answer, wordsOf }: AnswerWordsProps) {
  const t = useTranslations('client.conflict')
  const value = fieldValueOf(answer)
  const note = shownText(answer.note)
  const said = value === null ? t('empty') : wordsOf(value)
  return (
    <>
      {answer.known === null ? said : t('known', { answer: said, known: wordsOf(answer.known) })}
      {note === '' ? null : <span className="block small">{t('note', { note })}</span>}
    </>
  )
}
