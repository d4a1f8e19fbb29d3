/**
 * A documented case that is told in class with its end held back. Its words are in the catalogue, workshopScenarios.<id>;
 * the coding, what happened and the sources are those of the worked example with the same id.
 */
export type Scenario = {
  readonly id: string
  /** Eight to twelve questions that are proposed, in the order they are asked: rooms read the same story differently there. */
  readonly questions: readonly string[]
  /** Levers that the room ranks: those that were used, and others that look near. */
  readonly levers: readonly string[]
}

/** Which questions split rooms is our judgement: those where the story gives signs for more than one answer. */
export const scenarios: readonly Scenario[] = [
  {
    id: 'angola-late',
    questions: [
      'counterpart.image',
      'counterpart.legitimacy',
      'counterpart.trust',
      'counterpart.community',
      'counterpart.command',
      'interests.interdependence',
      'interests.subordination',
      'fairness.notions',
      'law.restrictions',
      'alternatives.modalities',
    ],
    levers: [
      'reputation.denounce',
      'third.council',
      'commit.resolve',
      'persuade.interests',
      'reputation.fairness',
      'alternatives.ours',
    ],
  },
  {
    id: 'angola-early',
    questions: [
      'counterpart.image',
      'counterpart.legitimacy',
      'counterpart.rejection',
      'counterpart.services',
      'process.time',
      'fairness.notions',
      'interests.interdependence',
      'interests.subordination',
      'law.enforcement',
      'ours.resolve',
    ],
    levers: [
      'reputation.denounce',
      'coalition.common',
      'third.council',
      'persuade.interests',
      'reputation.legitimacy',
      'sequence.steps',
    ],
  },
  {
    id: 'southern-sudan-2000',
    questions: [
      'counterpart.services',
      'counterpart.legitimacy',
      'counterpart.extraction',
      'counterpart.influencers',
      'interests.agencies',
      'interests.interdependence',
      'fairness.notions',
      'alternatives.withdrawal',
      'alternatives.theirs',
      'ours.resolve',
    ],
    levers: [
      'alternatives.suspend',
      'coalition.common',
      'third.regional',
      'alternatives.pressure',
      'reputation.denounce',
      'reputation.legitimacy',
    ],
  },
  {
    id: 'kabul-1998',
    questions: [
      'counterpart.services',
      'counterpart.community',
      'counterpart.image',
      'counterpart.goodfaith',
      'counterpart.trust',
      'interests.agencies',
      'interests.interdependence',
      'process.preparation',
      'alternatives.withdrawal',
      'alternatives.theirs',
    ],
    levers: [
      'alternatives.suspend',
      'coalition.common',
      'reputation.denounce',
      'alternatives.pressure',
      'sequence.steps',
      'third.local',
    ],
  },
  {
    id: 'somalia-2011',
    questions: [
      'counterpart.extraction',
      'counterpart.services',
      'counterpart.community',
      'counterpart.trust',
      'counterpart.command',
      'interests.agencies',
      'interests.interdependence',
      'interests.subordination',
      'law.restrictions',
      'alternatives.withdrawal',
    ],
    levers: [
      'persuade.interests',
      'exchange.services',
      'space.mandate',
      'coalition.common',
      'third.local',
      'reputation.denounce',
    ],
  },
]

/** The scenario with this id, or null where there is none. */
export const findScenario = (id: string): Scenario | null => scenarios.find((one) => one.id === id) ?? null

/** The scenario with this id. Throws where there is none. */
export function getScenario(id: string): Scenario {
  const found = findScenario(id)
  if (found === null) throw new Error(`No scenario ${id}`)
  return found
}

/** Most questions one workshop may ask: more do not fit into a morning. */
export const mostQuestions = 20
