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
  const List = ordered ? 'ol' : 'ul'
  return (
    <div>
      <h5>{heading}</h5>
      <List className={ordered ? 'rlist numbered' : 'rlist'}>
        {texts.map(({ lead, text, source }) => (
          <li key={`${lead ?? ''}${text}`}>
            {lead !== undefined && <b className="lead-in">{lead}: </b>}
            {text}
            <Citations sources={[source]} />
          </li>
        ))}
      </List>
    </div>
  )
}
