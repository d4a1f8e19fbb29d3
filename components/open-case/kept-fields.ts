import { fieldsKey } from '@/lib/offline/person/typed-fields'

/**
 * Runs inline in every page of a case, hashed in the content policy, before anything else has loaded: a link marked
 * data-case carries the case of this page along, with or without the app. It listens on the way down (`true`): while
 * React takes over a page it stops what is tapped there on the way to its target.
 */
export const carryCaseScript = `for(let n of['pointerdown','focusin','click'])addEventListener(n,e=>{let l=e.target.closest?.('a[data-case]');if(l)l.search=location.search},true)`

/**
 * Runs inline in the pages of questions. The fields of their form are the browser's own, and nothing in React listens to
 * them; but to be ready for a tap it would first take over the whole page within that tap, and look through it with each
 * tap after. So what happens to a field goes no further than the window, where the app listens too.
 */
const shieldFieldsScript = `for(let n of['pointerdown','pointerup','touchstart','touchend','mousedown','mouseup','click','keydown','keyup','input','change'])addEventListener(n,e=>{e.target.closest?.('form :is(label,input,textarea)')&&e.stopPropagation()},true);`

/**
 * Keeps what is typed and tapped from first paint on, before the app has loaded, and across a reload in that time. The
 * app takes over from `window.kept`. It stays in force after that: a field leaves the copy only once the device has
 * stored it, so closing the tab mid-save loses nothing. A page without a case is given the id of a new one at once, so
 * that the pages of a quick reader speak of the same case. With the fields goes the version of the questions they stand
 * under: an answer must never count for a question that was worded otherwise. A box that is ticked is kept as "on", unticked as nothing.
 */
export const keepFieldsScript = `{let w=window,l=location,k=()=>'kept'+(w.personHere||'')+'/'+(/[?&](?:case|new)=([^&]*)/.exec(l.search)?.[1]??'');if(!/[?&](case|new)=/.test(l.search)&&crypto.randomUUID)history.replaceState(null,'','?new='+crypto.randomUUID());try{w.kept=JSON.parse(sessionStorage[k()])}catch{w.kept={}}addEventListener('input',e=>{let i=e.target;if(i.name){w.kept[i.name]=i.type!='checkbox'?i.value:i.checked?'on':'';w.kept[':questions']??=i.form?.dataset.questions;try{sessionStorage[k()]=JSON.stringify(w.kept)}catch{}}},true)}${shieldFieldsScript}${carryCaseScript}`

declare global {
  interface Window {
    kept?: Record<string, string>
  }
}

/** Under this name stands the version of the instrument that the fields are of. */
const questionsKey = ':questions'

/** Fields that have been filled in and are not stored yet: value by field name. */
export function keptFields(): Readonly<Record<string, string>> {
  const { [questionsKey]: _version, ...fields } = kept()
  return fields
}

/** The version of the instrument whose questions the kept fields answer; null where they are of no page that asks any. */
export const keptVersion = (): string | null => kept()[questionsKey] ?? null

function kept(): Readonly<Record<string, string>> {
  window.kept ??= readMirror()
  return window.kept
}

/** On a page without a form: what a page with one could not hand over before it was left. */
function readMirror(): Record<string, string> {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(keptKey()) ?? '{}')
    const fields = typeof stored === 'object' && stored !== null ? Object.entries(stored) : []
    return Object.fromEntries(
      fields.filter((field): field is [string, string] => typeof field[1] === 'string'),
    )
  } catch {
    return {}
  }
}

/** Keeps what a control of the app says, as what is typed into a field of the form is kept. */
export function keepField(name: string, value: string): void {
  window.kept = { ...keptFields(), [name]: value }
  mirror()
}

/** Forgets a field once it is stored, unless it has been filled in anew meanwhile. */
export function releaseField(name: string, value: string): void {
  if (window.kept?.[name] !== value) return
  Reflect.deleteProperty(window.kept, name)
  if (Object.keys(keptFields()).length === 0) Reflect.deleteProperty(window.kept, questionsKey)
  mirror()
}

/** Puts the case into the address of the page. What is kept goes by the id of the case, so it stays with it. */
export function nameCaseInAddress(caseId: string): void {
  const before = keptKey()
  const address = new URL(window.location.href)
  address.searchParams.delete('new')
  address.searchParams.set('case', caseId)
  window.history.replaceState(window.history.state, '', address)
  mirror()
  try {
    if (before !== keptKey()) sessionStorage.removeItem(before)
  } catch {
    // No copy to remove: storage is blocked, and saving tells the person.
  }
}

/** Where the copy of this page's case is: the same for every page of the case and of the person, as in the inline script. */
const keptKey = (): string =>
  fieldsKey(window.personHere ?? null, /[?&](?:case|new)=([^&]*)/.exec(window.location.search)?.[1] ?? '')

function mirror(): void {
  try {
    if (Object.keys(keptFields()).length === 0) sessionStorage.removeItem(keptKey())
    else sessionStorage.setItem(keptKey(), JSON.stringify(kept()))
  } catch {
    // Storage is blocked: then there is no copy either, and saving tells the person.
  }
}
