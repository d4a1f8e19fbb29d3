'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

type ConflictChoiceProps = {
  mine: ReactNode
  theirs: ReactNode
  /** When the other value was given, in words. */
  theirsAt: string
  onChoose: (choice: 'mine' | 'theirs') => Promise<void>
}

/** Two values of one thing, both kept, and the choice between them. */
export function ConflictChoice({ mine, theirs, theirsAt, onChoose }: ConflictChoiceProps) {
  const t = useTranslations('client.conflict')
  return (
    <div className="conflict" role="alert">
      <p className="w6">{t('title')}</p>
      <p className="small">{t('body')}</p>
      <dl className="facts mt-2">
        <dt>{t('mineLabel')}</dt>
        <dd>{mine}</dd>
        <dt>{t('theirsLabel', { time: theirsAt })}</dt>
        <dd>{theirs}</dd>
      </dl>
      <div className="rowx mt-3">
        <button type="button" className="btn" onClick={() => void onChoose('mine')}>
          {t('useMine')}
        </button>
        <button type="button" className="btn" onClick={() => void onChoose('theirs')}>
          {t('useTheirs')}
        </button>
      </div>
    </div>
  )
}
