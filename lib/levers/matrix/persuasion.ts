import type { MatrixLever } from '@/lib/levers/types'

export const persuasion = [
  {
    id: 'persuade.interests',
    family: 'persuasion',
    actsOn: ['interdependence'],
    riskLabel: 'low',
    needs: [
      {
        need: 'contact',
        why: 'it is done in talks with them',
        source: 'C18 Persuasion',
      },
    ],
    match: [
      {
        item: 'law.weight',
        strength: 2,
        confidence: 'medium',
        direction: 1,
        why: 'where law carries no weight, their interests are the argument left',
        source: 'C18 Persuasion; Galli 2013: 19',
      },
      {
        item: 'law.enforcement',
        strength: 1,
        confidence: 'low',
        direction: 1,
        why: 'weak enforcement leaves appeals to their own interest',
        source: 'C18 Persuasion; Slim 2003: 3',
      },
      {
        item: 'fairness.distribution',
        strength: 1,
        confidence: 'low',
        direction: 1,
        why: 'help for the other side can be shown to serve their own people',
        source: 'judgement',
      },
    ],
    gates: [
      {
        any: [
          {
            item: 'counterpart.community',
            table: 'helpful',
            why: 'groups depending on the community listen',
            source: 'C18 Persuasion; Galli 2013: 18',
          },
          {
            item: 'counterpart.legitimacy',
            table: 'helpful',
            why: 'seekers of legitimacy are easier to persuade',
            source: 'C18 Persuasion; Morris 2007: 359',
          },
          {
            item: 'counterpart.services',
            table: 'helpful',
            why: 'services for its people give it a stake',
            source: 'C20 Beyond legitimacy',
          },
          {
            item: 'counterpart.image',
            table: 'helpful',
            why: 'groups that mind their image abroad are easier to persuade',
            source: 'C18 Persuasion; Galli 2013: 17',
          },
        ],
      },
      {
        any: [
          {
            item: 'counterpart.goodfaith',
            table: 'helpful',
            why: 'argument needs someone who negotiates to agree',
            source: 'C20 In search of legitimacy; C20 Conclusion',
          },
        ],
      },
      {
        any: [
          {
            item: 'counterpart.trust',
            table: 'helpful',
            why: 'people taken for spies are not heard',
            source: 'C18 Reputations and Fairness; Jackson 2014b',
          },
        ],
      },
    ],
    cautions: [
      {
        item: 'counterpart.extraction',
        table: 'caution',
        why: 'it works on care for civilians or for standing, and profit is neither',
        source: 'C18 Potential Risks',
      },
      {
        item: 'interests.interdependence',
        table: 'mild',
        why: 'no stake on our terms leaves little to argue from',
        source: 'C18 Competing Interests',
      },
      {
        item: 'law.restrictions',
        table: 'mild',
        why: 'where contact is barred, talk itself can be a crime',
        source: 'C20 Obstacles; Modirzadeh et al. 2011',
      },
    ],
    risk: {
      access: { base: 0, adds: [], source: 'C18 Potential Risks' },
    },
  },
  {
    id: 'persuade.norms',
    family: 'persuasion',
    actsOn: ['commitment.theirs'],
    riskLabel: 'low',
    needs: [
      {
        need: 'contact',
        why: 'it is done in talks with them, on the law and on their own codes',
        source: 'C18 Persuasion; O25 Negotiation strategy',
      },
    ],
    match: [
      {
        item: 'law.coverage',
        strength: 2,
        confidence: 'medium',
        direction: 1,
        why: 'shared codes speak where the law is denied or does not apply',
        source: 'O25 box 7; O25 Negotiation strategy; ICRC 2018',
      },
      {
        item: 'law.enforcement',
        strength: 1,
        confidence: 'low',
        direction: 1,
        why: 'without enforcement, accepted norms must carry the weight',
        source: 'C18 Persuasion; Slim 2003: 3',
      },
      {
        item: 'fairness.notions',
        strength: 1,
        confidence: 'low',
        direction: 1,
        why: 'ideas of fairness grow from local tradition, which an argument can use',
        source: 'C18 Competing Notions of Fairness; Cutts 1999a: 15',
      },
      {
        item: 'law.symbolic',
        strength: 1,
        confidence: 'low',
        direction: 1,
        why: 'endorsement by their own authorities gave a signature weight',
        source: 'O25 box 6; UNICEF 2017',
      },
    ],
    gates: [
      {
        any: [
          {
            item: 'counterpart.values',
            table: 'helpful',
            why: 'law joined to their own codes works better',
            source: 'O25 Negotiation strategy; ICRC 2018',
          },
          {
            item: 'counterpart.legitimacy',
            table: 'helpful',
            why: 'legitimacy seekers care how norms make them look',
            source: 'C18 Persuasion; Morris 2007: 359',
          },
        ],
      },
      {
        any: [
          {
            item: 'counterpart.trust',
            table: 'helpful',
            why: 'suspected of collecting evidence, we are not heard on law',
            source: 'O25 Challenges',
          },
        ],
      },
    ],
    cautions: [
      {
        item: 'counterpart.rejection',
        table: 'strong',
        unless: { item: 'counterpart.values', table: 'lifts' },
        why: 'some reject these norms outright, unless their own code holds the same rule',
        source: 'O25 Challenges; O25 Negotiation strategy; Bellal et al. 2022',
      },
      {
        item: 'law.weight',
        table: 'strong',
        unless: { item: 'counterpart.values', table: 'lifts' },
        why: 'legal argument alone rarely moves them; law joined to their codes can',
        source: 'C18 The Limits of International Law; Maurer 2013; ICRC 2018',
      },
      {
        item: 'law.restrictions',
        table: 'mild',
        why: 'where contact is barred, talk itself can be a crime',
        source: 'C20 Obstacles; Modirzadeh et al. 2011',
      },
      {
        item: 'counterpart.designated',
        table: 'mild-if-yes',
        nil: 'partly',
        why: 'training and advice can count as support to a listed group',
        source: 'O25 Challenges; Mackintosh & Duplat 2013; US Supreme Court 2010',
      },
    ],
    risk: {
      access: {
        base: 0,
        adds: [{ item: 'counterpart.rejection', table: 'add-high' }],
        source: 'O25 Challenges; O25 Recommendations for good practice',
      },
    },
  },
] as const satisfies readonly MatrixLever[]
