import { useCallback, useEffect, useState } from 'react'
import type { BegunCase } from '@/lib/offline/device'
import { loadDevice, type Device } from './case-session'

/** The cases that were filled in on this device before anybody came in, and what can be done with each. */
export function useBegunBefore() {
  const [cases, setCases] = useState<readonly BegunCase[]>([])
  const read = useCallback(
    () =>
      loadDevice()
        .then((device) => device.begunByNobody())
        .then(setCases, () => undefined), // the list beside it says that the storage did not come, or cannot be read
    [],
  )
  useEffect(() => void read(), [read])
  const doing = (work: (device: Device, caseId: string) => Promise<boolean>) => async (caseId: string) => {
    const isDone = await loadDevice()
      .then((device) => work(device, caseId))
      .catch(() => false)
    await read()
    return isDone
  }
  return {
    cases,
    takeOver: doing(async (device, caseId) => (await device.takeOver(caseId)).ok),
    letGo: doing(async (device, caseId) => {
      await device.letGo(caseId)
      return true
    }),
  }
}
