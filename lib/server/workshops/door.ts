import type { DoorView } from '@/lib/wire/workshop-types'

/** The listener for phones, which the launcher keeps in this process: open only while a workshop is. */
export type WorkshopDoor = {
  /** Opens or shuts it, as workshops are open now or none is. */
  settle(): Promise<void>
  view(): DoorView
}

declare global {
  var counterweightDoor: WorkshopDoor | undefined
}

export const settleDoor = async (): Promise<void> => globalThis.counterweightDoor?.settle()

export const doorView = (): DoorView =>
  globalThis.counterweightDoor?.view() ?? { kind: 'shut', reason: 'nothing-open' }
