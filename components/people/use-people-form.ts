import { useRef, useState, type SubmitEvent } from 'react'
import { askApi, type PeopleProblem } from './ask-people'

/** What is typed in a field of a form; '': nothing. */
export function typedIn(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** A form that asks for one thing: sends it once at a time, and says what went wrong. */
export const usePeopleForm = (act: string, read: Read, onDone: OnDone) =>
  useAskingForm(`people/${act}`, read, onDone)

/** What is to be sent; or why nothing is. `button`: the value of the one that was pressed. */
type Read = (typed: FormData, button: string) => object | PeopleProblem
type OnDone = (form: HTMLFormElement, body: unknown) => void

/** The same for anything under /api that concerns people, and what they may do. */
export function useAskingForm(path: string, read: Read, onDone: OnDone) {
  const [problem, setProblem] = useState<PeopleProblem | null>(null)
  const busy = useRef(false)
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy.current) return
    const form = event.currentTarget
    const { submitter } = event.nativeEvent as unknown as { readonly submitter: HTMLElement | null }
    const button = submitter instanceof HTMLButtonElement ? submitter.value : ''
    const send = read(new FormData(form), button)
    if (typeof send === 'string') {
      setProblem(send)
      return
    }
    busy.current = true
    setProblem(null)
    void askApi(path, send).then((asked) => {
      busy.current = false
      if (asked.problem === null) onDone(form, asked.body)
      else setProblem(asked.problem)
    })
  }
  return { onSubmit, problem }
}
