import { useTranslations } from 'next-intl'
import { useLeverName } from '@/components/words/lever-words'
import type { CaseReply } from '@/lib/wire/sync-types'
import type { Mark } from '@/lib/workshop/find-named'
import { storyParts, type StoryPart } from '@/lib/workshop/own-case'
import { MarkedText } from './marked-text'
import { caseAnswer } from './case-answers'

type WhatLeavesProps = {
  readonly story: Readonly<Record<StoryPart, string>>
  readonly marks: Readonly<Record<StoryPart, readonly Mark[]>>
  readonly questions: readonly string[]
  readonly levers: readonly string[]
  readonly found: CaseReply
  readonly withAnswers: boolean
}

/** Word for word all that leaves the case, and when the room sees it. */
export function WhatLeaves({ story, marks, questions, levers, found, withAnswers }: WhatLeavesProps) {
  const t = useTranslations('workshop.own')
  const words = useTranslations('instrument.items')
  const nameOf = useLeverName()
  return (
    <dl className="ws-leaves">
      {storyParts.map((part) => (
        <div key={part}>
          <dt>{t(`parts.${part}.leaves`)}</dt>
          <dd>
            {story[part].trim() === '' ? (
              <span className="quiet">{t('nothing')}</span>
            ) : (
              <MarkedText text={story[part]} marks={marks[part]} />
            )}
          </dd>
        </div>
      ))}
      <div>
        <dt>{t('leaves.questions')}</dt>
        <dd>
          <ol>
            {questions.map((id) => (
              <li key={id}>{words(`${id}.question`)}</li>
            ))}
          </ol>
        </dd>
      </div>
      <div>
        <dt>{t('leaves.levers')}</dt>
        <dd>
          <ul>
            {levers.map((id) => (
              <li key={id}>{nameOf(id)}</li>
            ))}
          </ul>
        </dd>
      </div>
      <div>
        <dt>{t('leaves.answers')}</dt>
        <dd>
          {withAnswers ? (
            <ul>
              {questions.map((id) => {
                const key = caseAnswer(found, id)
                return (
                  <li key={id}>
                    {t('leaves.answer', {
                      name: words(`${id}.name`),
                      answer: key === null ? t('noAnswer') : words(`${id}.anchors.${key}`),
                    })}
                  </li>
                )
              })}
            </ul>
          ) : (
            <span className="quiet">{t('nothing')}</span>
          )}
        </dd>
      </div>
    </dl>
  )
}
