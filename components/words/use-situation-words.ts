import { useFormatter, useTranslations } from 'next-intl'
import { useDeviceDates } from '@/components/ui/use-device-dates'
import { shownText } from '@/lib/reading/cases/shown-text'
import { situationForms, type SituationField } from '@/lib/wire/situation-fields'
import { useAnalogiesWords } from './use-analogies-words'
import { useClearanceWords } from './use-clearance-words'
import { usePlannedWords } from './use-planned-words'

/** What each part of the situation is called, and its values in words instead of ids. */
export function useSituationWords(): {
  readonly nameOf: (field: SituationField) => string
  /** A value that has no words, such as one of a newer version, is given as it is. */
  readonly say: (field: SituationField, value: string) => string
} {
  const t = useTranslations()
  const format = useFormatter()
  const dates = useDeviceDates()
  const sayClearance = useClearanceWords()
  const sayAnalogies = useAnalogiesWords()
  const sayPlanned = usePlannedWords()

  const nameOf = (field: SituationField): string => {
    switch (field) {
      case 'codeName':
      case 'ask':
      case 'counterpart':
      case 'area':
      case 'meetingDate':
        return t(`situation.${field}`)
      case 'kindOfAsk':
        return t('situation.kind')
      case 'counterpartLevel':
        return t('situation.level')
      case 'clearance':
        return t('client.clearance.name')
      case 'analogies':
        return t('client.analogies.name')
      case 'plannedLevers':
        return t('client.planned.name')
      case 'talks':
      case 'bringsThem':
      case 'keepsThem':
      case 'keepsUs':
        return t(`beforeTalks.asked.${field}`)
      case 'factorRanking':
        return t('client.conflict.ranking')
      case 'reviewDate':
        return t('lookAgain.date')
      case 'watchFor':
      case 'watchSeen':
        return t(`lookAgain.${field}`)
    }
  }

  const say = (field: SituationField, value: string): string => {
    if (value === '') return t('client.conflict.empty')
    if (situationForms[field].form === 'day') return dates.calendarDay(value)
    if (field === 'clearance') return sayClearance(value)
    if (field === 'analogies') return sayAnalogies(value)
    if (field === 'plannedLevers') return sayPlanned(value)
    const keyOf = keysOfChoices[field]
    if (keyOf === undefined) return shownText(value) || t('client.conflict.empty')
    return format.list(value.split(',').map((id) => (t.has(keyOf(id)) ? t(keyOf(id)) : id)))
  }
  return { nameOf, say }
}

/** Where the words of a choice stand in the catalogue, for the parts of the situation that are chosen from a list. */
const keysOfChoices: Partial<Readonly<Record<SituationField, (id: string) => string>>> = {
  kindOfAsk: (id) => `situation.kinds.${id}`,
  counterpartLevel: (id) => `situation.levels.${id}`,
  talks: (id) => `beforeTalks.talks.${id}.choice`,
  bringsThem: (id) => `beforeTalks.bringsThem.${id}.choice`,
  keepsThem: (id) => `beforeTalks.keepsThem.${id}.choice`,
  keepsUs: (id) => `beforeTalks.keepsUs.${id}.choice`,
  factorRanking: (id) => `instrument.factors.${id}.name`,
  watchFor: (id) => `lookAgain.triggers.${id}.choice`,
  watchSeen: (id) => `lookAgain.triggers.${id}.seen`,
}
