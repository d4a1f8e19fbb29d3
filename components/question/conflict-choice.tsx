'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { focusOn } from '@/components/ui/focus-on'

type ConflictChoiceProps = {
  /** What two values were given for: several of these may stand on one page. */
  name: string
  mine: ReactNode
  theirs: ReactNode
  /** When the other value was given, in words. */
  theirsAt: string
  /** Where it comes from. */
  from: 'device' | 'file'
  onChoose: (choice: 'mine' | 'theirs') => Promise<void>
}

/** Two values of one thing, both kept, and the choice between them. */
export function ConflictChoice({ name, mine, theirs, theirsAt, from, onChoose }: ConflictChoiceProps) {
  const t = useTranslations('client.conflict')
  const buttonFor = (choice: 'mine' | 'theirs') => {
    const label = t(choice === 'mine' ? 'useMine' : 'useTheirs')
    return (
      <button
        type="button"
        className="btn"
        aria-label={t('useFor', { label, name })}
        onClick={({ currentTarget }) => {
          const place = whatStays(currentTarget)
          void onChoose(choice).then(() => {
            focusOn(place)
          })
        }}
      >
        {label}
      </button>
    )
  }
  return (
    <div className="conflict" role="alert">
      <p className="w6">{t(from === 'file' ? 'titleFile' : 'title')}</p>
      <p className="small">{t('body')}</p>
      <dl className="facts mt-2">
        <dt>{t('mineLabel')}</dt>
        <dd>{mine}</dd>
        <dt>{t('theirsLabel', { time: theirsAt })}</dt>
        <dd>{theirs}</dd>
      </dl>
      <div className="rowx mt-3">
        {buttonFor('mine')}
        {buttonFor('theirs')}
      </div>
    </div>
  )
}

/** Where a person goes on who has chosen: the question or row that was asked about, its field, or the heading above it. */
function whatStays(button: HTMLElement): HTMLElement | null {
  return (
    button.closest<HTMLElement>('fieldset, li') ??
    button.closest('.field')?.querySelector<HTMLElement>('.input') ??
    button.closest('section')?.querySelector('h2') ??
    document.querySelector('h1')
  )
}
