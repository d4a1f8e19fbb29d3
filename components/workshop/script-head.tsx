import { useLocale } from 'next-intl'
import { localePath } from '@/components/ui/locale-path'
import { PrintButton } from '@/components/ui/print-button'

type ScriptHeadProps = {
  readonly title: string
  readonly lead: string
  /** To all workshops. */
  readonly back: string
  readonly print: string
}

/** The top of a facilitator's script: what it is of, and how to print it. */
export function ScriptHead({ title, lead, back, print }: ScriptHeadProps) {
  const locale = useLocale()
  return (
    <div className="top">
      <div>
        <h1>{title}</h1>
        <p className="mt-2">{lead}</p>
      </div>
      <div className="acts">
        <a className="btn" href={localePath(locale, '/workshops')}>
          {back}
        </a>
        <PrintButton label={print} />
      </div>
    </div>
  )
}
