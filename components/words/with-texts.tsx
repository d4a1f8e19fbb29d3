'use client'

import { NextIntlClientProvider, useLocale, useMessages, type AbstractIntlMessages } from 'next-intl'
import { Suspense, use, useMemo, type ReactNode } from 'react'

type File = { readonly default: AbstractIntlMessages }

/** Texts too many to stand in each page that shows them: fetched beside it, and then kept by the browser. */
const files = {
  levers: (locale: string) => import(`@/lib/i18n/locales/${locale}/levers.json`) as Promise<File>,
  documented: (locale: string) =>
    import(`@/lib/i18n/locales/${locale}/documented-cases.json`) as Promise<File>,
}

export type Texts = keyof typeof files

/** Milliseconds after which texts that did not come are asked for again. */
const RETRY_MS = 3000

const asked = new Map<string, Promise<AbstractIntlMessages>>()

/** Asks once for each page; it never fails, but asks again as long as nothing comes. */
function loadTexts(name: Texts, locale: string): Promise<AbstractIntlMessages> {
  const key = `${name} ${locale}`
  const loading = asked.get(key) ?? untilThere(() => files[name](locale))
  asked.set(key, loading)
  return loading
}

async function untilThere(load: () => Promise<File>): Promise<AbstractIntlMessages> {
  for (;;) {
    try {
      return (await load()).default
    } catch {
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS))
    }
  }
}

/** Asks for texts as soon as a script runs, before anything is drawn that needs them. */
export function askForTexts(name: Texts): void {
  if (typeof document !== 'undefined') void loadTexts(name, document.documentElement.lang)
}

type WithTextsProps = {
  readonly of: Texts
  /** Shown until they are there. */
  readonly waiting: ReactNode
  readonly children: ReactNode
}

/** Gives what is inside the texts it needs. On the device only: pages made at build have theirs. */
export function WithTexts({ waiting, ...given }: WithTextsProps) {
  return (
    <Suspense fallback={waiting}>
      <Given {...given} />
    </Suspense>
  )
}

function Given({ of, children }: Pick<WithTextsProps, 'of' | 'children'>) {
  const messages = useMessages()
  const locale = useLocale()
  const texts = use(loadTexts(of, locale))
  const all = useMemo(() => ({ ...messages, [of]: texts }), [messages, of, texts])
  return (
    <NextIntlClientProvider locale={locale} messages={all}>
      {children}
    </NextIntlClientProvider>
  )
}
