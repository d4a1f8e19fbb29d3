import { useEffect, useState } from 'react'
import { loadDevice } from '@/components/session/case-session'

type Device = Awaited<ReturnType<typeof loadDevice>>
export type Listing = Awaited<ReturnType<Device['listCases']>>

/** The cases this device and the server have; null while the device is being asked. Follows every change. */
export function useCaseRows(): Listing | null {
  const [listing, setListing] = useState<Listing | null>(null)

  useEffect(() => {
    let isGone = false
    let unsubscribe = () => {}
    void loadDevice().then((device) => {
      if (isGone) return
      const read = () =>
        void device.listCases().then((next) => {
          if (!isGone) setListing(next)
        })
      unsubscribe = device.subscribe(read)
      read()
      void device.syncNow()
    })
    return () => {
      isGone = true
      unsubscribe()
    }
  }, [])

  return listing
}
