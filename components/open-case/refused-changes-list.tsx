'use client'

import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { rich } from '@/components/words/rich'
import { useSituationWords } from '@/components/words/use-situation-words'
import { useOptionWords } from '@/components/words/use-option-words'
import { OfVersion } from '@/components/words/of-version'
import { currentVersion, isVersion } from '@/lib/instrument/known-versions'
import { AnswerWords } from './answer-words'
import { loadDevice } from './case-session'
import { focusOn } from '@/components/ui/focus-on'
import type { CaseDraft, Refused } from '@/lib/offline/draft'
import type { ItemAnswer } from '@/lib/wire/sync-types'
import { toldReason } from './save-status'

/** What the server did not take, with what was said, so that nothing is lost unseen. Each goes once it has been read. */
export function RefusedChangesList({ draft }: { draft: CaseDraft }) {
  const { caseId, refused } = draft
  const t = useTranslations('refused')
  const title = useRef<HTMLParagraphElement>(null)

  const dismiss = async (id: string) => {
    const device = await loadDevice()
    await device.dismissRefused(caseId, id)
    focusOn(refused.length > 1 ? title.current : document.querySelector('h1'))
  }

  return (
    <div className="conflict np mb-4" role="alert">
      <p className="w6" ref={title}>
        {t('title')}
      </p>
      <ul className="rlist mt-2">
        {refused.map((one) => (
          <OfVersion key={one.id} version={versionOf(draft, one)}>
            <RefusedRow refused={one} onNoted={() => void dismiss(one.id)} />
          </OfVersion>
        ))}
      </ul>
    </div>
  )
}

/** The version in whose words an answer was given: that of its assessment, but for one that was given on another page. */
function versionOf({ assessments }: CaseDraft, { what, reason }: Refused): string {
  if (what.of !== 'answer' || reason === 'other-questions') return currentVersion
  const own = assessments.find(({ assessmentId }) => assessmentId === what.assessmentId)?.instrument
  return own !== undefined && isVersion(own) ? own : currentVersion
}

function RefusedRow({ refused: { what, reason }, onNoted }: { refused: Refused; onNoted: () => void }) {
  const t = useTranslations('refused')
  const reasons = useTranslations('client.status.reasons')
  const items = useTranslations('instrument.items')
  const situation = useSituationWords()
  const name =
    what.of === 'answer'
      ? items.has(`${what.itemId}.name`)
        ? items(`${what.itemId}.name`)
        : what.itemId
      : what.of === 'situation'
        ? situation.nameOf(what.field)
        : t('step')

  return (
    <li>
      <p>{t.rich('row', { ...rich, name, reason: reasons(toldReason(reason)) })}</p>
      {what.of === 'answer' ? (
        <p>
          {t('said')} <AnswerSaid itemId={what.itemId} answer={what.answer} />
        </p>
      ) : null}
      {what.of === 'situation' ? (
        <p>
          {t('said')} {situation.say(what.field, what.value)}
        </p>
      ) : null}
      <button type="button" className="btn mt-2" aria-label={t('notedFor', { name })} onClick={onNoted}>
        {t('noted')}
      </button>
    </li>
  )
}

function AnswerSaid({ itemId, answer }: { itemId: string; answer: ItemAnswer }) {
  return <AnswerWords answer={answer} wordsOf={useOptionWords(itemId)} />
}
