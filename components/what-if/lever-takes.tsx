import { useTranslations } from 'next-intl'
import type { ItemWords } from '@/components/words/item-words'
import { findMatrixLever, hasConditions } from '@/lib/reading/levers/matrix-lever'
import type { LeverChange } from '@/lib/scoring/comparison'
import type { Sandbox } from './use-sandbox'
import { groupOf } from '@/lib/reading/levers/group-of'
import { SingleAnswerItem } from './single-answer-item'
import type { SingleChange } from '@/lib/scoring/single-changes'
import type { Supposition } from '@/lib/reading/what-if/suppositions'
import { useSingleAnswers } from './use-single-answers'

type LeverTakesProps = {
  readonly lever: LeverChange
  /** What is supposed starts from this. */
  readonly sandbox: Sandbox
  readonly words: ItemWords
  readonly suppose: (next: Supposition) => void
}

/** More would not be read. */
const mostOthers = 4
const mostWorse = 3

/** How one lever stands with what is supposed now, and which single answers would make it stand otherwise. */
export function LeverTakes({ lever: { id, after }, sandbox, words, suppose }: LeverTakesProps) {
  const t = useTranslations('whatIf.takes')
  const found = useSingleAnswers(sandbox.version, sandbox.after, id)
  const list = (some: readonly SingleChange[]) => (
    <ul className="rlist">
      {some.map((one) => (
        <SingleAnswerItem
          key={`${one.item}-${String(one.to)}`}
          one={one}
          now={after}
          words={words}
          suppose={suppose}
        />
      ))}
    </ul>
  )
  const lever = findMatrixLever(id)
  if (lever !== null && !hasConditions(lever)) return <p>{t('noCondition')}</p>
  const [smallest, ...others] = found?.better ?? []
  const isBest = after.state === 'favourable' && after.status.state === 'open'
  return (
    <div className="stack-s">
      <p role="status">
        {/* each in an element of its own: what translates the page may change its text */}
        <span>{t('now', { state: t(`state.${groupOf(after)}`), check: after.status.state })}</span>{' '}
        <span>
          {found === null ? t('working') : isBest ? '' : smallest === undefined ? t('noneBetter') : ''}
        </span>
      </p>
      {smallest !== undefined && (
        <>
          <h4>{t('smallest')}</h4>
          {list([smallest])}
        </>
      )}
      {others.length > 0 && (
        <details className="more">
          <summary>{t('others')}</summary>
          {list(others.slice(0, mostOthers))}
        </details>
      )}
      {found !== null && found.worse.length > 0 && (
        <details className="more">
          <summary>{t('worse')}</summary>
          {list(found.worse.slice(0, mostWorse))}
        </details>
      )}
    </div>
  )
}
