import { useTranslations } from 'next-intl'
import type { ItemWords } from '@/components/words/item-words'
import { levels } from '@/lib/instrument/answer'
import type { Level } from '@/lib/instrument/types'
import type { LeverStanding } from '@/lib/scoring/comparison'
import type { SingleChange } from '@/lib/scoring/single-changes'
import type { Supposition } from '@/lib/reading/what-if/suppositions'

type SingleAnswerItemProps = {
  readonly one: SingleChange
  /** How the lever stands now. */
  readonly now: LeverStanding
  readonly words: ItemWords
  readonly suppose: (next: Supposition) => void
}

/** "If this were so, it would turn so", with the button that supposes it. */
export function SingleAnswerItem({ one, now, words, suppose }: SingleAnswerItemProps) {
  const t = useTranslations('whatIf.takes')
  const state = useTranslations('result.levers.state')
  const value = words.isYesNo(one.item) ? one.to === 4 : levelOf(one)
  const item = words.name(one.item)
  const answer = words.answer(one.item, { level: value, known: 'observed' }) ?? ''
  const form = one.from === null ? 'ifOpen' : one.from === one.to ? 'ifSure' : 'if'
  return (
    <li className="wf-supposed">
      <div>
        <p>{t(form, { item, answer })}</p>
        <p className="w6">
          {one.status !== now.status.state && (
            <span>{t(`then.${turnOf(now.status.state, one.status)}`)}</span>
          )}{' '}
          {one.state !== now.state && (
            <span>
              {t('then.state', { from: state(`${now.state}.name`), to: state(`${one.state}.name`) })}
            </span>
          )}
        </p>
      </div>
      <button
        className="btn"
        type="button"
        aria-label={t('supposeOne', { item })}
        onClick={() => {
          suppose({ item: one.item, value })
        }}
      >
        {t('suppose')}
      </button>
    </li>
  )
}

function levelOf({ to }: SingleChange): Level {
  return levels.find((level) => level === to) ?? 2
}

type Status = SingleChange['status']

/** What a change of status is called. */
function turnOf(before: Status, after: Status) {
  if (after === 'stopped') return 'stopped'
  if (after === 'blocked') return 'blocked'
  if (before === 'blocked') return after === 'open' ? 'unblocked' : 'unblockedCheck'
  return after === 'open' ? 'cleared' : 'toCheck'
}
