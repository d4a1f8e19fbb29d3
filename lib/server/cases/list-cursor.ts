/** Places in the order in which changes and deletions were numbered. */
export type Marks = { readonly change: bigint; readonly deletion: bigint }

/** The newest of all that the list told of: a server that does not know it has another history, such as an older backup. */
export type Seen = {
  readonly changeId: string | null
  /** Of that change: it goes with its case. */
  readonly caseId: string | null
  readonly deletedCaseId: string | null
}

/** Where a reading of the list stands. */
export type ListCursor = {
  /** What whoever asked might see then: a list of somebody who may see more or less by now begins again. */
  readonly view: string
  /** What has changed after these is still to be told, once all cases have been. */
  readonly since: Marks
  /** Where the reading after this one begins. */
  readonly until: Marks
  readonly seen: Seen
  /** The case told last: among all, or among those that have changed. null: what has changed comes next. */
  readonly place:
    | { readonly among: 'all'; readonly updatedAt: Date; readonly caseId: string }
    | { readonly among: 'changed'; readonly position: bigint }
    | null
}

const number = '(\\d{1,18})' // fits a bigint of Postgres
const id = '([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})'
const form = new RegExp(
  `^(\\d{1,9}-\\d{1,9})[.]${number}[.]${number}[.]${number}[.]${number}[.]${id}?[.]${id}?[.]${id}?[.](?:all[.](\\d{1,14})[.]${id}|changed[.]${number})?$`,
)

export function writeCursor({ view, since, until, seen, place }: ListCursor): string {
  const written =
    place === null
      ? ''
      : place.among === 'all'
        ? `all.${place.updatedAt.getTime()}.${place.caseId}`
        : `changed.${place.position}`
  const marks = [since.change, since.deletion, until.change, until.deletion]
  return [view, ...marks, seen.changeId, seen.caseId, seen.deletedCaseId, written].join('.')
}

/** null: not written by this version. */
export function readCursor(written: string): ListCursor | null {
  const parts = form.exec(written)
  if (parts === null) return null
  const [sinceChange, sinceDeletion, untilChange, untilDeletion] = parts.slice(2, 6).map(BigInt)
  if (sinceChange === undefined || sinceDeletion === undefined) return null
  if (untilChange === undefined || untilDeletion === undefined) return null
  const [changeId, caseId, deletedCaseId, at, lastCaseId, position] = parts
    .slice(6)
    .map((part: string | undefined) => part ?? null)
  return {
    view: parts[1] ?? '',
    since: { change: sinceChange, deletion: sinceDeletion },
    until: { change: untilChange, deletion: untilDeletion },
    seen: { changeId: changeId ?? null, caseId: caseId ?? null, deletedCaseId: deletedCaseId ?? null },
    place: placeOf(at, lastCaseId, position),
  }
}

function placeOf(
  at: string | null | undefined,
  caseId: string | null | undefined,
  position: string | null | undefined,
): ListCursor['place'] {
  if (at != null && caseId != null) return { among: 'all', updatedAt: new Date(Number(at)), caseId }
  return position == null ? null : { among: 'changed', position: BigInt(position) }
}
