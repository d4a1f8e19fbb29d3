import { useTranslations } from 'next-intl'
import { useEffect, useId, useRef, useState } from 'react'

/** The link that was just made, and how to hand it over. It is never shown again. */
export function NewLink({ token }: { token: string }) {
  const t = useTranslations('missions.link')
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState<'copied' | 'notCopied' | null>(null)
  const link = `${window.location.origin}/join#invitation=${token}`
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [])
  // A page that came by plain http from another machine has no clipboard.
  const clipboard = 'clipboard' in navigator ? navigator.clipboard : null
  const copy = () => {
    if (clipboard === null) {
      field.current?.select()
      setSaid('notCopied')
      return
    }
    void clipboard.writeText(link).then(
      () => {
        setSaid('copied')
      },
      () => {
        field.current?.select()
        setSaid('notCopied')
      },
    )
  }
  return (
    <div className="note stack-s mt-4">
      <div>
        <label htmlFor={id}>{t('label')}</label>
        <input ref={field} className="input" id={id} readOnly value={link} dir="ltr" translate="no" />
      </div>
      <p className="rowx">
        <button type="button" className="btn btn-1" onClick={copy}>
          {t('copy')}
        </button>
        <span role="status" className="self-center">
          {said === null ? null : t(said)}
        </span>
      </p>
      <ul className="stack-s">
        {(['first', 'how', 'which', 'withdraw'] as const).map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
    </div>
  )
}
