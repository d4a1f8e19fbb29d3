import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Citations } from './citations'

export type CitedText = {
  /** In bold before the text, such as the kind of risk. */
  readonly lead?: string
  readonly text: string
  /** Citation in the grammar of lib/literature. */
  readonly source: string
}

/** A heading and texts under it, each with its source. */
export function CitedList(props: { heading: string; texts: readonly CitedText[]; ordered?: boolean }) {
  const { heading, texts, ordered = false } = props
  const t = useTranslations('citation')
  const List = ordered ? 'ol' : 'ul'
  return (
    <div>
      <h5>{heading}</h5>
      <List className={ordered ? 'rlist numbered' : 'rlist'}>
        {texts.map(({ lead, text, source }) => (
          <li key={`${lead ?? ''}${text}`}>
            {lead === undefined ? text : t.rich('led', { lead, text, b: leadIn })}
            <Citations sources={[source]} />
          </li>
        ))}
      </List>
    </div>
  )
}

const leadIn = (chunks: ReactNode) => <b className="lead-in">{chunks}</b>
