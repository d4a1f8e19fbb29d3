'use client'

import { useLocale, useTranslations } from 'next-intl'
import { loadDevice } from '@/components/open-case/case-session'
import { ShownCase } from '@/components/open-case/shown-case'
import { AskProblem } from '@/components/people/ask-problem'
import { useAsked } from '@/components/people/use-asked'
import { useDone } from '@/components/people/use-done'
import { CaseResult } from '@/components/reading/case-result'
import { localePath } from '@/components/ui/locale-path'
import { shownText } from '@/lib/reading/cases/shown-text'
import type { CaseDraft } from '@/lib/offline/draft'
import { plannedIn } from '@/lib/wire/planned-levers'
import type { ReviewReply } from '@/lib/wire/review-types'
import { Changed } from './changed'
import { Decide } from './decide'
import { Decisions } from './decisions'
import { ReviewContext, versionsOf } from './review-case'
import { ReviewHead } from './review-head'
import { ReviewParts } from './review-parts'
import { SaveCase } from './save-case'
import { Threads } from './threads'

/** The review of the case that the address names: for those who decide on it, and for those who sent it. */
export function ReviewPage() {
  return <ShownCase>{(draft) => <ReviewOf key={draft.caseId} draft={draft} />}</ShownCase>
}

function ReviewOf({ draft }: { readonly draft: CaseDraft }) {
  const t = useTranslations('review')
  const locale = useLocale()
  const { caseId, situation } = draft
  const asked = useAsked(`review?case=${caseId}`)
  const { line, status, onDone: say } = useDone(asked)
  const reply = asked.body as ReviewReply | null
  const versions = versionsOf(draft)
  const assessment = versions.at(-1)
  const lastRead = reply?.lastRead?.assessmentId
  const before = versions.find((one) => one.assessmentId === lastRead) ?? versions.at(-2) ?? null
  const onDone = (said: string) => {
    say(said)
    void loadDevice().then((device) => device.fetchCase(caseId))
  }
  const name = shownText(situation.codeName.value) || t('unnamed')
  if (assessment === undefined)
    return (
      <>
        <h1>{name}</h1>
        <p>
          {t('nothingSubmitted')}{' '}
          <a href={`${localePath(locale, '/walk/check')}?case=${caseId}`}>{t('toCheck')}</a>
        </p>
      </>
    )
  return (
    <div className="result review">
      {reply === null ? (
        <>
          <h1>{name}</h1>
          {asked.problem === null ? (
            <p role="status">{t('loading')}</p>
          ) : (
            <AskProblem problem={asked.problem} />
          )}
        </>
      ) : (
        <ReviewContext value={{ draft, assessment, number: versions.length, before, reply, onDone }}>
          <ReviewHead name={name} />
          <Changed />
          <CaseResult
            key={assessment.assessmentId}
            assessment={assessment}
            situation={situation}
            view={ReviewParts}
            isPart
            extras={{ planned: plannedIn(situation.plannedLevers.value) }}
          />
          <Threads />
          <Decide />
          <Decisions />
          <SaveCase />
        </ReviewContext>
      )}
      <p ref={status} role="status" className="sticky bottom-0 bg-paper">
        {line}
      </p>
    </div>
  )
}
