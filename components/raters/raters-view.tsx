'use client'

import { useTranslations } from 'next-intl'
import { useMemo, type ReactNode } from 'react'
import { OfVersion } from '@/components/words/of-version'
import { findInstrument } from '@/lib/instrument/instruments'
import type { Instrument } from '@/lib/instrument/types'
import { useSame } from '@/components/ui/use-same'
import { compareRaters } from '@/lib/workshop/compare-raters'
import { EarlyStops } from '@/components/stops/early-stops'
import { AgreedItems } from './agreed-items'
import { ApartItems } from './apart-items'
import { OverallAgreement } from './overall-agreement'
import { PooledReading } from './pooled-reading'
import type { Rater } from '@/lib/reading/raters/raters-in'

/** Where the measures come from, as the server wrote it: the list of works stays there. */
export type MeasureSources = { readonly agreement: ReactNode; readonly alpha: ReactNode }

/** Two or more assessments side by side: where they differ, how far they agree, and what they give together. */
export function RatersView({ raters, sources }: { raters: readonly Rater[]; sources: MeasureSources }) {
  const t = useTranslations('raters')
  const version = raters[0]?.instrument ?? ''
  const instrument = findInstrument(version)
  if (raters.some((rater) => rater.instrument !== version)) return <p className="note">{t('otherVersion')}</p>
  return (
    <OfVersion version={version}>
      {instrument !== null && <Compared instrument={instrument} raters={raters} sources={sources} />}
    </OfVersion>
  )
}

type ComparedProps = {
  instrument: Instrument
  raters: readonly Rater[]
  sources: MeasureSources
}

/** All of them answered the questions of this version. */
function Compared({ instrument, raters, sources }: ComparedProps) {
  const answers = useSame(raters.map((rater) => rater.answers))
  const comparison = useMemo(() => compareRaters(instrument.items, answers), [instrument, answers])
  return (
    <>
      <EarlyStops answers={{}} raters={answers} />
      <ApartItems comparison={comparison} raters={raters} source={sources.agreement} />
      <OverallAgreement overall={comparison.overall} source={sources.alpha} />
      <AgreedItems comparison={comparison} raters={raters} />
      <PooledReading version={instrument.version} raters={raters} answers={answers} />
    </>
  )
}
