import { useLocale, useTranslations } from 'next-intl'
import { StateGlyph, type GlyphState } from '@/components/charts/state-glyph'
import { leverGroups, shortList } from '@/lib/reading/levers/lever-groups'
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
  const nearIn = (side: 'before' | 'after') =>
    new Set(showShares ? shortList(comparison[side].levers).map(({ id }) => id) : [])
  const near = { before: nearIn('before'), after: nearIn('after') }
  return (
    <div className="stack-s">
      <h3>{t('levers')}</h3>
      {leverGroups.map((state) => (
        <Group
          key={state}
          state={state}
          levers={levers.filter(({ after }) => groupOf(after) === state)}
          near={near}
        />
      ))}
    </div>
  )
}

type Near = { readonly before: ReadonlySet<string>; readonly after: ReadonlySet<string> }
type GroupProps = {
  readonly state: GlyphState
  readonly levers: readonly LeverChange[]
  readonly near: Near
}

function Group({ state, levers, near }: GroupProps) {
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
              <NearTheTop before={near.before.has(lever.id)} after={near.after.has(lever.id)} />
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

function NearTheTop({ before, after }: { before: boolean; after: boolean }) {
  const t = useTranslations('whatIf.moves')
  const lever = useTranslations('result.lever')
  return (
    <>
      {after && <span className="tag">{lever('near')}</span>}{' '}
      {before !== after && <span className="quiet">{t('nearChanged', { now: after ? 'yes' : 'no' })}</span>}
    </>
  )
}
