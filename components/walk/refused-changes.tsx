'use client'

import { useTranslations } from 'next-intl'
import { AnswerWords } from '@/components/question/answer-words'
import { loadDevice } from '@/components/session/case-session'
import type { CaseDraft, Refused } from '@/lib/offline/draft'
import { toldReason } from './save-status'

type RefusedChangesProps = { draft: CaseDraft; itemNames: Readonly<Record<string, string>> }

/** What the server did not take, with what was said, so that nothing is lost unseen. Each goes once it has been read. */
export function RefusedChanges({ draft, itemNames }: RefusedChangesProps) {
  const t = useTranslations('client.refused')
  const reasons = useTranslations('client.status.reasons')
  if (draft.refused.length === 0) return null
  return (
    <div className="conflict" role="alert">
      <p className="w6">{t('title')}</p>
      <ul className="rlist mt-2">
        {draft.refused.map((one) => (
          <li key={one.id}>
            <p>
              <b>{nameOf(one)}</b> {reasons(toldReason(one.reason))}
            </p>
            <Said what={one.what} />
            <button
              type="button"
              className="btn mt-2"
              onClick={() => void loadDevice().then((device) => device.dismissRefused(draft.caseId, one.id))}
            >
              {t('noted')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )

  function nameOf({ what }: Refused): string {
    if (what.of === 'answer') return `${itemNames[what.itemId] ?? what.itemId}:`
    return `${t(what.of === 'situation' ? 'situation' : 'step')}:`
  }
}

function Said({ what }: { what: Refused['what'] }) {
  const t = useTranslations('client.refused')
  if (what.of !== 'answer' && what.of !== 'situation') return null
  return (
    <p>
      {t('said')}{' '}
      {what.of === 'answer' ? <AnswerWords itemId={what.itemId} answer={what.answer} /> : what.value}
    </p>
  )
}
