import { useTranslations } from 'next-intl'
import { ownScenario } from '@/lib/workshop/own-case'

/** What a story is called in lists: of an own case no more than that it is one. */
export function useScenarioTitle(): (scenario: string) => string {
  const own = useTranslations('workshop.own')
  const titles = useTranslations('workshopScenarios')
  return (scenario) => (scenario === ownScenario ? own('title') : titles(`${scenario}.title`))
}
