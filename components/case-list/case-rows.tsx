'use client'

import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import type { Member } from '@/lib/reading/cases/case-groups'
import { isBlind } from '@/lib/reading/cases/is-blind'
import type { Listing } from '@/components/open-case/use-case-rows'
import { CaseRow } from './case-row'
import type { Deletable } from './delete-dialog'
import { useDrawn } from './use-drawn'

type Row = Listing['rows'][number]
export type NamedMember = Member<Row> & { readonly name: string }

/** The rows of a list, drawn as they are scrolled to. */
export function CaseRows({
  groups,
  onDelete,
}: {
  groups: readonly (readonly NamedMember[])[]
  onDelete: (what: Deletable) => void
}) {
  const t = useTranslations('cases')
  const list = useRef<HTMLUListElement>(null)
  const { drawn, end, drawMore } = useDrawn(groups.length)
  const onMore = () => {
    const last = list.current?.lastElementChild
    drawMore()
    // The button may be gone then: those who pressed it go on with the first row that came.
    requestAnimationFrame(() => last?.nextElementSibling?.querySelector('a')?.focus())
  }
  return (
    <>
      <ul className="rlist section" ref={list}>
        {groups
          .slice(0, drawn)
          .map((members) =>
            members.map(({ row, name }) => (
              <CaseRow
                key={row.caseId}
                row={row}
                name={name}
                comparable={members.length > 1 && row === members.find((one) => !isBlind(one.row))?.row}
                onDelete={onDelete}
              />
            )),
          )}
      </ul>
      {drawn < groups.length ? (
        <p className="rowx" ref={end}>
          <button type="button" className="btn" onClick={onMore}>
            {t('more', { shown: drawn, count: groups.length })}
          </button>
        </p>
      ) : null}
    </>
  )
}
