import { useTranslations } from 'next-intl'
import type { RehearsalWall } from '@/lib/wire/rehearsal-types'
import { decisionKeys } from '@/lib/workshop/rehearsal/decisions'
import { countChoices } from '@/lib/workshop/rehearsal/kept-rehearsal'
import { useDecisionWords } from './decision-words'

/** What the groups decided, beside each other, each with its reason; marked where it is what came to pass. */
export function DecidedGroups({ view }: { view: RehearsalWall }) {
  const t = useTranslations('rehearsal.wall')
  const wordsOf = useDecisionWords(view.scenario, view.decisions)
  return (
    <ul className="ws-groups ws-wide">
      {view.groups.map(({ group }) => {
        const record = view.decided.find((one) => one.group === group)
        const isReal = record !== undefined && record.choice === view.real
        return (
          <li key={group} className={isReal ? 'on' : undefined}>
            <p className="quiet small">{t('group', { group })}</p>
            {record === undefined ? (
              <p>{t('noRecord')}</p>
            ) : (
              <>
                <p>
                  <b>{wordsOf(record.choice)}</b>{' '}
                  {isReal ? <span className="tag">{t('asHappened')}</span> : null}
                </p>
                {record.texts[0] === undefined || record.texts[0] === '' ? null : <p>{record.texts[0]}</p>}
              </>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** How many groups came to each decision of the list. */
export function DecisionCounts({ view }: { view: RehearsalWall }) {
  const t = useTranslations('rehearsal.wall')
  const wordsOf = useDecisionWords(view.scenario, view.decisions)
  const counts = countChoices(view.decided)
  return (
    <ol className="ws-anchors ws-counts">
      {decisionKeys(view.decisions).map((key) => (
        <li key={key}>
          <span>{wordsOf(key)}</span>
          <b className="num">{t('groupsWith', { count: counts[key] ?? 0 })}</b>
        </li>
      ))}
    </ol>
  )
}
