import type { Work } from './types'

/** Where the measures of agreement between assessors, and the use of analogies, come from. */
export const worksOfMeasures: readonly Work[] = [
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
