import http from 'node:http'

type Listening = {
  readonly address: string
  readonly headers?: () => Readonly<Record<string, string>>
  /** The address on this machine that it is asked from. */
  readonly from?: string | undefined
  readonly heard: (data: string) => void
}

/** Milliseconds until a stream that broke is opened again, where the server has not said how long. */
const retryMs = 3_000

/** Server-sent events, as a browser hears them: opened again whenever they break. Returns how to stop. */
export function hearEvents({ address, headers = () => ({}), from, heard }: Listening): () => void {
  let [isOver, retry] = [false, retryMs]
  let request: http.ClientRequest | undefined
  let timer: NodeJS.Timeout | undefined
  const open = () => {
    let isBroken = false
    const again = () => {
      if (isBroken || isOver) return
      isBroken = true
      timer = setTimeout(open, retry)
    }
    const options = {
      agent: false,
      localAddress: from,
      headers: { accept: 'text/event-stream', ...headers() },
    }
    request = http.get(address, options, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => {
        const blocks = (text + part).split('\n\n')
        text = blocks.pop() ?? ''
        for (const block of blocks) {
          retry = Number(/^retry: (\d+)$/m.exec(block)?.[1] ?? retry)
          const data = /^data: (.*)$/m.exec(block)?.[1]
          if (data !== undefined && response.statusCode === 200) heard(data)
        }
      })
      response.on('error', again).on('close', again)
    })
    request.on('error', again)
  }
  open()
  return () => {
    isOver = true
    clearTimeout(timer)
    request?.destroy()
  }
}
