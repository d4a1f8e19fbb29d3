import { useTranslations } from 'next-intl'
import { useLeverName } from '@/components/words/lever-words'
import { rich } from '@/components/words/rich'
import { leverMarks, type LeverMark } from '@/lib/reading/levers/consider-first'
import { inBands } from '@/lib/reading/levers/in-bands'
import { leverBands } from '@/lib/scoring/bands'
import type { Comparison } from '@/lib/scoring/comparison'
import type { Band, LeverResult } from '@/lib/scoring/types'

type LeverStandingsProps = { readonly comparison: Comparison; readonly showShares: boolean }

/** All levers in their bands as they would stand, in the order of the list; those that moved say where they were. */
export function LeverStandings({ comparison: { before, after }, showShares }: LeverStandingsProps) {
  const t = useTranslations('whatIf.moves')
  const bands = inBands(after.levers)
  const was = new Map(before.levers.map((lever) => [lever.id, lever]))
  const marksOf = (levers: readonly LeverResult[]) =>
    showShares ? leverMarks(levers) : new Map<string, LeverMark>()
  const marks = { before: marksOf(before.levers), after: marksOf(after.levers) }
  return (
    <div className="stack-s">
      <h3>{t('levers')}</h3>
      {leverBands.map((band) => (
        <BandOfLevers key={band} band={band} levers={bands[band]} was={was} marks={marks} />
      ))}
    </div>
  )
}

type Marks = Readonly<Record<'before' | 'after', ReadonlyMap<string, LeverMark>>>

type BandOfLeversProps = {
  readonly band: Band
  readonly levers: readonly LeverResult[]
  readonly was: ReadonlyMap<string, LeverResult>
  readonly marks: Marks
}

function BandOfLevers({ band, levers, was, marks }: BandOfLeversProps) {
  const t = useTranslations('result.bands')
  const nameOf = useLeverName()
  const id = `what-if-${band}`
  return (
    <>
      <h4>
        <span id={id}>{t(`${band}.name`)}</span> <span className="num w4">{levers.length}</span>
      </h4>
      {levers.length > 0 && (
        <ul className="wf-levers" aria-labelledby={id} data-band={band}>
          {levers.map((lever) => (
            <li key={lever.id} data-stopped={lever.status.state === 'stopped' ? '' : undefined}>
              <span>{nameOf(lever.id)}</span> <Moved before={was.get(lever.id)} after={lever} />{' '}
              <Mark before={marks.before.get(lever.id)} after={marks.after.get(lever.id)} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** Which band a lever stood in before, what the answers say now where that is new, and what has to be checked. */
function Moved({ before, after }: { before: LeverResult | undefined; after: LeverResult }) {
  const t = useTranslations('whatIf.moves')
  const levers = useTranslations('result.levers')
  const bands = useTranslations('result.bands')
  if (before === undefined) return null
  const now = after.status.state
  const isUnblocked = before.status.state === 'blocked' && now === 'open'
  const saysCheck = before.status.state !== now && now !== 'blocked' && !isUnblocked
  return (
    <>
      {before.band !== after.band && (
        <b className="w6">{t('was', { band: bands(`${before.band}.name`) })} </b>
      )}
      {now !== 'stopped' && before.conditions.state !== after.conditions.state && (
        <span>
          {t('speaks')}{' '}
          <span key={after.conditions.state}>{levers.rich(`says.${after.conditions.state}`, rich)}</span>
          .{' '}
        </span>
      )}
      {saysCheck && <span className="quiet">{t('check', { now })}</span>}
    </>
  )
}

function Mark({ before, after }: { before: LeverMark | undefined; after: LeverMark | undefined }) {
  const t = useTranslations('whatIf.moves')
  const lever = useTranslations('result.lever')
  return (
    <>
      {after !== undefined && <span className="tag">{lever(after)}</span>}{' '}
      {before !== after && (
        <span className="quiet">{t('markChanged', { before: before ?? 'none', now: after ?? 'none' })}</span>
      )}
    </>
  )
}
