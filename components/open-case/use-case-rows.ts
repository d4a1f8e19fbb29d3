import { useEffect, useState } from 'react'
import { followCase, loadDevice } from './case-session'

type Device = Awaited<ReturnType<typeof loadDevice>>
export type Listing = Awaited<ReturnType<Device['listCases']>>

/** The cases this device and the server have; null while the device is being asked. Follows every change. */
export function useCaseRows(): Listing | null {
  const [listing, setListing] = useState<Listing | null>(null)

  useEffect(() => {
    let isGone = false
    let unsubscribe = () => {}
    const follow = (device: Device) => {
      if (isGone) return
      const read = () =>
        void device.listCases().then((next) => {
          if (!isGone) setListing(next)
        })
      unsubscribe()
      unsubscribe = device.subscribe(read)
      read()
      void device.syncNow()
    }
    const start = () => void loadDevice().then(follow, () => {}) // it did not come, and is asked for again: then the view is no longer stuck
    const leave = followCase((view, before) => {
      if (before.kind === 'stuck' && view.kind !== 'stuck') start()
    })
    start()
    return () => {
      isGone = true
      leave()
      unsubscribe()
    }
  }, [])

  return listing
}
