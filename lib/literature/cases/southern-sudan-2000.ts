import type { DocumentedCase } from './types'

/** Southern Sudan, end of February 2000: the memorandum that the SPLM asked aid agencies to sign. */
export const southernSudan2000: DocumentedCase = {
  id: 'southern-sudan-2000',
  instrument: '1',
  counterpartLevel: 'political-leadership',
  answers: {
    'process.security': { level: 4, known: 'reported', source: 'MSF 2000; IRIN 2000b' },
    'process.time': { level: 3, known: 'reported', source: 'IRIN 2000a; UN 2000' },
    'process.preparation': { level: 1, known: 'assumed', source: 'OCHA 2000' },
    'fairness.notions': { level: 3, known: 'reported', source: 'NGO statement 2000' },
    'fairness.linkage': { level: 4, known: 'reported', source: 'OCHA 2000; IJNL 2000' },
    'fairness.distribution': { level: 1, known: 'assumed', source: 'OCHA 2000' },
    'law.restrictions': { level: 2, known: 'reported', source: 'World 2000' },
    'interests.interdependence': { level: 3, known: 'reported', source: 'IRIN 2000a' },
    'interests.agencies': { level: 3, known: 'reported', source: 'IRIN 2000a; IJNL 2000' },
    'alternatives.withdrawal': { level: 1, known: 'reported', source: 'UN 2000' },
    'alternatives.modalities': { level: 4, known: 'assumed', source: 'UN 2000' },
    'alternatives.cost': { level: 2, known: 'reported', source: 'OCHA 2000' },
    'alternatives.theirs': { level: 3, known: 'reported', source: 'IRIN 2000a; IJNL 2000' },
    'counterpart.legitimacy': { level: 2, known: 'reported', source: 'SPLM 2000; US State Department 2000' },
    'counterpart.image': { level: 2, known: 'reported', source: 'SPLM 2000' },
    'counterpart.command': { level: 3, known: 'assumed', source: 'IRIN 2000a' },
    'counterpart.extraction': { level: 3, known: 'reported', source: 'IJNL 2000; NGO statement 2000' },
    'counterpart.governs': { level: 3, known: 'reported', source: 'OCHA 2000; SPLM 2000' },
    'counterpart.services': { level: 2, known: 'reported', source: 'SPLM 2000; IRIN 2000a' },
    'counterpart.priority': { level: 3, known: 'reported', source: 'UN 2000; SPLM 2000' },
    'counterpart.influencers': { level: 2, known: 'reported', source: 'UN 2000; US State Department 2000' },
    'ours.resolve': { level: 3, known: 'reported', source: 'UN 2000; OCHA 2000' },
  },
  leversUsed: [
    { id: 'suspend', lever: 'alternatives.suspend', outcome: 'failed', source: 'OCHA 2000; IRIN 2000a' },
    {
      id: 'patrons',
      lever: 'third.regional',
      outcome: 'failed',
      source: 'UN 2000; US State Department 2000',
    },
    {
      id: 'coalition',
      lever: 'coalition.common',
      outcome: 'failed',
      source: 'IRIN 2000a; NGO statement 2000',
    },
    { id: 'denounce', lever: 'reputation.denounce', outcome: 'failed', source: 'IRIN 2000b' },
    { id: 'funding', lever: 'alternatives.pressure', outcome: 'failed', source: 'World 2000' },
  ],
  whatHappened: [
    { id: 'outcome', source: 'OCHA 2000; World 2000' },
    { id: 'right', source: 'judgement' },
    { id: 'wrong', source: 'judgement' },
  ],
}
