import type { Met } from './merge-value'

/** What came of opening a file: how many of each. */
export type Report = {
  /** The case was not here before. */
  readonly isNew: boolean
  /** Values taken: answers, and parts of the case. */
  readonly answers: number
  readonly fields: number
  /** Submitted assessments that came. */
  readonly assessments: number
  /** A new look that came, open. */
  readonly isLookNew: boolean
  /** Values that wait for a choice now, that were not offered before. */
  readonly choices: number
  /** Values that could no longer be taken, kept where they can be read. */
  readonly aside: number
  /** Values that what stands here followed. */
  readonly older: number
  /** Assessments submitted in the file that stay open here, as they were changed here. */
  readonly stayOpen: number
  /** Assessments submitted on both copies with other answers: those here stay. */
  readonly differing: number
}

export const nothing: Report = {
  isNew: false,
  answers: 0,
  fields: 0,
  assessments: 0,
  isLookNew: false,
  choices: 0,
  aside: 0,
  older: 0,
  stayOpen: 0,
  differing: 0,
}

/** Whether the file brought anything, or asks for a choice. */
export const isNews = ({ isNew, answers, fields, assessments, isLookNew, choices, aside }: Report): boolean =>
  isNew || isLookNew || answers + fields + assessments + choices + aside > 0

/** The same with one more value. `of`: what it is a value of. */
export function counted(report: Report, of: 'answers' | 'fields', met: Met): Report {
  switch (met) {
    case 'taken':
      return { ...report, [of]: report[of] + 1 }
    case 'offered':
      return { ...report, choices: report.choices + 1 }
    case 'aside':
      return { ...report, aside: report.aside + 1 }
    case 'older':
      return { ...report, older: report.older + 1 }
    case 'same':
    case 'waiting':
      return report
  }
}
