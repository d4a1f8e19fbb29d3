import type { WorkedExample } from './types'

/** Southern Somalia, August 2011: access for famine relief, asked of Al-Shabaab. */
export const somalia2011: WorkedExample = {
  id: 'somalia-2011',
  instrument: '1',
  counterpartKind: 'armed-group',
  counterpartLevel: 'political-leadership',
  answers: {
    'process.security': { level: 4, known: 'reported', source: 'Lewis 2011; Jackson & Aynte 2013' },
    'process.time': { level: 3, known: 'reported', source: 'Lewis 2011' },
    'process.preparation': { level: 2, known: 'reported', source: 'Jackson & Aynte 2013' },
    'fairness.linkage': { level: 4, known: 'reported', source: 'Jackson & Aynte 2013; Lewis 2011' },
    'law.restrictions': {
      level: 3,
      known: 'reported',
      source: 'Lewis 2011; HuffPost 2011; Charity & Security Network 2011',
    },
    'law.weight': { level: 3, known: 'assumed', source: 'Charity & Security Network 2013' },
    'interests.interdependence': { level: 2, known: 'reported', source: 'Jackson & Aynte 2013' },
    'interests.agencies': {
      level: 3,
      known: 'reported',
      source: 'Charity & Security Network 2013; Jackson & Aynte 2013',
    },
    'interests.subordination': { level: 3, known: 'reported', source: 'Charity & Security Network 2013' },
    'alternatives.modalities': { level: 4, known: 'assumed', source: 'Charity & Security Network 2011' },
    'alternatives.cost': { level: 4, known: 'reported', source: 'HuffPost 2011; Lewis 2011' },
    'alternatives.withdrawal': {
      level: 2,
      known: 'assumed',
      source: 'Charity & Security Network 2013; Los Angeles Times 2010',
    },
    'counterpart.trust': {
      level: 1,
      known: 'reported',
      source: 'Charity & Security Network 2013; Jackson & Aynte 2013',
    },
    'counterpart.community': { level: 2, known: 'reported', source: 'C20 In search of legitimacy' },
    'counterpart.services': { level: 2, known: 'reported', source: 'Jackson & Aynte 2013' },
    'counterpart.governs': { level: 3, known: 'reported', source: 'Jackson & Aynte 2013; HuffPost 2011' },
    'counterpart.extraction': { level: 3, known: 'reported', source: 'Jackson & Aynte 2013; Lewis 2011' },
    'counterpart.rejection': { level: 3, known: 'reported', source: 'Charity & Security Network 2013' },
    'counterpart.command': { level: 4, known: 'assumed', source: 'Jackson & Aynte 2013' },
    'counterpart.designated': {
      level: true,
      known: 'reported',
      source: 'Lewis 2011; Charity & Security Network 2011',
    },
  },
  leversUsed: [
    { id: 'dialogue', lever: 'persuade.interests', outcome: 'partly', source: 'Jackson & Aynte 2013' },
    { id: 'services', lever: 'exchange.services', outcome: 'partly', source: 'Jackson & Aynte 2013' },
    { id: 'licence', lever: 'space.mandate', outcome: 'partly', source: 'HuffPost 2011' },
  ],
  whatHappened: [
    { id: 'outcome', source: 'Jackson & Aynte 2013; Charity & Security Network 2013' },
    { id: 'right', source: 'judgement' },
    { id: 'wrong', source: 'judgement' },
  ],
}
