import type { Precedent } from './types'

export const interdependencePrecedents = [
  {
    lever: 'exchange.services',
    id: 'medical-1980s',
    place: 'afghanistan',
    period: { from: 1980, to: 1989 },
    counterpart: 'armed-group',
    outcome: 'worked',
    confounded: true,
    source: 'C18 Persuasion; Crombe & Hofman 2011: 54',
  },
  {
    lever: 'exchange.services',
    id: 'red-cross-2019',
    place: 'afghanistan',
    period: { from: 2018, to: 2019 },
    counterpart: 'armed-group',
    outcome: 'partly',
    confounded: true,
    source: 'Pakistan Today 2019',
  },
  {
    lever: 'exchange.services',
    id: 'somalia-2011',
    place: 'somalia',
    period: { from: 2011, to: 2011 },
    counterpart: 'armed-group',
    outcome: 'partly',
    confounded: false,
    source: 'Jackson & Aynte 2013',
  },
] as const satisfies readonly Precedent[]
