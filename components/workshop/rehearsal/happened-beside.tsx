import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { RehearsalWall } from '@/lib/wire/rehearsal-types'
import { decisionKeys } from '@/lib/workshop/rehearsal/decisions'
import { DecidedGroups } from './decided-groups'
import { useDecisionWords } from './decision-words'

/** What really came to pass, beside what the groups decided. */
export function HappenedBeside({ view, happened }: { view: RehearsalWall; happened: ReactNode }) {
  const t = useTranslations('rehearsal.wall')
  const wordsOf = useDecisionWords(view.scenario, view.decisions)
  const { real, decided, decisions } = view
  const met = decided.filter(({ choice }) => choice === real).length
  return (
    <div className="ws-cols">
      <div>
        {real === null ? null : (
          <div className="ws-moved">
            <p className="quiet">{t('happened')}</p>
            <p>
              <b>{wordsOf(real)}</b>
            </p>
            {decisionKeys(decisions).includes(real) ? (
              <p>{t('met', { met, of: decided.length })}</p>
            ) : (
              <p>{t('offList')}</p>
            )}
            <p className="quiet">{t('metNote')}</p>
          </div>
        )}
        {happened}
      </div>
      <div>
        <h2>{t('decided')}</h2>
        <DecidedGroups view={view} />
      </div>
    </div>
  )
}
