import { bus, type Topic } from './bus'

/** Milliseconds. News within the first counts as one; a comment after the second keeps the connection open on its way. */
const pace = { gather: 100, beat: 20_000 }

/** What is told: the same id twice is told once. */
export type News = { readonly id: string; readonly data: string }

type LiveOptions = {
  readonly id: string
  readonly topics: readonly Topic[]
  /** Called again after each piece of news. Throws where the database is away: then what is known stands. null: it is over. */
  readonly read: () => Promise<News | null>
  readonly write: (text: string) => void
  /** It is over: nothing more will be written. */
  readonly end: () => void
}

/**
 * Tells the whole state of a workshop as server-sent events, now and after each piece of news. A missed one costs nothing.
 * Returns how to stop.
 */
export function tellLive({ id, topics, read, write, end }: LiveOptions): () => void {
  let known = ''
  let timer: NodeJS.Timeout | undefined
  let isReading = false
  let isOver = false
  let isAgain = false
  const send = async () => {
    timer = undefined
    if (isReading) {
      isAgain = true
      return
    }
    isReading = true
    try {
      const news = await read()
      if (news === null) over()
      else if (news.id !== known && !isEnded()) {
        known = news.id
        write(`id: ${news.id}\ndata: ${news.data}\n\n`)
      }
    } catch {
      // away for the moment: the bus calls again when it is back
    }
    isReading = false
    if (isAgain) {
      isAgain = false
      poke()
    }
  }
  const isEnded = () => isOver // may have changed while something was awaited
  const poke = () => {
    if (!isOver) timer ??= setTimeout(() => void send(), pace.gather)
  }
  const leave = topics.map((topic) => bus().subscribe(id, topic, poke))
  const beat = setInterval(() => {
    write(':\n\n')
  }, pace.beat)
  const stop = () => {
    isOver = true
    clearInterval(beat)
    clearTimeout(timer)
    for (const one of leave) one()
  }
  const over = () => {
    if (isOver) return
    stop()
    end()
  }
  // each comes back after a time of its own, so that not all come at once
  write(`retry: ${String(1_000 + Math.floor(Math.random() * 3_000))}\n\n`)
  void send()
  return stop
}
