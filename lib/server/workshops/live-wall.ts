import { createHash } from 'node:crypto'
import type { Asker } from '@/lib/access/actor'
import { fail, ok, type Result } from '@/lib/shared/result'
import { SignedOut } from '@/lib/server/people/signed-out'
import { tellLive } from './live-stream'

type ReadWall = (asker: Asker, id: string) => Promise<Result<object, 'unknown-workshop'>>

/** The wall of a workshop, as `readWall` gives it, live, for as long as its trainer is signed in and it is not ended. */
export async function liveWall(
  asker: Asker,
  id: string,
  readWall: ReadWall,
): Promise<Result<ReadableStream<Uint8Array>, 'unknown-workshop'>> {
  const first = await readWall(asker, id)
  if (!first.ok) return fail(first.problem)
  const text = new TextEncoder()
  let stop: () => void = () => undefined
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      stop = tellLive({
        id,
        topics: ['state', 'answers'],
        read: () => newsOf(asker, id, readWall),
        write: (part) => {
          controller.enqueue(text.encode(part))
        },
        end: () => {
          controller.close()
        },
      })
    },
    cancel() {
      stop()
    },
  })
  return ok(stream)
}

async function newsOf(asker: Asker, id: string, readWall: ReadWall) {
  try {
    const wall = await readWall(asker, id)
    if (!wall.ok) return null
    const data = JSON.stringify(wall.value)
    return { id: createHash('sha256').update(data).digest('base64url').slice(0, 12), data }
  } catch (error) {
    if (error instanceof SignedOut) return null
    throw error
  }
}
