'use client'

import { useTranslations } from 'next-intl'
import { keepField } from '@/components/open-case/kept-fields'
import { storeKeptFields } from '@/components/open-case/store-kept-fields'

/** Takes an answer back, with how it is known; the note stays. Seen where there is an answer that can be changed. */
export function ClearAnswer({ itemId, name }: { itemId: string; name: string }) {
  const t = useTranslations('client.clear')
  return (
    <p className="clear">
      <button
        type="button"
        className="quietbtn"
        aria-label={t('labelFor', { label: t('label'), name })}
        onClick={({ currentTarget }) => {
          const fields = currentTarget
            .closest('fieldset.item')
            ?.querySelectorAll<HTMLInputElement>('[type=radio]')
          for (const field of fields ?? []) field.checked = false
          keepField(itemId, '')
          void storeKeptFields()
          fields?.[0]?.focus() // the button is gone
        }}
      >
        {t('label')}
      </button>
    </p>
  )
}
