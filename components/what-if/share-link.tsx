import { useLocale, useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { localePath } from '@/components/ui/locale-path'
import type { Sandbox } from './use-sandbox'
import { writeWhatIfLink } from '@/lib/reading/what-if/write-what-if-link'

type Copied = { readonly link: string; readonly worked: boolean }

/** The what-if as a link, in sight before it is copied, with what it holds and what it does not. */
export function ShareLink({ sandbox: { version, answers, supposed } }: { sandbox: Sandbox }) {
  const t = useTranslations('whatIf.share')
  const locale = useLocale()
  const field = useRef<HTMLInputElement>(null)
  const [copied, setCopied] = useState<Copied | null>(null)
  const link = `${window.location.origin}${localePath(locale, '/what-if')}${writeWhatIfLink(version, answers, supposed)}`

  // Outside a secure address there is no clipboard at all.
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link)
      setCopied({ link, worked: true })
    } catch {
      setCopied({ link, worked: false })
      field.current?.select()
    }
  }

  return (
    <section className="wf-share stack-s np" aria-labelledby="h-share">
      <h3 id="h-share">{t('heading')}</h3>
      <p>{t('holds')}</p>
      <p>{t('careful')}</p>
      <div className="wf-field">
        <label htmlFor="what-if-link">{t('label')}</label>
        <input className="input" id="what-if-link" ref={field} dir="ltr" readOnly value={link} />
      </div>
      <p className="rowx">
        <button className="btn" type="button" onClick={() => void copy()}>
          {t('copy')}
        </button>
        <span role="status">{copied?.link !== link ? '' : copied.worked ? t('copied') : t('notCopied')}</span>
      </p>
    </section>
  )
}
