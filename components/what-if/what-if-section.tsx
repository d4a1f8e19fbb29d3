'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useEffectEvent, useRef, useState, type ComponentType } from 'react'
import type { SandboxProps } from './sandbox'

type Loaded =
  | { readonly kind: 'closed' | 'loading' | 'failed' }
  | { readonly kind: 'open'; readonly Sandbox: ComponentType<SandboxProps> }

type WhatIfSectionProps = Pick<SandboxProps, 'version' | 'situation' | 'first'> & {
  readonly isOwnCase: boolean
  /** The result on this page was kept by another model than today's. */
  readonly isOlder: boolean
}

/** Offers to suppose other answers. What it needs is fetched only when someone opens it. */
export function WhatIfSection({ version, situation, first, isOwnCase, isOlder }: WhatIfSectionProps) {
  const t = useTranslations('whatIf')
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'closed' })

  const load = () => {
    if (loaded.kind === 'open' || loaded.kind === 'loading') return
    setLoaded({ kind: 'loading' })
    import('./sandbox').then(
      ({ Sandbox }) => {
        setLoaded({ kind: 'open', Sandbox })
      },
      () => {
        setLoaded({ kind: 'failed' })
      },
    )
  }

  // It can be opened before this script has loaded, and then tells nobody.
  const fold = useRef<HTMLDetailsElement>(null)
  const loadIfOpen = useEffectEvent(() => {
    if (fold.current?.open === true) load()
  })
  useEffect(() => {
    loadIfOpen()
  }, [])

  return (
    <section className="section np" id="what-if" aria-labelledby="h-what-if">
      <h2 id="h-what-if">{t('heading')}</h2>
      <p className="quiet">{t(isOwnCase ? 'lead' : 'leadExample')}</p>
      <details
        className="more"
        ref={fold}
        suppressHydrationWarning
        onToggle={(event) => {
          if (event.currentTarget.open) load()
        }}
      >
        <summary>{t('open')}</summary>
        {isOlder && <p className="note mt-2">{t('today')}</p>}
        <p role="status" className="small">
          {loaded.kind === 'loading' ? t('loading') : loaded.kind === 'failed' ? t('failed') : ''}
        </p>
        {loaded.kind === 'open' && (
          <loaded.Sandbox
            version={version}
            situation={situation}
            of={isOwnCase ? 'own' : 'case'}
            first={first}
          />
        )}
      </details>
    </section>
  )
}
