import type { FiledCase } from '@/lib/wire/filed-case'

/** As many ids as opening a file can use: one for each value and each assessment. */
export const countIds = ({ situation, assessments }: FiledCase): number =>
  assessments.reduce(
    (sum, { answers }) => sum + Object.keys(answers).length + 1,
    Object.keys(situation).length,
  )
