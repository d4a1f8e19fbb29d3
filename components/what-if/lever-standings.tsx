import { useLocale, useTranslations } from 'next-intl'
import { StateGlyph, type GlyphState } from '@/components/charts/state-glyph'
import { leverGroups, leverMarks, type LeverMark } from '@/lib/reading/levers/lever-groups'
import { useLeverName } from '@/components/words/lever-words'
import type { Comparison, LeverChange } from '@/lib/scoring/comparison'
import { groupOf } from '@/lib/reading/levers/group-of'

type LeverStandingsProps = { readonly comparison: Comparison; readonly showShares: boolean }

/** All levers in their groups as they would stand, in alphabetical order; those that moved say where they were. */
export function LeverStandings({ comparison, showShares }: LeverStandingsProps) {
  const t = useTranslations('whatIf.moves')
  const nameOf = useLeverName()
  const locale = useLocale()
  const levers = comparison.levers.toSorted((a, b) => nameOf(a.id).localeCompare(nameOf(b.id), locale))
  const marksIn = (side: 'before' | 'after') =>
    showShares ? leverMarks(comparison[side].levers) : new Map<string, LeverMark>()
  const marks = { before: marksIn('before'), after: marksIn('after') }
  return (
    <div className="stack-s">
      <h3>{t('levers')}</h3>
      {leverGroups.map((state) => (
        <Group
          key={state}
          state={state}
          levers={levers.filter(({ after }) => groupOf(after) === state)}
          marks={marks}
        />
      ))}
    </div>
  )
}

type Marks = Readonly<Record<'before' | 'after', ReadonlyMap<string, LeverMark>>>
type GroupProps = {
  readonly state: GlyphState
  readonly levers: readonly LeverChange[]
  readonly marks: Marks
}

function Group({ state, levers, marks }: GroupProps) {
  const t = useTranslations('result.levers.state')
  const nameOf = useLeverName()
  const id = `what-if-${state}`
  return (
    <>
      <h4>
        <StateGlyph state={state} /> <span id={id}>{t(`${state}.name`)}</span>{' '}
        <span className="num w4">{levers.length}</span>
      </h4>
      {levers.length > 0 && (
        <ul className="wf-levers" aria-labelledby={id} data-group={state}>
          {levers.map((lever) => (
            <li key={lever.id}>
              <span>{nameOf(lever.id)}</span> <Moved lever={lever} />{' '}
              <Mark before={marks.before.get(lever.id)} after={marks.after.get(lever.id)} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** Where a lever was before, and what has to be checked now; nothing for one that stands as it did. */
function Moved({ lever: { before, after } }: { lever: LeverChange }) {
  const t = useTranslations('whatIf.moves')
  const now = after.status.state
  const isUnblocked = before.status.state === 'blocked' && now === 'open'
  const saysCheck = before.status.state !== now && now !== 'blocked' && !isUnblocked
  return (
    <>
      {groupOf(before) !== groupOf(after) && <b className="w6">{t('was', { state: groupOf(before) })} </b>}
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
