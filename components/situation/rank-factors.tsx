'use client'

import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { factorIds } from '@/lib/instrument/factor-ids'
import { rankingIn } from '@/lib/instrument/factor-ranking'
import type { FactorId } from '@/lib/instrument/types'
import type { CaseDraft } from '@/lib/offline/draft'
import { movedTo } from '@/lib/shared/moved-to'
import { useFieldEdit } from '@/components/open-case/use-field-edit'

/**
 * Where a person puts the five weaknesses in order. Nothing counts until the whole order is confirmed, and an order that
 * was begun goes when another comes into force.
 */
export function RankFactors({ draft }: { draft: CaseDraft }) {
  const t = useTranslations('resultPage.rank')
  const words = useTranslations('instrument.factors')
  const ranked = draft.situation.factorRanking.value
  const kept = rankingIn(ranked)
  const [moved, setMoved] = useState<{ of: string; order: readonly FactorId[] } | null>(null)
  const order = moved?.of === ranked ? moved.order : (kept ?? factorIds)
  const { edit, problem } = useFieldEdit(draft.caseId, 'factorRanking')
  const [said, setSaid] = useState('')
  const fold = useRef<HTMLDetailsElement>(null)

  const save = async (value: string) => {
    setSaid('')
    if (!(await edit(() => value))) return
    setMoved(null)
    setSaid(t(value === '' ? 'saidNone' : 'saidKept'))
    if (fold.current) fold.current.open = false
    fold.current?.querySelector('summary')?.focus()
  }
  const move = (factor: FactorId, to: number) => {
    setMoved({ of: ranked, order: movedTo(order, factor, to) })
    setSaid(t('moved', { factor: words(`${factor}.name`), place: to + 1 }))
  }

  return (
    <div className="np">
      <details className="more" ref={fold}>
        <summary>{t(kept === null ? 'offer' : 'change')}</summary>
        <div className="stack-s">
          <p>{t('explain')}</p>
          <ol className="rank">
            {order.map((factor, at) => (
              <li key={factor}>
                <span>{words(`${factor}.name`)}</span>
                <MoveButton
                  name={words(`${factor}.name`)}
                  way="up"
                  isOff={at === 0}
                  onMove={() => {
                    move(factor, at - 1)
                  }}
                />
                <MoveButton
                  name={words(`${factor}.name`)}
                  way="down"
                  isOff={at === order.length - 1}
                  onMove={() => {
                    move(factor, at + 1)
                  }}
                />
              </li>
            ))}
          </ol>
          <p className="rowx">
            <button type="button" className="btn btn-1" onClick={() => void save(order.join(','))}>
              {t('use')}
            </button>
            {kept === null ? null : (
              <button type="button" className="btn" onClick={() => void save('')}>
                {t('none')}
              </button>
            )}
          </p>
        </div>
      </details>
      <p role="status" className="small">
        {said}
      </p>
      {problem === null ? null : <p role="alert">{t(problem)}</p>}
    </div>
  )
}

type MoveButtonProps = { name: string; way: 'up' | 'down'; isOff: boolean; onMove: () => void }

/** Stays focusable at the ends, so that a person who moves an entry by keyboard never loses the place. */
function MoveButton({ name, way, isOff, onMove }: MoveButtonProps) {
  const t = useTranslations('resultPage.rank')
  return (
    <button
      type="button"
      className="btn"
      aria-disabled={isOff}
      aria-label={t('move', { way, name })}
      onClick={({ currentTarget }) => {
        if (isOff) return
        flushSync(onMove)
        currentTarget.focus() // the entry moved in the document, and took the focus away
      }}
    >
      {t(way)}
    </button>
  )
}
