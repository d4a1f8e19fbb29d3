import { useLocale, useTranslations } from 'next-intl'
import { useState, type SubmitEvent } from 'react'
import { localePath } from '@/components/ui/locale-path'
import type { CaseReply } from '@/lib/wire/sync-types'
import type { OpenedReply } from '@/lib/wire/workshop-types'
import { mostLevers, ownProposal, ownScenario, storyParts, type StoryPart } from '@/lib/workshop/own-case'
import { mostQuestions } from '@/lib/workshop/scenarios'
import { askWorkshops, type WorkshopProblem } from './ask-workshops'
import { hasAnswers } from './case-answers'
import { LeverPicker } from './lever-picker'
import { QuestionPicker } from './question-picker'
import { StoryFields } from './story-fields'
import { revisionsOf } from './texts-of-case'
import { Tick } from './tick'
import { useLeaveWarning } from './use-leave-warning'
import { useMarks } from './use-marks'
import { WhatLeaves } from './what-leaves'
import { WorkshopProblemNote } from './workshop-problem'

type Story = Readonly<Record<StoryPart, string>>
const empty: Story = { title: '', ask: '', whom: '', told: '', happened: '' }

/** What leaves a case for a room: written here, shown word for word, confirmed, and then opened with a copy of it. */
export function OwnCaseForm({ found }: { found: CaseReply }) {
  const t = useTranslations('workshop.own')
  const opening = useTranslations('workshop.new')
  const locale = useLocale()
  const [story, setStory] = useState(empty)
  const [questions, setQuestions] = useState(ownProposal.questions)
  const [levers, setLevers] = useState(ownProposal.levers)
  const [withAnswers, setWithAnswers] = useState(false)
  const [isDryRun, setDryRun] = useState(false)
  const [isRead, setRead] = useState(false)
  const [problem, setProblem] = useState<WorkshopProblem | null>(null)
  const [isBusy, setBusy] = useState(false)
  const marks = useMarks(found, story)
  const count = storyParts.reduce((sum, part) => sum + marks[part].length, 0)
  /** Whatever is changed after it was confirmed has to be read again. */
  const changing =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      set(value)
      setRead(false)
    }
  const isWritten = story.title.trim() !== '' && story.told.trim() !== ''
  const isAsked = questions.length > 0 && questions.length <= mostQuestions
  useLeaveWarning(story !== empty && !isBusy)
  const open = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setBusy(true)
    const own = { caseId: found.caseId, revisions: revisionsOf(found), ...story, levers, withAnswers }
    const asked = { scenario: ownScenario, questions, language: locale, isDryRun, own }
    void askWorkshops<OpenedReply>('/open', asked).then(({ problem: why, body }) => {
      setProblem(why)
      if (body === null) setBusy(false)
      else window.location.assign(localePath(locale, `/workshops/wall/${ownScenario}?workshop=${body.id}`))
    })
  }
  return (
    <form className="stack mt-4" onSubmit={open}>
      <StoryFields found={found} story={story} marks={marks} onWrite={changing(setStory)} />
      <QuestionPicker
        proposed={ownProposal.questions}
        chosen={questions}
        onChoose={changing(setQuestions)}
        note={t('questionsNote')}
      />
      <LeverPicker chosen={levers} onChoose={changing(setLevers)} />
      {hasAnswers(found, questions) ? (
        <Tick
          isOn={withAnswers}
          onTurn={changing(setWithAnswers)}
          words={t('withAnswers')}
          note={t('withAnswersNote')}
        />
      ) : null}
      <Tick isOn={isDryRun} onTurn={setDryRun} words={opening('dryRun')} note={opening('dryRunNote')} />
      <section className="ws-pick" aria-labelledby="h-leaves">
        <h2 id="h-leaves">{t('leaves.title')}</h2>
        <p>{t('leaves.note')}</p>
        <WhatLeaves {...{ story, marks, questions, levers, found }} withAnswers={withAnswers} />
        <p className="note">
          {count === 0 ? t('clean') : t('marked', { count })} {t('blindSpots')}
        </p>
        <Tick isOn={isRead} onTurn={setRead} words={t('confirm')} note={t('confirmNote')} />
      </section>
      <WorkshopProblemNote problem={problem} />
      <p>
        <button
          type="submit"
          className="btn btn-1"
          disabled={
            isBusy || !isRead || !isWritten || !isAsked || levers.length === 0 || levers.length > mostLevers
          }
        >
          {opening('open')}
        </button>
      </p>
      <p className="quiet small">{isWritten ? opening('openNote') : t('missing')}</p>
    </form>
  )
}
