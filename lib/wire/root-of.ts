/** The case that all assessments of one negotiation point to: the first, which may have been deleted. */
export const rootOf = ({
  caseId,
  besideCaseId,
}: {
  readonly caseId: string
  readonly besideCaseId: string | null
}): string => besideCaseId ?? caseId
