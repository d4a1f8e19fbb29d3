import { useTranslations } from 'next-intl'
import { createElement, type ReactNode } from 'react'
import { LeverUses } from '@/components/result/levers/lever-uses'
import { toScoreInput } from '@/lib/literature/cases/to-score-input'
import { storyOf } from '@/lib/literature/cases/story-of'
import type { WorkedExample } from '@/lib/literature/cases/types'
import { exampleReading } from '@/lib/reading/example-reading'
import type { ResultViewProps } from '@/components/words/result-view-props'

/** A documented case as the result page and the preparation sheet take it. `actions`: links beside its title. */
export function useExampleView(documented: WorkedExample, actions: ReactNode): ResultViewProps {
  const about = useTranslations('result.about')
  const levels = useTranslations('situation.levels')
  const words = useTranslations(`examples.${documented.id}`)
  const ask = words('asked')
  const ofWhom = words('ofWhom')
  return {
    answers: toScoreInput(documented).answers,
    reading: exampleReading(documented.id),
    heading: {
      title: words('codeName'),
      about: about('joined', {
        first: about('counterpart', { counterpart: ofWhom }),
        second: about('ask', { ask }),
      }),
      actions,
      objective: { ask, ofWhom, level: levels(documented.counterpartLevel), area: '', meeting: '' },
    },
    basis: { kind: 'example' },
    drawUses: (page, lever) => createElement(LeverUses, { page, lever, isShort: true }),
    words: null,
    recordView: { leaveOut: storyOf(documented.id) },
  }
}
