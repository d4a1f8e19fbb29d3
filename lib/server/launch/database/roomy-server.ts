import { setTimeout as delay } from 'node:timers/promises'
import { DiskFull } from '../start-error'
import { hasRoom, keepReserve, regainReserve, reserveState, useReserve } from './disk-reserve'
import type { RunningServer } from './unix-postgres'

/** Every write is refused, in words that lib/server/database-error.ts knows; all can be read. */
const readOnly = ['-c', 'default_transaction_read_only=on']

/** Milliseconds between two looks at a disk that was full; and after one that had room and yet took nothing. */
const pause = { look: 2_000, afterTrial: 60_000 }

export interface RoomOptions {
  readonly dataDirectory: string
  readonly start: (more: readonly string[]) => Promise<RunningServer>
  /** Told once each time the disk is found full, and when there is room again. */
  readonly onDisk?: ((is: 'full' | 'free') => void) | undefined
  readonly signal: AbortSignal
}

/** Starts the database, on a full disk so that it can still be read: then it is started again as soon as there is room. */
export class RoomyServer {
  private isShort = false
  private last: RunningServer | undefined
  /** It is being ended because there is room again: nothing is wrong. */
  isEnding = false

  constructor(private readonly options: RoomOptions) {}

  /** `again`: it ran before, so it is tried until there is room; the first start fails with the reason instead. */
  async start(again: boolean): Promise<RunningServer> {
    const { signal } = this.options
    for (;;) {
      try {
        this.last = await this.attempt()
        return this.last
      } catch (error) {
        if (!(error instanceof DiskFull) || !again || signal.aborted) throw error
      }
      this.tell('full')
      await delay(pause.look, undefined, { signal })
    }
  }

  private async attempt(): Promise<RunningServer> {
    const { dataDirectory, start, signal } = this.options
    if (this.last?.ranOutOfRoom() === true) {
      if (reserveState(dataDirectory) === 'kept') useReserve(dataDirectory)
      else await delay(pause.look, undefined, { signal })
    }
    const isUsed = reserveState(dataDirectory) === 'used' && !regainReserve(dataDirectory)
    if (!isUsed) {
      try {
        const running = await start([])
        this.isEnding = false
        keepReserve(dataDirectory)
        this.tell('free')
        return running
      } catch (error) {
        if (!(error instanceof DiskFull) || reserveState(dataDirectory) !== 'kept') throw error
        useReserve(dataDirectory)
      }
    }
    const running = await start(readOnly)
    this.tell('full')
    void this.endWhenFree(running)
    return running
  }

  /** Ends the server that only reads, so that its keeper starts it as it was. */
  private async endWhenFree(running: RunningServer): Promise<void> {
    const { dataDirectory, signal } = this.options
    const ended = new AbortController()
    void running.exited.then(() => {
      ended.abort()
    })
    for (let wait = pause.look; !signal.aborted;) {
      await delay(wait, undefined, { ref: false })
      if (ended.signal.aborted) return
      wait = pause.look
      if (!hasRoom(dataDirectory)) continue
      wait = pause.afterTrial
      if (!regainReserve(dataDirectory)) continue
      this.isEnding = true
      return running.stop()
    }
  }

  private tell(is: 'full' | 'free'): void {
    if (this.isShort === (is === 'full')) return
    this.isShort = is === 'full'
    this.options.onDisk?.(is)
  }
}
