import { useFormatter, useTranslations } from 'next-intl'
import { NamedLanes } from '@/components/charts/named-lanes'
import { PowerVerdictWords } from '@/components/words/power-verdict-words'
import { powerVerdict } from '@/lib/reading/power-verdict'
import type { Comparison } from '@/lib/scoring/comparison'

type PowerChangesProps = { readonly power: Comparison['power']; readonly showShares: boolean }
type PowerChange = Comparison['power'][number]

/** The kinds of power in which a side would move, with both verdicts in words; the others are only named. */
export function PowerChanges({ power, showShares }: PowerChangesProps) {
  const t = useTranslations('whatIf.moves')
  const name = useTranslations('result.power.dimension')
  const format = useFormatter()
  const moved = power.filter(hasMoved)
  const same = power.filter((change) => !hasMoved(change))
  return (
    <div className="stack-s">
      <h3>{t('power')}</h3>
      {moved.length > 0 && (
        <ul className="fmap">
          {moved.map((change) => (
            <PowerChangeRow key={change.dimension} change={change} showShares={showShares} />
          ))}
        </ul>
      )}
      {same.length > 0 && (
        <p className="small quiet">
          {t('powerSame', {
            count: same.length,
            dimensions: format.list(same.map(({ dimension }) => name(`${dimension}.name`))),
          })}
        </p>
      )}
    </div>
  )
}

/** Whether the chart would look otherwise. */
function hasMoved({ before, after }: PowerChange): boolean {
  return (['ours', 'theirs'] as const).some((side) => {
    const [was, now] = [before[side], after[side]]
    return was.low !== now.low || was.mid !== now.mid || was.high !== now.high
  })
}

function PowerChangeRow({ change: { dimension, before, after }, showShares }: PowerChangeRowProps) {
  const t = useTranslations('whatIf.moves')
  const power = useTranslations('result.power')
  return (
    <li>
      <p className="w6">{power(`dimension.${dimension}.name`)}</p>
      <NamedLanes ours={after.ours} theirs={after.theirs} before={before} />
      {/* drawn anew with each verdict: what translates the page may have taken its text */}
      <p className="say num" key={JSON.stringify([powerVerdict(before), powerVerdict(after)])}>
        {t.rich('verdict', {
          now: () => <PowerVerdictWords power={after} showShares={showShares} />,
          before: () => <PowerVerdictWords power={before} showShares={showShares} />,
        })}
      </p>
    </li>
  )
}

type PowerChangeRowProps = { readonly change: PowerChange; readonly showShares: boolean }
