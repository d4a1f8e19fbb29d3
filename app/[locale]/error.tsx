'use client'

import { useTranslations } from 'next-intl'

/** What a person sees when a page fails: what is safe, and the way on. */
export default function ErrorPage() {
  const t = useTranslations('error')
  return (
    <div role="alert">
      <h1>{t('title')}</h1>
      <p className="mt-4">{t('body')}</p>
      <p className="mt-4">
        <button
          type="button"
          className="btn"
          onClick={() => {
            window.location.reload()
          }}
        >
          {t('reload')}
        </button>
      </p>
    </div>
  )
}
