/** Where a fault came from, without what it says: that could hold what people wrote. */
export function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const place = /\(?([^\s(]+:\d+):\d+\)?$/m.exec(error.stack ?? '')?.[1] ?? 'place unknown'
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : ''
  return `${error.name}${code}, ${place}`
}

const codesOfGoneClients = new Set([
  ...['ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ENOTCONN', 'ETIMEDOUT', 'ABORT_ERR'],
  ...['ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END'],
  ...['ERR_HTTP_HEADERS_SENT', 'ERR_STREAM_UNABLE_TO_PIPE'],
])

/** Whether an error says only that somebody hung up in the middle of a request or of its answer. */
export function isGoneClient(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  return codesOfGoneClients.has(code) || error.message === 'aborted' || error.name === 'AbortError'
}
