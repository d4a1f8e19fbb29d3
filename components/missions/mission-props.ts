import type { MissionPerson, MissionReply } from '@/lib/wire/mission-types'

export type MissionProps = {
  readonly mission: MissionReply
  /** Says what was done, and asks for everything anew. */
  readonly onDone: (line: string) => void
}

export type PersonProps = MissionProps & { readonly person: MissionPerson; readonly isOwn: boolean }
