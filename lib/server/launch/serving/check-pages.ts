import { StartError } from '../start-error'
import type { ServeOptions } from './serve'

/** Asks for the first page once, before anybody is told that it is there: a page without a word would be worse than a reason. */
export async function checkPages({ host, port, folder }: ServeOptions): Promise<void> {
  const response = await fetch(`http://${host}:${port}/`).catch(() => undefined)
  const page = await response?.text()
  if (response?.status === 200 && page?.includes('</html>') === true) return
  throw new StartError(
    `The pages in ${folder} do not answer (${response === undefined ? 'no answer' : `status ${response.status}, ${page?.length ?? 0} characters`}): delete that folder, then start again.`,
  )
}
