import { useRef, useState, type SubmitEvent } from 'react'
import { askPeople, type PeopleProblem } from './ask-people'

/** What is typed in a field of a form; '': nothing. */
export function typedIn(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

/** A form that asks for one thing: sends it once at a time, and says what went wrong. */
export function usePeopleForm(
  act: string,
  read: (typed: FormData, button: string) => object,
  onDone: (form: HTMLFormElement) => void,
) {
  const [problem, setProblem] = useState<PeopleProblem | null>(null)
  const busy = useRef(false)
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy.current) return
    busy.current = true
    setProblem(null)
    const form = event.currentTarget
    const { submitter } = event.nativeEvent as unknown as { readonly submitter: HTMLElement | null }
    const button = submitter instanceof HTMLButtonElement ? submitter.value : ''
    void askPeople(act, read(new FormData(form), button)).then((asked) => {
      busy.current = false
      if (asked.problem === null) onDone(form)
      else setProblem(asked.problem)
    })
  }
  return { onSubmit, problem }
}
