'use client'

import words from '@/lib/i18n/locales/en/error.json'
import { directionOf, languages } from '@/lib/i18n/languages'

const locale = languages[0].tag

/**
 * The last page of all, when the frame around the pages fails too: what else changes the page (a translator, an extension)
 * may have taken that apart. It stands on nothing that may have failed, so it has no provider of words and one language.
 */
export default function GlobalErrorPage() {
  return (
    <html lang={locale} dir={directionOf(locale)}>
      <body>
        <main className="page" role="alert">
          <h1>{words.title}</h1>
          <p className="mt-4">{words.body}</p>
          <p className="mt-4">
            <button
              type="button"
              className="btn"
              onClick={() => {
                window.location.reload()
              }}
            >
              {words.reload}
            </button>
          </p>
        </main>
      </body>
    </html>
  )
}
