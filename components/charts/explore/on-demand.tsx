'use client'

import { useState, type ComponentType, type ReactNode } from 'react'

type OnDemandProps<ChartProps> = {
  readonly load: () => Promise<ComponentType<ChartProps>>
  readonly words: { readonly draw: string; readonly loading: string; readonly failed: string }
  readonly children: (Chart: ComponentType<ChartProps>) => ReactNode
}
type State<ChartProps> =
  | { readonly kind: 'closed' | 'loading' | 'failed' }
  | { readonly kind: 'open'; readonly Chart: ComponentType<ChartProps> }

/** A button in the place of a chart, whose library is fetched only when someone asks for it. */
export function OnDemand<ChartProps>({ load, words, children }: OnDemandProps<ChartProps>) {
  const [state, setState] = useState<State<ChartProps>>({ kind: 'closed' })

  const open = () => {
    setState({ kind: 'loading' })
    load().then(
      (Chart) => {
        setState({ kind: 'open', Chart })
      },
      () => {
        setState({ kind: 'failed' })
      },
    )
  }

  return (
    <>
      {state.kind === 'open' ? (
        children(state.Chart)
      ) : (
        <p className="np">
          <button className="btn" type="button" onClick={open} disabled={state.kind === 'loading'}>
            {words.draw}
          </button>
        </p>
      )}
      <p role="status" className="small">
        {state.kind === 'loading' ? words.loading : state.kind === 'failed' ? words.failed : ''}
      </p>
    </>
  )
}
