import type { Work } from './types'

/** Works cited through the Clements 2020 brief. Its list of references was not at hand, so no titles. */
export const worksCitedInC20 = [
  { key: 'Clarke 2020', label: 'Clarke 2020', authors: 'Clarke', year: '2020', via: ['C20'] },
  { key: 'Clements 2020', label: 'Clements 2020', authors: 'Clements', year: '2020', via: ['C20'] },
  { key: 'De Lauri 2018', label: 'De Lauri 2018', authors: 'De Lauri', year: '2018', via: ['C20'] },
  { key: 'Gross Stein 1989', label: 'Gross Stein 1989', authors: 'Gross Stein', year: '1989', via: ['C20'] },
  { key: 'Hamond 2008', label: 'Hamond 2008', authors: 'Hamond', year: '2008', via: ['C20'] },
  { key: 'Jackson 2020', label: 'Jackson 2020', authors: 'Jackson', year: '2020', via: ['C20'] },
  {
    key: 'Modirzadeh et al. 2011',
    label: 'Modirzadeh et al. 2011',
    authors: 'Modirzadeh et al.',
    year: '2011',
    via: ['C20'],
  },
  { key: 'Regnier 2011', label: 'Régnier 2011', authors: 'Régnier', year: '2011', via: ['C20'] },
  { key: 'Rodriguez 2007', label: 'Rodriguez 2007', authors: 'Rodriguez', year: '2007', via: ['C20'] },
  { key: 'Toros 2008', label: 'Toros 2008', authors: 'Toros', year: '2008', via: ['C20'] },
  { key: 'Turunen 2020', label: 'Turunen 2020', authors: 'Turunen', year: '2020', via: ['C20'] },
] as const satisfies readonly Work[]
