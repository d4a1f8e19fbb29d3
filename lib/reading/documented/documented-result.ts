import { currentVersion } from '@/lib/instrument/known-versions'
import type { DocumentedCase } from '@/lib/literature/cases/documented/types'
import { documentedRuns } from '@/lib/reading/documented-runs'
import { preparedFor } from '@/lib/reading/read'
import { nothingBeside, toSituation } from '@/lib/reading/to-situation'
import { evaluate } from '@/lib/scoring/evaluate'
import type { ScoreResult } from '@/lib/scoring/types'

/** What is read in the answers of a documented case, its own outcomes left out. Heavy: at build. */
export const documentedResult = ({ id, answers }: Pick<DocumentedCase, 'id' | 'answers'>): ScoreResult =>
  evaluate(
    preparedFor({ version: currentVersion, runs: documentedRuns }),
    toSituation(answers, { ...nothingBeside, recordView: { leaveOut: id } }),
  )
