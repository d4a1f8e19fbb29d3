/**
 * Keeps what is typed and tapped from first paint on, before the app has loaded, and across a reload in that time.
 * Runs inline in the page, hashed in the content policy; the app takes over from `window.kept`. It stays in force after
 * that: a field leaves the copy only once the device has stored it, so closing the tab mid-save loses nothing.
 * Links marked data-case carry the case along, with or without the app.
 */
export const keepFieldsScript = `{let w=window,a=addEventListener,k=()=>'kept'+location.search;try{w.kept=JSON.parse(sessionStorage[k()])}catch{w.kept={}}a('input',e=>{let i=e.target;if(i.name){w.kept[i.name]=i.value;try{sessionStorage[k()]=JSON.stringify(w.kept)}catch{}}});for(let n of['pointerdown','focusin'])a(n,e=>{let l=e.target.closest?.('a[data-case]');if(l)l.search=location.search})}`

declare global {
  interface Window {
    kept?: Record<string, string>
  }
}

/** Fields that have been filled in and are not stored yet: value by field name. */
export function keptFields(): Readonly<Record<string, string>> {
  return window.kept ?? {}
}

/** Forgets a field once it is stored, unless it has been filled in anew meanwhile. */
export function releaseField(name: string, value: string): void {
  if (window.kept?.[name] !== value) return
  Reflect.deleteProperty(window.kept, name)
  mirror()
}

/** Puts the case into the address of the page, and takes what is kept along. */
export function nameCaseInAddress(caseId: string): void {
  try {
    sessionStorage.removeItem(`kept${window.location.search}`)
  } catch {
    // No copy to move: storage is blocked, and saving tells the person.
  }
  const address = new URL(window.location.href)
  address.searchParams.set('case', caseId)
  window.history.replaceState(window.history.state, '', address)
  mirror()
}

function mirror(): void {
  try {
    const key = `kept${window.location.search}`
    const kept = keptFields()
    if (Object.keys(kept).length === 0) sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, JSON.stringify(kept))
  } catch {
    // Storage is blocked: then there is no copy either, and saving tells the person.
  }
}
