import { useLocale, useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { localePath } from '@/components/ui/locale-path'

type EndDialogProps = {
  readonly onEnd: (keep: boolean, texts?: boolean) => Promise<boolean>
  /** What goes, and what stays. */
  readonly note: string
  /** Where texts can be kept too: the words of that button. */
  readonly keepTexts?: string
}

/** Ending asks once more, and whether counts are kept. */
export function EndDialog({ onEnd, note, keepTexts }: EndDialogProps) {
  const t = useTranslations('workshop.wall.end')
  const locale = useLocale()
  const dialog = useRef<HTMLDialogElement>(null)
  const [isBusy, setBusy] = useState(false)
  const end = (keep: boolean, texts = false) => {
    setBusy(true)
    void onEnd(keep, texts).then((isEnded) => {
      setBusy(false)
      if (isEnded) window.location.assign(localePath(locale, '/workshops'))
    })
  }
  return (
    <>
      <button type="button" className="btn ws-end" onClick={() => dialog.current?.showModal()}>
        {t('open')}
      </button>
      <dialog ref={dialog} className="ws-dialog" aria-labelledby="h-end">
        <h2 id="h-end">{t('title')}</h2>
        <p>{note}</p>
        <p className="rowx">
          <button
            type="button"
            className="btn btn-1"
            disabled={isBusy}
            onClick={() => {
              end(false)
            }}
          >
            {t('erase')}
          </button>
          <button
            type="button"
            className="btn"
            disabled={isBusy}
            onClick={() => {
              end(true)
            }}
          >
            {t('keep')}
          </button>
          {keepTexts === undefined ? null : (
            <button
              type="button"
              className="btn"
              disabled={isBusy}
              onClick={() => {
                end(true, true)
              }}
            >
              {keepTexts}
            </button>
          )}
          <button type="button" className="btn" onClick={() => dialog.current?.close()}>
            {t('cancel')}
          </button>
        </p>
      </dialog>
    </>
  )
}
