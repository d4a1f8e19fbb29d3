/**
 * A name as it is compared, so that no two people have names that look alike: without difference of case, width, accents
 * written in two ways, and spaces. null: no name.
 */
export function toSignInName(name: string): string | null {
  const folded = name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()
  return folded === '' ? null : folded
}
