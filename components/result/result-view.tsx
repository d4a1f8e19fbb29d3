import { OpenTarget } from '@/components/ui/open-target'
import { BriefView } from '@/components/brief/brief-view'
import { FillIn } from '@/components/print/fill-in'
import { PrintMarks } from '@/components/print/print-marks'
import { PrintPlanned } from '@/components/print/print-planned'
import { PrintNotes } from '@/components/print/print-notes'
import { PrintStops } from '@/components/print/print-stops'
import { StopNotices } from '@/components/stops/stop-notices'
import { WhatIfSection } from '@/components/what-if/what-if-section'
import { Citations } from '@/components/words/citations'
import type { ResultViewProps } from '@/components/words/result-view-props'
import { useResultPage } from '@/components/words/use-result-page'
import { model } from '@/lib/levers/model'
import { AskSection } from './ask/ask-section'
import { BasisSection } from './basis-section'
import { BeforeTalksSection } from './before-talks-section'
import { HeldRest } from './held-rest'
import { LeverSection } from './levers/lever-section'
import { ResultHeader } from './result-header'
import { SectionNav } from './section-nav'
import { StopsSection } from './stops-section'

const citeStop = (source: string) => <Citations sources={[source]} />

/**
 * The whole result page, drawn from plain data: on the server for examples, in the browser for one's own cases. First the brief,
 * which is also the first page on paper; then a row for each lever; all else is folded to a line.
 */
export function ResultView(props: ResultViewProps) {
  const { heading, basis, beforeTalks, story, more } = props
  const { clearance, kindNote, askNote, rankFactors } = props
  const page = useResultPage(props)
  const marks = <PrintMarks title={heading.title} basis={basis} model={page.result.model} />
  const head = (
    <>
      <OpenTarget />
      <SectionNav page={page} withStory={story !== undefined} />
      <ResultHeader page={page} heading={heading} basis={basis} />
      <div id="halt">
        <StopNotices page={page} sourceOf={citeStop} clearance={clearance} isBrief />
      </div>
    </>
  )
  if (page.isHeld) {
    return (
      <div className="result">
        {head}
        <HeldRest page={page} />
        <div className="np">
          {story}
          {more}
        </div>
        {marks}
      </div>
    )
  }
  return (
    <div className="result">
      {head}
      {kindNote}
      {page.stops.every(({ cleared }) => cleared) && askNote}
      <BriefView page={page} steps={1}>
        <PrintPlanned page={page} />
        <FillIn />
      </BriefView>
      <LeverSection page={page} />
      <AskSection page={page} ranking={rankFactors} />
      <WhatIfSection
        version={page.instrument.version}
        situation={page.situation}
        first={page.result.askNext.map(({ item }) => item)}
        isOwnCase={page.isOwnCase}
        isOlder={page.result.model.matrix !== model.matrix}
      />
      <BeforeTalksSection chosen={beforeTalks} />
      {story}
      <BasisSection page={page} />
      {more}
      <StopsSection page={page} />
      <PrintNotes page={page} />
      <PrintStops page={page} isExample={basis.kind === 'example'} />
      {marks}
    </div>
  )
}
