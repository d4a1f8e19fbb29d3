'use client'

import { ComeInLink } from '@/components/ui/come-in-link'
import type { PeopleProblem } from './ask-people'
import { FormProblem } from './form-problem'

/** Why a page has nothing to show, with the way in for whoever is signed out. */
export function AskProblem({ problem }: { problem: PeopleProblem | null }) {
  return (
    <>
      <FormProblem problem={problem} />
      {problem === 'signed-out' ? (
        <p className="mt-3">
          <ComeInLink />
        </p>
      ) : null}
    </>
  )
}
