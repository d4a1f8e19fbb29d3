import type { MatrixLever } from '@/lib/levers/types'

export const thirdCouncil = [
  {
    id: 'third.council',
    family: 'third parties',
    actsOn: ['alternatives.theirs'],
    riskLabel: 'high',
    needs: [
      {
        need: 'pressure',
        why: 'lists and sanctions make refusing cost them',
        source: 'C18 Mobilizing Third-Party Support; C20 Denunciation',
      },
    ],
    match: [
      {
        item: 'alternatives.theirs',
        strength: 2,
        confidence: 'medium',
        direction: 1,
        why: 'sanctions and listing aim to make refusal costly',
        source: 'C20 Denunciation',
      },
    ],
    gates: [
      {
        any: [
          {
            item: 'counterpart.image',
            table: 'helpful',
            why: 'the effect of listing is mostly reputational',
            source: 'C20 Denunciation',
          },
          {
            item: 'counterpart.legitimacy',
            table: 'helpful',
            why: 'legitimacy seekers want to stay off such lists',
            source: 'O25 Negotiation strategy',
          },
        ],
      },
    ],
    cautions: [
      {
        item: 'counterpart.rejection',
        table: 'hard-stop',
        why: 'little hold on groups whose standing is defiance',
        source: 'C20 In search of legitimacy; C20 Conclusion',
      },
      {
        item: 'interests.entanglement',
        table: 'caution',
        why: 'Council pressure can cost us neutrality',
        source: 'C18 Mobilizing Third-Party Support',
      },
      {
        item: 'process.security',
        table: 'caution',
        why: 'condemnation by the Council put field staff at risk',
        source: 'C18 Mobilizing Third-Party Support; C18 Reputations and Fairness; Richardson 2000',
      },
      {
        item: 'law.enforcement',
        table: 'caution-late',
        why: 'resolutions nobody enforces lost credit with the parties',
        source: 'C18 Mobilizing Third-Party Support; Morris 2007: 360',
      },
      {
        item: 'interests.interdependence',
        table: 'caution',
        nil: 'partly',
        why: 'with nothing to gain they talk only to ease the pressure',
        source: 'C18 Competing Interests',
      },
      {
        item: 'law.symbolic',
        table: 'mild',
        why: 'legal and outside pressure bought only signatures before',
        source: 'C18 The Limits of International Law; Glaser 2005: 10',
      },
      {
        item: 'fairness.durability',
        table: 'mild',
        why: 'what is forced on them and looks lopsided is not upheld',
        source: 'C18 Competing Notions of Fairness',
      },
    ],
    risk: {
      access: {
        base: 2,
        adds: [
          { item: 'counterpart.rejection', table: 'add-high' },
          { item: 'process.security', table: 'add-high' },
        ],
        source: 'C18 Mobilizing Third-Party Support; Richardson 2000',
      },
      principles: {
        base: 2,
        adds: [{ item: 'interests.entanglement', table: 'add-high' }],
        source: 'C18 Mobilizing Third-Party Support',
      },
    },
  },
] as const satisfies readonly MatrixLever[]
