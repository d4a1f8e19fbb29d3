'use client'

import { useTranslations } from 'next-intl'
import { useMemo, type ReactNode } from 'react'
import { OfVersion } from '@/components/words/of-version'
import { findInstrument } from '@/lib/instrument/instruments'
import type { Instrument } from '@/lib/instrument/types'
import { DrawnAnew } from '@/components/ui/drawn-anew'
import { useSame } from '@/components/ui/use-same'
import { compareRaters } from '@/lib/workshop/compare-raters'
import { EarlyStops } from '@/components/stops/early-stops'
import { AgreedItems } from './agreed-items'
import { ApartItems } from './apart-items'
import { OverallAgreement } from './overall-agreement'
import { PooledReading } from './pooled-reading'
import type { Rater } from '@/lib/reading/raters/raters-in'
import type { BesideAnswers } from '@/lib/reading/to-situation'

/** Where the measures come from, as the server wrote it: the list of works stays there. */
export type MeasureSources = { readonly agreement: ReactNode; readonly alpha: ReactNode }

type RatersViewProps = {
  raters: readonly Rater[]
  /** What the case of this page says beside its answers: it is read with the answers of each. */
  beside: BesideAnswers
  sources: MeasureSources
}

/** Two or more assessments side by side: where they differ, how far they agree, and what they give together. */
export function RatersView({ raters, beside, sources }: RatersViewProps) {
  const t = useTranslations('raters')
  const version = raters[0]?.instrument ?? ''
  const instrument = findInstrument(version)
  if (raters.some((rater) => rater.instrument !== version)) return <p className="note">{t('otherVersion')}</p>
  return (
    <OfVersion version={version}>
      {instrument !== null && (
        <Compared instrument={instrument} raters={raters} beside={beside} sources={sources} />
      )}
    </OfVersion>
  )
}

type ComparedProps = RatersViewProps & { instrument: Instrument }

/** All of them answered the questions of this version. */
function Compared({ instrument, raters, beside: said, sources }: ComparedProps) {
  const answers = useSame(raters.map((rater) => rater.answers))
  const beside = useSame(said)
  const comparison = useMemo(() => compareRaters(instrument.items, answers), [instrument, answers])
  return (
    <DrawnAnew of={comparison}>
      <EarlyStops answers={{}} raters={answers} clearances={beside.clearances} />
      <ApartItems comparison={comparison} raters={raters} source={sources.agreement} />
      <OverallAgreement overall={comparison.overall} source={sources.alpha} />
      <AgreedItems comparison={comparison} raters={raters} />
      <PooledReading version={instrument.version} raters={raters} answers={answers} beside={beside} />
    </DrawnAnew>
  )
}
