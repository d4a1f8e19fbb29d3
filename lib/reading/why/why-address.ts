/** Which reading a trace is of, as the address of its page says it. */
export type WhyOf =
  | { readonly kind: 'case'; readonly caseId: string; readonly assessmentId: string }
  | { readonly kind: 'example' | 'documented'; readonly id: string }

/** Query of the page that explains a reading. Add `#` and the place of one part, such as `why-lever-third-local`. */
export function whyQuery(of: WhyOf): string {
  return of.kind === 'case' ? `?case=${of.caseId}&assessment=${of.assessmentId}` : `?${of.kind}=${of.id}`
}

/** Where one part stands on that page. */
export const whyPlace = (kind: 'factor' | 'power' | 'lever', id: string): string =>
  `why-${kind}-${id.replace('.', '-')}`
