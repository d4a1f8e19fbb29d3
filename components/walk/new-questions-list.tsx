'use client'

import { useLocale, useTranslations } from 'next-intl'
import { AnswerWords } from '@/components/open-case/answer-words'
import { rich } from '@/components/words/rich'
import { OfVersion } from '@/components/words/of-version'
import { localePath } from '@/components/ui/locale-path'
import { useOptionWords } from '@/components/words/use-option-words'
import { getInstrument } from '@/lib/instrument/instruments'
import { getItem } from '@/lib/instrument/items-by-id'
import { getPageOf, walkPath } from '@/lib/instrument/walk'
import type { DraftAnswer, DraftAssessment } from '@/lib/offline/draft'
import { moveBetween } from '@/lib/reading/move-between'

type NewQuestionsListProps = { readonly from: DraftAssessment; readonly to: DraftAssessment }

/** The questions that are new in this assessment, with the way to each, and the answers that no question takes any more. */
export function NewQuestionsList({ from, to }: NewQuestionsListProps) {
  const t = useTranslations('newQuestions')
  const words = useTranslations('instrument.items')
  const locale = useLocale()
  const { dropped, added } = moveBetween(from, to)
  const instrument = getInstrument(to.instrument)
  return (
    <div className="note my-2" role="status">
      <p>{t('lead')}</p>
      {added.length > 0 && (
        <>
          <p>{t('added', { count: added.length })}</p>
          <ul className="rlist">
            {added.map((id) => (
              <li key={id}>
                <a
                  data-case
                  href={`${localePath(locale, walkPath(getPageOf(getItem(instrument, id)), to.instrument))}#${id}`}
                >
                  {words(`${id}.name`)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{t('dropped', { count: dropped.length })}</p>
      {dropped.length > 0 && (
        <OfVersion version={from.instrument}>
          <ul className="rlist">
            {dropped.map((id) => (
              <Dropped key={id} itemId={id} answer={from.answers[id]} />
            ))}
          </ul>
        </OfVersion>
      )}
    </div>
  )
}

function Dropped({ itemId, answer }: { itemId: string; answer: DraftAnswer | undefined }) {
  const t = useTranslations('newQuestions')
  const words = useTranslations('instrument.items')
  const wordsOf = useOptionWords(itemId)
  if (answer === undefined) return null
  return (
    <li>
      {t.rich('droppedItem', {
        ...rich,
        name: words(`${itemId}.name`),
        answer: () => <AnswerWords answer={answer} wordsOf={wordsOf} />,
      })}
    </li>
  )
}
