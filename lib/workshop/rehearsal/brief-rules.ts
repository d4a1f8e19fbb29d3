import type { BriefPart } from './brief'
import type { Role } from './roles'

/**
 * Which answers give a line of a brief. By role, part and item: groups of levels that share a line ("01": levels 0 and 1), `yes`
 * or `no`. A level in no group gives no line. `always`: how many lines the role has in every case. The words are in the
 * catalogue, rehearsalBriefs.rules.<role>.<part>.<item>.<group>, each true of every anchor of its group; which answers a role
 * would know of is our judgement.
 */
export type PartRules = {
  readonly always: number
  readonly from: Readonly<Record<string, readonly string[]>>
}

const each = ['0', '1', '2', '3', '4']

export const briefRules: Readonly<Record<Role, Readonly<Record<BriefPart, PartRules>>>> = {
  negotiator: {
    aims: { always: 2, from: { 'alternatives.cost': ['01', '2', '3', '4'] } },
    limits: {
      always: 1,
      from: {
        'counterpart.designated': ['yes'],
        'law.restrictions': ['01', '2', '3', '4'],
        'alternatives.withdrawal': ['01', '2', '3', '4'],
        'interests.agencies': each,
      },
    },
    knows: {
      always: 0,
      from: {
        'process.time': each,
        'alternatives.modalities': ['01', '2', '3', '4'],
        'process.preparation': ['0', '1', '2', '34'],
        'counterpart.trust': each,
        'ours.denounced': ['yes'],
      },
    },
  },
  leader: {
    aims: {
      always: 1,
      from: {
        'counterpart.legitimacy': each,
        'counterpart.services': each,
        'counterpart.extraction': ['0', '3', '4'],
        'fairness.linkage': each,
      },
    },
    limits: {
      always: 1,
      from: { 'fairness.notions': each, 'interests.interdependence': each, 'counterpart.goodfaith': each },
    },
    knows: {
      always: 0,
      from: {
        'alternatives.theirs': each,
        'process.time': each,
        'counterpart.image': each,
        'interests.agencies': ['01', '3', '4'],
        'counterpart.designated': ['yes'],
      },
    },
  },
  colleague: {
    aims: { always: 2, from: {} },
    limits: { always: 2, from: { 'process.security': each } },
    knows: {
      always: 0,
      from: {
        'counterpart.community': each,
        'counterpart.command': each,
        'process.commandgap': each,
        'counterpart.extraction': each,
        'counterpart.values': each,
      },
    },
  },
  commander: {
    aims: { always: 1, from: { 'counterpart.extraction': each } },
    limits: { always: 1, from: { 'counterpart.command': each, 'process.commandgap': each } },
    knows: {
      always: 0,
      from: {
        'process.security': each,
        'counterpart.community': each,
        'counterpart.values': each,
        'process.volatility': ['0', '123', '4'],
      },
    },
  },
  influencer: {
    aims: { always: 2, from: {} },
    limits: { always: 1, from: { 'counterpart.influencers': each } },
    knows: {
      always: 0,
      from: {
        'counterpart.priority': each,
        'counterpart.legitimacy': ['01', '2', '34'],
        'counterpart.image': ['01', '2', '34'],
        'law.weight': ['0', '12', '34'],
        'counterpart.rejection': ['01', '2', '34'],
      },
    },
  },
}
