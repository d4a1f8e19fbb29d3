import { useLocale, useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { localePath } from '@/components/ui/locale-path'
import { after, type Act, type Course } from '@/lib/workshop/course'

type TrainerStripProps = {
  readonly course: Course
  readonly questions: number
  readonly onStep: (act: Act) => void
  readonly onEnd: (keep: boolean) => Promise<boolean>
}

const offered = ['next', 'again', 'levers', 'back', 'blank'] as const satisfies readonly Act[]

/** The trainer's keys under the wall: what may follow now, by mouse; the keyboard and a remote do the same. */
export function TrainerStrip({ course, questions, onStep, onEnd }: TrainerStripProps) {
  const t = useTranslations('workshop.wall.strip')
  const { step, phase, isBlank } = course
  const where = step === 'question' || step === 'levers' ? `${step}.${phase}` : step
  return (
    <div className="ws-strip" role="group" aria-label={t('label')}>
      <b>{t(`where.${where}`, { place: course.place + 1, of: questions })}</b>
      {offered.map((act) => {
        const isPossible = after(course, act, questions) !== null
        const isUseless = isBlank ? act !== 'blank' : !isPossible
        if (isUseless) return null
        return (
          <button
            key={act}
            type="button"
            className={act === 'next' ? 'btn btn-1' : 'btn'}
            onClick={() => {
              onStep(act)
            }}
          >
            {act === 'next' ? t(`next.${where}`) : act === 'blank' && isBlank ? t('unblank') : t(act)}
          </button>
        )
      })}
      <EndDialog onEnd={onEnd} />
      <span className="small quiet">{t('keys')}</span>
    </div>
  )
}

/** Ending asks once more, and whether counts are kept. */
function EndDialog({ onEnd }: Pick<TrainerStripProps, 'onEnd'>) {
  const t = useTranslations('workshop.wall.end')
  const locale = useLocale()
  const dialog = useRef<HTMLDialogElement>(null)
  const [isBusy, setBusy] = useState(false)
  const end = (keep: boolean) => {
    setBusy(true)
    void onEnd(keep).then((isEnded) => {
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
        <p>{t('note')}</p>
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
          <button type="button" className="btn" onClick={() => dialog.current?.close()}>
            {t('cancel')}
          </button>
        </p>
      </dialog>
    </>
  )
}
