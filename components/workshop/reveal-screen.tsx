import { useTranslations } from 'next-intl'
import { useCallback, useState } from 'react'
import { LeverRow, LeverRowHead } from '@/components/lever-row/lever-row'
import { askWorker } from '@/components/reading/score-client'
import { useWorkerTask, type Task } from '@/components/reading/use-worker-task'
import { StopNotices } from '@/components/stops/stop-notices'
import { useResultPage } from '@/components/words/use-result-page'
import { storyOf } from '@/lib/literature/cases/story-of'
import type { Reading } from '@/lib/reading/reading'
import { ownScenario } from '@/lib/workshop/own-case'
import { roomAnswers } from '@/lib/workshop/room-answers'
import { leverBands } from '@/lib/scoring/bands'
import { defaultRuns } from '@/lib/scoring/settings'
import type { WallView } from '@/lib/wire/workshop-types'

const noneStated: ReadonlySet<string> = new Set()

/** The outcome of a story that is told is no record of what its levers do. An own case is not in the record. */
const leftOut = (scenario: string) => (scenario === ownScenario ? {} : { leaveOut: storyOf(scenario) })

/** What the room's answers say about each lever: read by the same scorer as any case, on this machine. */
export function RevealScreen({ view }: { view: WallView }) {
  const t = useTranslations('workshop.wall.reveal')
  const working = useTranslations('result.working')
  const { instrument, raters, scenario } = view
  const [attempt, setAttempt] = useState(0)
  const asked = JSON.stringify(raters)
  const task = useCallback<Task<Reading>>(
    async (show) => {
      const situation = {
        answers: {},
        raters: JSON.parse(asked) as WallView['raters'],
        ...leftOut(scenario),
      }
      show(await askWorker('read', { version: instrument, situation, runs: defaultRuns, full: false }))
    },
    [asked, instrument, scenario],
  )
  const { now, failed } = useWorkerTask(raters.length === 0 ? null : task, attempt)
  return (
    <div>
      <h1>{t('title')}</h1>
      <p className="quiet">
        {t(scenario === ownScenario ? 'fromOwn' : 'from', {
          people: raters.length,
          questions: view.tallies.length,
        })}
      </p>
      {raters.length === 0 ? <p>{t('nobody')}</p> : null}
      {failed === null ? null : (
        <div className="note" role="alert">
          <p>{working('failed', { reason: failed })}</p>
          <button
            type="button"
            className="btn"
            onClick={() => {
              setAttempt(attempt + 1)
            }}
          >
            {working('retry')}
          </button>
        </div>
      )}
      {raters.length > 0 && now === null && failed === null ? <p role="status">{working('first')}</p> : null}
      {now === null ? null : <Levers view={view} reading={now} />}
    </div>
  )
}

/** The levers that the room ranked, in their bands; the others folded. Stops stand above everything, as on any result. */
function Levers({ view, reading }: { view: WallView; reading: Reading }) {
  const t = useTranslations('workshop.wall.reveal')
  const page = useResultPage({
    answers: roomAnswers(view.raters),
    reading,
    words: null,
    basis: { kind: 'example', isLive: true },
    recordView: leftOut(view.scenario),
  })
  const isRanked = (id: string) => view.levers.includes(id)
  const draw = (isWanted: (id: string) => boolean) => <Bands page={page} isWanted={isWanted} />
  return (
    <>
      <StopNotices page={page} isBrief />
      {page.isHeld ? null : (
        <>
          <div className="ws-bands">{draw(isRanked)}</div>
          <details className="ws-more">
            <summary>{t('others')}</summary>
            {draw((id) => !isRanked(id))}
          </details>
          <p className="quiet">{t(view.scenario === ownScenario ? 'ownNote' : 'note')}</p>
        </>
      )}
    </>
  )
}

function Bands({
  page,
  isWanted,
}: {
  page: ReturnType<typeof useResultPage>
  isWanted: (id: string) => boolean
}) {
  const bands = useTranslations('result.bands')
  const words = useTranslations('levers.levers')
  return leverBands.map((band) => {
    const levers = page.result.levers.filter((lever) => lever.band === band && isWanted(lever.id))
    if (levers.length === 0) return null
    return (
      <section className="ws-band" key={band} data-band={band}>
        <h2>{bands(`${band}.name`)}</h2>
        <LeverRowHead />
        <ul className="lr-list">
          {levers.map((lever) => (
            <LeverRow key={lever.id} page={page} lever={lever} statedAbove={noneStated}>
              <p className="ws-what">{words(`${lever.id}.what`)}</p>
            </LeverRow>
          ))}
        </ul>
      </section>
    )
  })
}
