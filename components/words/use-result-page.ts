import { useLocale } from 'next-intl'
import { localePath } from '@/components/ui/locale-path'
import { whyQuery } from '@/lib/reading/why/why-address'
import { getInstrument } from '@/lib/instrument/instruments'
import { getItem } from '@/lib/instrument/items-by-id'
import { getPageOf, walkPath } from '@/lib/instrument/walk'
import { countAnswers } from '@/lib/reading/answer-counts'
import { useItemWords } from './item-words'
import { enoughForShares } from '@/lib/reading/enough-answers'
import { isHeld, stopsIn, underStops } from '@/lib/reading/stops'
import { listAsks } from '@/lib/reading/ask/ask-list'
import { briefOf } from '@/lib/reading/brief/brief'
import type { ResultPage } from './result-page'
import type { ResultViewProps } from './result-view-props'
import { toSituation } from '@/lib/reading/to-situation'

/** What every part of a result is drawn from: the page, its print and the preparation sheet. */
export function useResultPage({
  answers,
  reading,
  words: frozen,
  basis,
  ranking = null,
  whyOf,
  clearances = [],
  recordView = {},
  notes = {},
  drawUses,
  planned = [],
  planLever,
}: Pick<
  ResultViewProps,
  | 'answers'
  | 'reading'
  | 'words'
  | 'basis'
  | 'ranking'
  | 'whyOf'
  | 'clearances'
  | 'notes'
  | 'recordView'
  | 'drawUses'
  | 'planned'
  | 'planLever'
>): ResultPage {
  const locale = useLocale()
  const words = useItemWords(frozen)
  const instrument = getInstrument(reading.result.model.instrument)
  const counts = countAnswers(instrument.items, answers)
  const { result, background } = underStops(reading)
  const stops = stopsIn(result)
  const asks = listAsks(result, background?.effects ?? {})
  return {
    instrument,
    answers,
    ranking,
    situation: toSituation(answers, { ranking, clearances, recordView }),
    answerHref:
      basis.kind === 'draft'
        ? (item) =>
            `${localePath(locale, walkPath(getPageOf(getItem(instrument, item)), instrument.version))}#${item}`
        : null,
    whyHref: whyOf === undefined ? null : `${localePath(locale, '/why')}${whyQuery(whyOf)}`,
    words,
    counts,
    result,
    stops,
    isHeld: isHeld(stops),
    background: new Map(background?.levers.map((lever) => [lever.id, lever])),
    asks,
    brief: briefOf({ answers, result, stops, asks }),
    notes,
    showShares: enoughForShares(answers),
    isOwnCase: basis.kind !== 'example',
    isLive: basis.kind !== 'example' || basis.isLive === true,
    drawUses,
    planned,
    planLever,
    whose: basis.kind === 'example' ? 'theirs' : 'yours',
  }
}
