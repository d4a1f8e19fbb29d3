import type { DocumentedCase } from './types'

/** Documented cases from several places, or places that are not named. Their words are in the catalogue, documented.cases.<id>. */
export const several: readonly DocumentedCase[] = [
  {
    id: 'sanctions-2014',
    places: ['yemen', 'south-sudan', 'mali'],
    counterpartKind: 'armed-group',
    confidence: 'medium',
    source: 'C20 Denunciation; C20 note 2',
    answers: {
      'counterpart.designated': { level: true, known: 'reported' },
    },
    uses: [
      { id: 'council', lever: 'third.council', outcome: 'failed', source: 'C20 Denunciation; C20 note 2' },
    ],
    end: null,
  },
  {
    id: 'covid-2020',
    places: ['afghanistan', 'lebanon', 'somalia'],
    counterpartKind: 'armed-group',
    confidence: 'medium',
    source: 'Clarke 2020; Jackson 2020; C20 In search of legitimacy',
    answers: {
      'counterpart.legitimacy': { level: 4, known: 'reported' },
      'counterpart.community': { level: 3, known: 'reported' },
      'counterpart.governs': { level: 3, known: 'reported' },
      'counterpart.services': { level: 3, known: 'assumed' },
      'interests.interdependence': { level: 1, known: 'observed' },
    },
    uses: [],
    end: null,
  },
  {
    id: 'mines-refused',
    places: ['unnamed'],
    counterpartKind: 'armed-group',
    confidence: 'medium',
    source: 'Geneva Call 2007; O25 Negotiation strategy',
    answers: {
      'law.coverage': { level: 2, known: 'observed' },
      'interests.interdependence': { level: 4, known: 'reported' },
    },
    uses: [
      {
        id: 'steps',
        lever: 'sequence.steps',
        outcome: 'partly',
        source: 'Geneva Call 2007; O25 Negotiation strategy',
      },
    ],
    end: null,
  },
]
