import { useSyncExternalStore } from 'react'
import { currentView, followCase, loadDevice, loading, type CaseView } from './case-session'
import { storeKeptFields } from './store-kept-fields'

/** Follows the case of this page. The first use loads the device's storage and stores what the page has kept. */
export function useCaseView(): CaseView {
  return useSyncExternalStore(subscribe, currentView, () => loading)
}

/**
 * A part of what is known of the case: the component is drawn again only when that part is another. `select` gives the
 * same object as long as the part is the same.
 */
export function useCasePart<Part>(select: (view: CaseView) => Part): Part {
  return useSyncExternalStore(
    subscribe,
    () => select(currentView()),
    () => select(loading),
  )
}

let isFollowing = false

function subscribe(listener: () => void): () => void {
  if (!isFollowing) {
    isFollowing = true
    followCase((view, before) => {
      const isRoomAgain =
        before.kind === 'ready' &&
        before.save.kind === 'not-saved' &&
        view.kind === 'ready' &&
        view.save.kind !== 'not-saved'
      if (isRoomAgain || before.kind === 'stuck') void storeKeptFields()
    })
    void loadDevice().then(storeKeptFields, () => null)
  }
  return followCase(listener)
}
