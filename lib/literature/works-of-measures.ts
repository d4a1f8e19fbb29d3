import type { Work } from './types'

/** Where the measures of agreement between assessors, the use of analogies, and rehearsals come from. */
export const worksOfMeasures: readonly Work[] = [
  {
    key: 'Green 2002',
    label: 'Green 2002',
    authors: 'Green, K. C.',
    year: '2002',
    title:
      'Forecasting decisions in conflict situations: a comparison of game theory, role-playing, and unaided judgement',
    publication: 'International Journal of Forecasting 18, pp. 321–344',
  },
  {
    key: 'Green 2005',
    label: 'Green 2005',
    authors: 'Green, K. C.',
    year: '2005',
    title:
      'Game theory, simulated interaction, and unaided judgement for forecasting decisions in conflicts: Further evidence',
    publication: 'International Journal of Forecasting 21, pp. 463–472',
  },
  {
    key: 'Green & Armstrong 2011',
    label: 'Green & Armstrong 2011',
    authors: 'Green, K. C., and Armstrong, J. S.',
    year: '2011',
    title: 'Role thinking: Standing in other people’s shoes to forecast decisions in conflicts',
    publication: 'International Journal of Forecasting 27, pp. 69–80',
  },
  {
    key: 'Green & Armstrong 2007',
    label: 'Green & Armstrong 2007',
    authors: 'Green, K. C., and Armstrong, J. S.',
    year: '2007',
    title: 'Structured analogies for forecasting',
    publication: 'International Journal of Forecasting 23, pp. 365–376',
  },
  {
    key: 'Krippendorff 2004',
    label: 'Krippendorff 2004',
    authors: 'Krippendorff, K.',
    year: '2004',
    title: 'Content Analysis: An Introduction to Its Methodology',
    publication: 'Second edition, Sage',
  },
  {
    key: 'van der Eijk 2001',
    label: 'van der Eijk 2001',
    authors: 'van der Eijk, C.',
    year: '2001',
    title: 'Measuring Agreement in Ordered Rating Scales',
    publication: 'Quality & Quantity 35, pp. 325–341',
  },
]
