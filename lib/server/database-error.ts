/** Codes by which Prisma, its adapter, the network or Postgres say "not now": the same request may succeed later. */
const notNow = new Set([
  ...[
    'P1000',
    'P1001',
    'P1002',
    'P1003',
    'P1008',
    'P1010',
    'P1011',
    'P1017',
    'P2024',
    'P2028',
    'P2034',
    'P2037',
  ],
  ...['DatabaseNotReachable', 'DatabaseDoesNotExist', 'DatabaseAccessDenied', 'AuthenticationFailed'],
  ...[
    'ConnectionClosed',
    'SocketTimeout',
    'TlsConnectionError',
    'TooManyConnections',
    'TransactionWriteConflict',
  ],
  ...['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'ENOTFOUND', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN', 'EHOSTUNREACH'],
  ...['57P01', '57P02', '57P03', '57014', '53100', '53200', '53300', '55P03', '25P03', '25006', '58030'],
])

/** Errors of the driver that carry no code. */
const connectionLost =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/

/** Whether an error means that the database cannot be used now, as against a bug. */
export function isDatabaseDown(error: unknown): boolean {
  return clues(error).some(
    ({ codes, message }) => codes.some((code) => notNow.has(code)) || connectionLost.test(message),
  )
}

/** No room for a file; and read-only, as the database is set while its disk is full, here and at most who host one. */
const noRoom = new Set(['53100', 'ENOSPC', '25006'])

/** What the system says then. Postgres has a code of its own only for the first; a share (quota) is a fault like any to it. */
const noRoomLeft = /: (No space left on device|Disk quota exceeded)/

/** Whether an error means that the disk of the database, or the share of it that its user has, is used up. */
export const isDiskFull = (error: unknown): boolean =>
  clues(error).some(
    ({ codes, message }) => codes.some((code) => noRoom.has(code)) || noRoomLeft.test(message),
  )

/** Whether another write took the same id first. */
export function isUniqueViolation(error: unknown): boolean {
  return clues(error).some(({ codes }) => codes.includes('P2002') || codes.includes('23505'))
}

/** What may be logged of an error: names and codes. Its message may hold what a person wrote. */
export function toLogLine(error: unknown): string {
  const name = error instanceof Error ? error.name : typeof error
  return [name, ...clues(error).flatMap(({ codes }) => codes)].join(' ')
}

type Clue = { readonly codes: readonly string[]; readonly message: string }

/** What the error says, and what its cause and Prisma's adapter say of it. */
function clues(error: unknown, depth = 0): readonly Clue[] {
  if (typeof error !== 'object' || error === null || depth > 6) return []
  const read = (key: string): unknown => Reflect.get(error, key)
  const codes = ['code', 'originalCode', 'kind'].map(read).filter((code) => typeof code === 'string')
  const message = read('originalMessage') ?? read('message')
  const inner = ['cause', 'meta', 'driverAdapterError'].flatMap((key) => clues(read(key), depth + 1))
  return [{ codes, message: typeof message === 'string' ? message : '' }, ...inner]
}
