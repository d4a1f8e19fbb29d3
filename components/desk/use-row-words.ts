import { useTranslations } from 'next-intl'
import { useDueWords } from '@/components/words/use-due-words'
import { dueOf } from '@/lib/reading/cases/due-of'
import { thresholds } from '@/lib/review/thresholds'
import { shownText } from '@/lib/reading/cases/shown-text'
import type { DeskRow } from '@/lib/wire/desk-types'
import type { GlanceFactor } from '@/lib/wire/glance'

/** A case of the list in words. */
export function useRowWords(today: string) {
  const t = useTranslations('desk')
  const factor = useTranslations('instrument.factors')
  const kind = useTranslations('situation.kinds')
  const dueWords = useDueWords()
  const answered = ({ glance }: DeskRow) =>
    glance === null ? t('unknownVersion') : t('answered', { answered: glance.answered, asked: glance.asked })
  return {
    name: ({ codeName }: DeskRow) => shownText(codeName) || t('unnamed'),
    /** What is asked, of whom; the kind of request where it is not said in words. */
    ask: ({ ask, kindOfAsk, counterpart }: DeskRow): readonly string[] => [
      shownText(ask) || (kindOfAsk === null ? '' : kind(kindOfAsk)),
      shownText(counterpart) === '' ? '' : t('of', { counterpart: shownText(counterpart) }),
    ],
    mission: ({ mission }: DeskRow) => mission.name || t('noMission'),
    /** Where it belongs, where there are several missions, and how much is answered. */
    standing: (row: DeskRow, missions: number): string =>
      [...(missions > 1 ? [row.mission.name || t('noMission')] : []), answered(row)].join(' · '),
    owner: ({ owner }: DeskRow) => t('owner', { name: owner.name || t('noOwner') }),
    state: ({ state }: DeskRow) => t(`states.${state}`),
    stops: ({ glance }: DeskRow) =>
      (glance?.stops ?? []).map(({ id, cleared }) => ({
        id,
        cleared,
        text: t(`${cleared ? 'cleared' : 'stops'}.${id}`),
      })),
    /** Why a sign-off is demanded; of a threshold that is unknown here, nothing. */
    demands: ({ demands }: DeskRow) =>
      thresholds.flatMap(({ id }) => (demands.includes(id) ? [t(`demands.${id}`)] : [])),
    look: (row: DeskRow) => {
      const due = dueOf({ ...row, status: row.state === 'draft' ? 'draft' : 'submitted' }, today)
      const { called, ahead } = dueWords(due)
      return { isDue: due.isDue, text: [...called, ...ahead].join(' ') }
    },
    /** The same where the name stands beside it. */
    shortRange: ({ low, high, score }: GlanceFactor) =>
      score === null ? t('heat.openRange', { low, high }) : t('compare.range', { score, low, high }),
    range: ({ id, low, high, score }: GlanceFactor) => {
      const name = factor(`${id}.name`)
      return score === null ? t('range', { name, low, high }) : t('rangeScore', { name, low, high, score })
    },
  }
}

export type RowWords = ReturnType<typeof useRowWords>
