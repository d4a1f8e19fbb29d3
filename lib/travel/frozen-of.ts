import { SnapshotSchema } from '@/lib/wire/snapshot-schema'
import type { FrozenOf } from './case/file-case'

/** What was true when an assessment was submitted, of its snapshot; null where it has none that can be read. */
export const frozenOf: FrozenOf = ({ snapshot }) => {
  const read = SnapshotSchema.safeParse(snapshot)
  if (!read.success) return null
  const { language, matrix, situation } = read.data
  return { language, matrix, situation }
}
