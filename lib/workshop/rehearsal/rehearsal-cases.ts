import { findScenario } from '@/lib/workshop/scenarios'
import { briefParts, type Brief, type BriefLine, type BriefPart } from './brief'
import type { Role } from './roles'

/** What groups may decide in a case, and which of it came to pass. Words: rehearsalBriefs.cases.<id>. */
export type RehearsalCase = {
  readonly id: string
  /** Keys of the decisions that are proposed, in the order they are offered: no place is always the real one. */
  readonly decisions: readonly string[]
  /** The one that came to pass. Held back until the wall shows it. */
  readonly real: string
  /** Where it is written what came to pass. */
  readonly source: string
}

/** Which decisions are proposed is our judgement: what either side asked for, and what lies between. */
export const rehearsalCases: readonly RehearsalCase[] = [
  {
    id: 'southern-sudan-2000',
    decisions: ['sign', 'moved', 'changed', 'stands', 'stay'],
    real: 'stands',
    source: 'OCHA 2000; World 2000',
  },
  {
    id: 'kabul-1998',
    decisions: ['moved', 'leave', 'repaired', 'lifted', 'part'],
    real: 'leave',
    source: 'Independent 1998; BBC 1998b',
  },
  {
    id: 'angola-early',
    decisions: ['equal', 'truce', 'none', 'cities'],
    real: 'cities',
    source: 'Los Angeles Times 1993b; Richardson 2000',
  },
  {
    id: 'angola-late',
    decisions: ['none', 'both', 'corridors', 'single'],
    real: 'none',
    source: 'Richardson 2000: 26',
  },
  {
    id: 'somalia-2011',
    decisions: ['free', 'rules', 'some', 'clans', 'out'],
    real: 'some',
    source: 'Jackson & Aynte 2013',
  },
]

/** What is proposed for this scenario; null: it is no documented case, or an unknown one. */
export const findRehearsalCase = (scenario: string): RehearsalCase | null =>
  findScenario(scenario) === null ? null : (rehearsalCases.find(({ id }) => id === scenario) ?? null)

/** Briefs that were written for one case. Of each line its source, in the order "1", "2", "3" of its words. */
type WrittenBrief = Readonly<Record<BriefPart, readonly string[]>>
const writtenBriefs: Readonly<Record<string, Readonly<Record<Role, WrittenBrief>>>> = {
  'southern-sudan-2000': {
    negotiator: {
      aims: ['NGO statement 2000', 'NGO statement 2000; judgement', 'judgement'],
      limits: ['World 2000', 'NGO statement 2000; judgement', 'judgement'],
      knows: ['IRIN 2000a; IJNL 2000', 'UN 2000; MSF 2000', 'UN 2000', 'OCHA 2000'],
    },
    leader: {
      aims: ['SPLM 2000', 'IJNL 2000; NGO statement 2000', 'SPLM 2000; judgement'],
      limits: ['UN 2000; IRIN 2000a', 'SPLM 2000; IRIN 2000a', 'judgement'],
      knows: ['IRIN 2000a; IJNL 2000', 'World 2000', 'UN 2000; US State Department 2000', 'SPLM 2000'],
    },
    colleague: {
      aims: ['judgement', 'judgement', 'judgement'],
      limits: ['judgement', 'judgement', 'MSF 2000; judgement'],
      knows: ['OCHA 2000; IRIN 2000a', 'NGO statement 2000', 'IRIN 2000a; MSF 2000', 'judgement'],
    },
    commander: {
      aims: ['judgement', 'judgement', 'judgement'],
      limits: ['judgement', 'judgement', 'judgement'],
      knows: ['SPLM 2000; judgement', 'UN 2000', 'IJNL 2000', 'IRIN 2000a; judgement'],
    },
    influencer: {
      aims: ['US State Department 2000; UN 2000', 'judgement', 'judgement'],
      limits: ['judgement', 'UN 2000', 'judgement'],
      knows: ['UN 2000', 'US State Department 2000', 'IRIN 2000a', 'World 2000; judgement'],
    },
  },
}

/** The brief that was written for this role of this case; null: briefs of this case are made from its answers. */
export function writtenBrief(scenario: string, role: Role): Brief | null {
  const written = writtenBriefs[scenario]?.[role]
  if (written === undefined) return null
  const base = `written.${scenario}.${role}`
  const linesOf = (part: BriefPart): readonly BriefLine[] =>
    written[part].map((source, place) => ({
      ...{ words: `${base}.${part}.${String(place + 1)}`, item: null },
      ...{ source, isGuess: false },
    }))
  const [aims, limits, knows] = briefParts.map(linesOf)
  return { role, who: `${base}.who`, parts: { aims: aims ?? [], limits: limits ?? [], knows: knows ?? [] } }
}

/** Whether the briefs of this case were written; else they are made from its answers. */
export const hasWrittenBriefs = (scenario: string): boolean => writtenBriefs[scenario] !== undefined
