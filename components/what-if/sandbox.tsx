'use client'

import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { useItemWords } from '@/components/words/item-words'
import { EarlyStops } from '@/components/stops/early-stops'
import type { Situation } from '@/lib/scoring/evaluate'
import { ChooseAnswer } from './choose-answer'
import { ShareLink } from './share-link'
import { SupposedList } from './supposed-list'
import { SupposingBanner } from './supposing-banner'
import type { Supposition } from '@/lib/reading/what-if/suppositions'
import { useSandboxComparison } from './use-sandbox-comparison'
import { useSandbox, type AnswersOf } from './use-sandbox'
import { WhatItTakes } from './what-it-takes'
import { WhatMoves } from './what-moves'

export type SandboxProps = {
  /** Version of the instrument that the answers are to. */
  readonly version: string
  /** The answers given and all else that was read with them. */
  readonly situation: Situation
  readonly of: AnswersOf
  /** Questions offered first: those most useful to find out. */
  readonly first: readonly string[]
  /** What a link supposes from the start. */
  readonly initial?: readonly Supposition[]
}

/** Suppose other answers, and see what would move. It has its own map and levers: the result on the page stays as it is. */
export function Sandbox({ version, situation, of, first, initial }: SandboxProps) {
  const t = useTranslations('whatIf')
  const words = useItemWords(null)
  const sandbox = useSandbox({ version, situation, of, initial })
  const [chosen, setChosen] = useState('')
  const compared = useSandboxComparison(sandbox)
  const choice = useRef<HTMLSelectElement>(null)
  const moves = useRef<HTMLHeadingElement>(null)

  const goBack = () => {
    sandbox.goBack()
    setChosen('')
    choice.current?.focus()
  }
  const supposeAndShow = (next: Supposition) => {
    sandbox.suppose(next)
    setChosen(next.item)
    moves.current?.focus()
  }

  return (
    <div className="wf" data-settled={compared.settled}>
      <SupposingBanner sandbox={sandbox} goBack={goBack} />
      <EarlyStops
        answers={sandbox.after.answers}
        recorded={situation.answers}
        clearances={situation.clearances ?? []}
      />
      <div className="wf-cols">
        <div className="stack wf-choose">
          <h3>{t('choose.heading')}</h3>
          <ChooseAnswer
            sandbox={sandbox}
            words={words}
            first={first}
            chosen={chosen}
            choose={setChosen}
            selectRef={choice}
          />
          <SupposedList sandbox={sandbox} words={words} whenEmpty={() => choice.current?.focus()} />
        </div>
        <div className="stack wf-moves">
          <h3 ref={moves} tabIndex={-1}>
            {t('moves.heading')}
          </h3>
          <WhatMoves sandbox={sandbox} compared={compared} words={words} />
        </div>
        <WhatItTakes
          sandbox={sandbox}
          comparison={compared.comparison}
          words={words}
          suppose={supposeAndShow}
        />
        {sandbox.supposed.length > 0 && <ShareLink sandbox={sandbox} />}
      </div>
    </div>
  )
}
