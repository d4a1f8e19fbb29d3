import { useTranslations } from 'next-intl'
import { after, type Act, type Course } from '@/lib/workshop/course'
import { EndDialog } from './end-dialog'
import { StripKey } from './strip-key'

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
  const note = useTranslations('workshop.wall.end')('note')
  const { step, phase, isBlank } = course
  const where = step === 'question' || step === 'levers' ? `${step}.${phase}` : step
  return (
    <div className="ws-strip" role="group" aria-label={t('label')}>
      <b>{t(`where.${where}`, { place: course.place + 1, of: questions })}</b>
      {offered.map((act) => {
        const isPossible = after(course, act, questions) !== null
        const isUseless = isBlank ? act !== 'blank' : !isPossible
        if (isUseless) return null
        const label = act === 'next' ? t(`next.${where}`) : act === 'blank' && isBlank ? t('unblank') : t(act)
        return <StripKey key={act} act={act} label={label} onStep={onStep} />
      })}
      <EndDialog onEnd={onEnd} note={note} />
      <span className="small quiet">{t('keys')}</span>
    </div>
  )
}
