import type { CaseAccessReply } from '@/lib/wire/mission-types'

export type AccessProps = {
  readonly access: CaseAccessReply
  /** Says what was done, and asks for everything anew. */
  readonly onDone: (line: string) => void
}
