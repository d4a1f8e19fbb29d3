import { useTranslations } from 'next-intl'
import { EndDialog } from '@/components/workshop/end-dialog'
import { StripKey } from '@/components/workshop/strip-key'
import type { RehearsalWall } from '@/lib/wire/rehearsal-types'
import { afterRehearsal, rehearsalActs, type RehearsalAct } from '@/lib/workshop/rehearsal/rehearsal-course'

type RehearsalStripProps = {
  readonly view: RehearsalWall
  /** What happened is known. */
  readonly hasEnd: boolean
  readonly onStep: (act: RehearsalAct) => void
  readonly onEnd: (keep: boolean, texts?: boolean) => Promise<boolean>
}

/** The trainer's keys under the wall of a rehearsal. */
export function RehearsalStrip({ view: { course }, hasEnd, onStep, onEnd }: RehearsalStripProps) {
  const t = useTranslations('rehearsal.wall')
  const { step, isBlank } = course
  const possible = rehearsalActs.filter((act) =>
    isBlank ? act === 'blank' : afterRehearsal(course, act, hasEnd) !== null,
  )
  const wordsOf = (act: RehearsalAct): string => {
    if (act === 'back') return t('back')
    if (act === 'blank') return t(isBlank ? 'unblank' : 'blankIt')
    if (step === 'decided' && !hasEnd) return t('toDebrief')
    return step === 'learned' ? '' : t(`next.${step}`)
  }
  return (
    <div className="ws-strip" role="group" aria-label={t('strip')}>
      <b>{t(`steps.${step}`)}</b>
      {possible.map((act) => (
        <StripKey key={act} act={act} label={wordsOf(act)} onStep={onStep} />
      ))}
      <EndDialog onEnd={onEnd} note={t('endNote')} keepTexts={t('keepTexts')} />
      <span className="small quiet">{t('keys')}</span>
    </div>
  )
}
