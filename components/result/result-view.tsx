import type { ResultViewProps } from './result-view-props'

/** The whole result page, drawn from plain data: on the server for examples, in the browser for one's own cases. */
export function ResultView({ heading }: ResultViewProps) {
  return <h1>{heading.title}</h1>
}
