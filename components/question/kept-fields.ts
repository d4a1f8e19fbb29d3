/**
 * Keeps what is typed and tapped from first paint on, before the app has loaded, and across a reload in that time.
 * Runs inline in the page, hashed in the content policy; the app takes over from `window.kept`. It stays in force after
 * that: a field leaves the copy only once the device has stored it, so closing the tab mid-save loses nothing.
 * Links marked data-case carry the case along, with or without the app.
 */
export const keepFieldsScript = `(d=>{let k='kept'+location.search,w=window,a=addEventListener;try{w.kept=JSON.parse(sessionStorage[k])}catch{w.kept={}}a('input',e=>{let i=e.target;if(i.name){w.kept[i.name]=i.value;try{sessionStorage[k]=JSON.stringify(w.kept)}catch{}}});for(let n of['pointerdown','focusin'])a(n,e=>{let l=e.target.closest('a[data-case]');if(l)l.search=location.search})})()`

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
export function releaseField(name: string, value: string, search: string): void {
  const kept = window.kept
  if (kept?.[name] !== value) return
  Reflect.deleteProperty(kept, name)
  try {
    sessionStorage.setItem(`kept${search}`, JSON.stringify(kept))
  } catch {
    // Storage is blocked: then there is no copy to clean either, and saving tells the person.
  }
}
