import { PrintLevers } from '@/components/print/print-levers'
import { PrintMarks } from '@/components/print/print-marks'
import { PrintStops } from '@/components/print/print-stops'
import { WhatIfSection } from '@/components/what-if/what-if-section'
import { model } from '@/lib/levers/model'
import { AskSection } from './ask/ask-section'
import { BeforeTalksSection } from './before-talks-section'
import { FactorSection } from './factor-section'
import { LeverSection } from './levers/lever-section'
import { PowerSection } from './power-section'
import { RestsOn } from './rests-on'
import { ResultHeader } from './result-header'
import type { ResultViewProps } from '@/components/words/result-view-props'
import { HeldRest } from './held-rest'
import { Citations } from '@/components/words/citations'
import { StopNotices } from '@/components/stops/stop-notices'
import { ResultBrief } from './result-brief'
import { StopsSection } from './stops-section'
import { Unfold } from './unfold'
import { useResultPage } from '@/components/words/use-result-page'

const citeStop = (source: string) => <Citations sources={[source]} />

/**
 * The whole result page, drawn from plain data: on the server for examples, in the browser for one's own cases. On paper
 * the levers and the stops give way to a compact form of their own.
 */
export function ResultView({
  answers,
  reading,
  heading,
  basis,
  words,
  ranking = null,
  whyOf,
  rankFactors,
  beforeTalks,
  before,
  after,
  clearances = [],
  recordView,
  clearance,
  kindNote,
  askNote,
}: ResultViewProps) {
  const page = useResultPage({ answers, reading, words, basis, ranking, whyOf, clearances, recordView })
  const marks = <PrintMarks title={heading.title} basis={basis} model={page.result.model} />
  if (page.isHeld) {
    return (
      <div className="result">
        <ResultHeader page={page} heading={heading} basis={basis} />
        <StopNotices page={page} sourceOf={citeStop} clearance={clearance} />
        <HeldRest page={page} />
        {before !== undefined || after !== undefined ? (
          <div className="np">
            {before}
            {after}
          </div>
        ) : null}
        {marks}
      </div>
    )
  }
  return (
    <div className="result">
      <ResultHeader page={page} heading={heading} basis={basis} />
      <StopNotices page={page} sourceOf={citeStop} clearance={clearance} />
      {kindNote}
      {page.stops.every(({ cleared }) => cleared) && askNote}
      <ResultBrief page={page} />
      {before}
      <RestsOn page={page} />
      <FactorSection page={page} />
      <PowerSection page={page} />
      <AskSection page={page} ranking={rankFactors} />
      <WhatIfSection
        version={page.instrument.version}
        situation={page.situation}
        first={page.result.askNext.map(({ item }) => item)}
        isOwnCase={page.isOwnCase}
        isOlder={page.result.model.matrix !== model.matrix}
      />
      <BeforeTalksSection chosen={beforeTalks} />
      <LeverSection page={page} />
      <PrintLevers page={page} />
      {after}
      <StopsSection page={page} />
      <PrintStops page={page} isExample={basis.kind === 'example'} />
      {marks}
      <Unfold />
    </div>
  )
}
