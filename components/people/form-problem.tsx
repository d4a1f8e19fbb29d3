import { useTranslations } from 'next-intl'
import type { PeopleProblem } from './ask-people'

export function FormProblem({ problem }: { problem: PeopleProblem | null }) {
  const t = useTranslations('people')
  if (problem === null) return null
  return (
    <p className="note" role="alert">
      {problem === 'wrong-key' ? t('start.oldKey') : t(`problems.${problem}`)}
    </p>
  )
}
