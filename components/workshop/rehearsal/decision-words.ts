import { useTranslations } from 'next-intl'
import { addedWords, type DecisionList } from '@/lib/workshop/rehearsal/decisions'

/** The words of a decision: the trainer's own, or those of the catalogue. */
export function useDecisionWords(scenario: string, list: DecisionList): (key: string) => string {
  const t = useTranslations('rehearsalBriefs.cases')
  return (key) => addedWords(list, key) ?? t(`${scenario}.decisions.${key}`)
}
