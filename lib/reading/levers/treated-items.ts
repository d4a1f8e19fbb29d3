import { levelOf } from '@/lib/instrument/answer'
import type { Answers } from '@/lib/instrument/types'
import type { MatrixLever } from '@/lib/levers/types'

/** From this level on, towards its bad end, an answered weakness is named as what the lever works on. */
const severe = 3

/** The weaknesses a lever works on that are answered as severe here, the most directly treated first. */
export function treatedItems(lever: MatrixLever, answers: Answers): string[] {
  return [...lever.match]
    .sort((a, b) => b.strength - a.strength)
    .filter(({ item, direction }) => {
      const level = levelOf(answers[item])
      if (level === null) return false
      return direction === 1 ? level >= severe : level <= 4 - severe
    })
    .map(({ item }) => item)
}
