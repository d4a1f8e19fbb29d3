import { useTranslations } from 'next-intl'
import { ClearanceLine } from '@/components/stops/clearance-line'
import type { CaseDraft } from '@/lib/offline/draft'
import { clearanceField } from '@/lib/wire/clearance'
import { ClearanceForm } from './clearance-form'

const stop = 'contact-may-be-crime'

/** Who cleared the contact, and where that is recorded while the assessment is open. */
export function ClearanceNote({ draft, canRecord }: { draft: CaseDraft; canRecord: boolean }) {
  const t = useTranslations('stops')
  return (
    <>
      <ClearanceLine value={draft.situation[clearanceField(stop)].value} />
      {canRecord && (
        <details className="more np">
          <summary>{t('recordClearance')}</summary>
          <ClearanceForm draft={draft} stop={stop} />
        </details>
      )}
    </>
  )
}
