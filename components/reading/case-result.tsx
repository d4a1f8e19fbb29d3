'use client'

import { useTranslations } from 'next-intl'
import { useMemo, useState, type ComponentType, type ReactNode } from 'react'
import { DrawnAnew } from '@/components/ui/drawn-anew'
import { useSame } from '@/components/ui/use-same'
import type { DraftAssessment, DraftField } from '@/lib/offline/draft'
import type { SituationField } from '@/lib/wire/situation-fields'
import { counterpartLevels } from '@/lib/wire/sync-types'
import { toAnswers } from '@/lib/wire/to-answers'
import { toBeforeTalks } from '@/lib/wire/to-before-talks'
import { shownText } from '@/lib/reading/cases/shown-text'
import { besideIn } from '@/lib/reading/to-situation'
import type { FrozenReading } from '@/lib/reading/frozen-reading'
import { useSituationWords } from '@/components/words/use-situation-words'
import { EarlyStops } from '@/components/stops/early-stops'
import { ReadingProgress } from './reading-progress'
import { WithTexts } from '@/components/words/with-texts'
import type { ResultBasis, ResultHeading, ResultViewProps } from '@/components/words/result-view-props'
import { useFrozenReading } from './use-frozen-reading'
import { useReading, type Asked } from './use-reading'

export type CaseResultProps = {
  readonly assessment: DraftAssessment
  readonly situation: Readonly<Record<SituationField, DraftField>>
  /** Links beside the title, such as "change answers": the page knows the way there. */
  readonly actions?: ReactNode
  /** How it is drawn: as the result page or as the preparation sheet. */
  readonly view: ComponentType<ResultViewProps>
  /** What the page adds: the way to the full trace, and where the factors can be ranked. */
  readonly extras?:
    | Pick<
        ResultViewProps,
        'whyOf' | 'rankFactors' | 'clearance' | 'kindNote' | 'askNote' | 'planned' | 'planLever' | 'more'
      >
    | undefined
  /** After the day on which it was submitted: how its review stands. */
  readonly review?: ReactNode
  /** A part of a page that has its own title. */
  readonly isPart?: true
}

/** The result of a case on this device: of its snapshot when it was submitted, else computed here, in a worker. */
export function CaseResult(props: CaseResultProps) {
  const { assessment, situation, actions, view, extras, review, isPart } = props
  const t = useTranslations('result.working')
  const kept = useFrozenReading(assessment.snapshot)
  const heading = { ...useHeading(situation, actions), review }
  const title = isPart === true ? null : <h1>{heading.title}</h1>

  switch (kept.kind) {
    case 'frozen':
      return (
        <FrozenResult
          frozen={kept.frozen}
          notes={notesIn(assessment)}
          heading={heading}
          title={title}
          view={view}
          extras={extras}
        />
      )
    case 'unreadable':
    case 'none':
      return (
        <>
          {kept.kind === 'unreadable' && <p className="note">{t('oldSnapshot')}</p>}
          <FreshResult {...{ assessment, situation, heading, title, view, extras }} />
        </>
      )
  }
}

type FrozenResultProps = Pick<CaseResultProps, 'view' | 'extras'> & {
  readonly frozen: FrozenReading
  readonly notes: ResultViewProps['notes']
  readonly heading: ResultHeading
  readonly title: ReactNode
}

/** What was frozen at submission. */
function FrozenResult({ frozen, notes, heading, title, view: View, extras }: FrozenResultProps) {
  return (
    <WithTexts of="levers" waiting={<Waiting title={title} {...frozen} />}>
      <View
        answers={frozen.answers}
        reading={frozen.reading}
        heading={heading}
        basis={{ kind: 'submitted', at: frozen.submittedAt }}
        words={frozen.words}
        beforeTalks={frozen.beforeTalks}
        ranking={frozen.ranking}
        clearances={frozen.clearances}
        recordView={frozen.recordView}
        notes={notes}
        {...extras}
      />
    </WithTexts>
  )
}

type WaitingProps = Pick<Asked, 'answers' | 'clearances'> & { readonly title: ReactNode }

/** Before the reading is there: its name, and every stop, which waits for no reading. */
function Waiting({ title, answers, clearances }: WaitingProps) {
  return (
    <>
      {title}
      <EarlyStops answers={answers} clearances={clearances} />
    </>
  )
}

type FreshResultProps = Pick<CaseResultProps, 'assessment' | 'situation' | 'view' | 'extras'> & {
  readonly heading: ResultHeading
  readonly title: ReactNode
}

/** Reads the answers now. */
function FreshResult(props: FreshResultProps) {
  const { assessment, situation, heading, title, view: View, extras } = props
  const answers = useSame(toAnswers(assessment.answers))
  const beside = useSame(besideIn(situation))
  const { instrument: version } = assessment
  const asked = useMemo(() => ({ version, answers, ...beside }), [version, answers, beside])
  const [attempt, setAttempt] = useState(0)
  const state = useReading(asked, attempt)
  const waiting = <Waiting title={title} {...asked} />
  const basis: ResultBasis =
    assessment.status === 'draft' ? { kind: 'draft' } : { kind: 'submitted', at: assessment.submittedAt }
  return (
    <div data-reading={state.kind}>
      <ReadingProgress
        state={state}
        retry={() => {
          setAttempt(attempt + 1)
        }}
      />
      {state.shown === null ? (
        waiting
      ) : (
        <WithTexts of="levers" waiting={waiting}>
          <DrawnAnew of={state.shown.reading}>
            <View
              {...state.shown.asked}
              reading={state.shown.reading}
              heading={heading}
              basis={basis}
              words={null}
              beforeTalks={toBeforeTalks(situation)}
              notes={notesIn(assessment)}
              {...extras}
            />
          </DrawnAnew>
        </WithTexts>
      )}
    </div>
  )
}

/** What was written beside answers: it stays on the device and with the case, and is in no snapshot. */
const notesIn = ({ answers }: DraftAssessment): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(answers).map(([item, { note }]) => [item, shownText(note)]))

function useHeading(situation: CaseResultProps['situation'], actions: ReactNode): ResultHeading {
  const t = useTranslations('result.about')
  const levels = useTranslations('situation.levels')
  const counterpart = situation.counterpart.value
  const ask = situation.ask.value
  const words = useSituationWords()
  const area = shownText(situation.area.value)
  const meeting =
    situation.meetingDate.value === '' ? '' : words.say('meetingDate', situation.meetingDate.value)
  const parts = [
    ...(shownText(counterpart) === '' ? [] : [t('counterpart', { counterpart: shownText(counterpart) })]),
    ...(shownText(ask) === '' ? [] : [t('ask', { ask: shownText(ask) })]),
    ...(area === '' ? [] : [t('area', { area })]),
    ...(meeting === '' ? [] : [t('meeting', { date: meeting })]),
  ]
  const about = parts.reduce((first, second) => (first === '' ? second : t('joined', { first, second })), '')
  const level = counterpartLevels.find((one) => one === situation.counterpartLevel.value)
  const objective = {
    ask: shownText(ask),
    ofWhom: shownText(counterpart),
    level: level === undefined ? '' : levels(level),
    area,
    meeting,
  }
  return { title: shownText(situation.codeName.value) || t('unnamed'), about, actions, objective }
}
