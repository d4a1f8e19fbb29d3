import { useLocale, useTranslations } from 'next-intl'
import { ComeInLink } from '@/components/ui/come-in-link'
import { localePath } from '@/components/ui/locale-path'
import type { WorkshopProblem } from './ask-workshops'

const ofCase: readonly WorkshopProblem[] = ['unknown-case', 'deleted', 'not-yours']

/** Why something was not done, and the way on. Nothing while there is no problem. */
export function WorkshopProblemNote({ problem }: { problem: WorkshopProblem | null }) {
  const t = useTranslations('workshop.problems')
  const locale = useLocale()
  if (problem === null) return null
  return (
    <div className="note" role="alert">
      <p>{t(problem)}</p>
      {problem === 'signed-out' ? <ComeInLink /> : null}
      {ofCase.includes(problem) ? <a href={localePath(locale, '/workshops/own')}>{t('other')}</a> : null}
      {problem === 'unknown-workshop' ? <a href={localePath(locale, '/workshops')}>{t('all')}</a> : null}
    </div>
  )
}
