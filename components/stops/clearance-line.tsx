import { useTranslations } from 'next-intl'
import { useClearanceWords } from '@/components/words/use-clearance-words'
import { clearanceIn, isGiven } from '@/lib/wire/clearance'

/** Who cleared what, and when, on screen and on paper; nothing where nobody has. `value`: as the case stores it. */
export function ClearanceLine({ value }: { value: string }) {
  const t = useTranslations('stops')
  const say = useClearanceWords()
  return isGiven(clearanceIn(value)) ? <p data-clearance>{t('clearance', { said: say(value) })}</p> : null
}
