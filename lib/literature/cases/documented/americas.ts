import type { DocumentedCase } from './types'

/** Documented cases from the Americas. Their words are in the catalogue, documented.cases.<id>. */
export const americas: readonly DocumentedCase[] = [
  {
    id: 'el-salvador-1985',
    places: ['el-salvador'],
    counterpartKind: 'mixed',
    coding: 'blind',
    confidence: 'high',
    source: 'Fifield 2015; Los Angeles Times 1985',
    answers: {
      'interests.interdependence': { level: 1, known: 'reported' },
      'alternatives.modalities': { level: 4, known: 'assumed' },
      'counterpart.influencers': { level: 3, known: 'reported' },
    },
    uses: [
      { id: 'local', lever: 'third.local', outcome: 'worked', source: 'Fifield 2015', confounded: true },
      { id: 'resolve', lever: 'commit.resolve', outcome: 'partly', source: 'Fifield 2015', confounded: true },
      {
        id: 'legitimacy',
        lever: 'reputation.legitimacy',
        outcome: 'partly',
        source: 'Fifield 2015',
        confounded: true,
      },
    ],
    end: 'Los Angeles Times 1985; AP 1986; Los Angeles Times 1988',
  },
  {
    id: 'haiti-2022',
    places: ['haiti'],
    counterpartKind: 'armed-group',
    coding: 'blind',
    confidence: 'low',
    source: 'Reuters 2022; CNN 2022; AP 2021c',
    answers: {
      'fairness.linkage': { level: 4, known: 'reported' },
      'counterpart.legitimacy': { level: 2, known: 'reported' },
    },
    uses: [
      {
        id: 'local',
        lever: 'third.local',
        outcome: 'partly',
        source: 'CNN 2022; Reuters 2022',
        confounded: true,
      },
    ],
    end: 'Reuters 2022; AP 2021c',
  },
  {
    id: 'haiti-2024',
    places: ['haiti'],
    counterpartKind: 'mixed',
    coding: 'blind',
    confidence: 'high',
    source: 'MSF 2024; Le Nouvelliste 2024; Haiti24 2024',
    answers: {
      'process.security': { level: 3, known: 'assumed' },
    },
    uses: [
      {
        id: 'denounce',
        lever: 'reputation.denounce',
        outcome: 'partly',
        source: 'Haiti24 2024; MSF 2024; CMC 2024',
        confounded: true,
      },
    ],
    end: 'MSF 2024',
  },
  {
    id: 'colombia-2020',
    places: ['colombia'],
    counterpartKind: 'armed-group',
    coding: 'blind',
    confidence: 'high',
    source: 'ANF 2020; United Nations 2020a; Lusa 2020',
    answers: {
      'fairness.linkage': { level: 2, known: 'reported' },
      'counterpart.designated': { level: true, known: 'observed' },
    },
    uses: [
      {
        id: 'resolve',
        lever: 'commit.resolve',
        outcome: 'short-term-only',
        source: 'Lusa 2020; United Nations 2020b; CounterVortex 2020',
        confounded: true,
      },
    ],
    end: 'United Nations 2020b; CounterVortex 2020',
  },
]
