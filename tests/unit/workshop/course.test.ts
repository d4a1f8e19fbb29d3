import { describe, expect, it } from 'vitest'
import { after, firstCourse, isCollecting, type Act, type Course } from '@/lib/workshop/course'

const questions = 2

/** Where a workshop stands after these acts, each of which may follow. */
function walk(course: Course, ...acts: Act[]): Course {
  return acts.reduce((now, act) => {
    const then = after(now, act, questions)
    if (then === null) throw new Error(`${act} may not follow ${JSON.stringify(now)}`)
    return then
  }, course)
}
const where = ({ step, phase, place, round }: Course) => `${step} ${String(place)} ${phase} ${String(round)}`

describe('an hour in a room', () => {
  it('goes through every question, the ranking, the levers and the end by one key', () => {
    const seen: string[] = []
    for (let now: Course | null = firstCourse; now !== null; now = after(now, 'next', questions))
      seen.push(where(now))
    expect(seen).toEqual([
      'gathering 0 collecting 1',
      'question 0 collecting 1',
      'question 0 closed 1',
      'question 0 shown 1',
      'question 1 collecting 1',
      'question 1 closed 1',
      'question 1 shown 1',
      'levers 1 collecting 1',
      'levers 1 closed 1',
      'levers 1 shown 1',
      'reveal 1 shown 1',
      'happened 1 shown 1',
    ])
  })

  it('asks a question once more after talk, and only when its answers have been seen', () => {
    const shown = walk(firstCourse, 'next', 'next', 'next')
    expect(where(walk(shown, 'again'))).toBe('question 0 collecting 2')
    expect(where(walk(shown, 'again', 'next', 'next'))).toBe('question 0 shown 2')
    expect(after(walk(firstCourse, 'next'), 'again', questions)).toBeNull()
    expect(after(walk(firstCourse, 'next', 'next'), 'again', questions)).toBeNull()
  })

  it('never asks again what the room has seen, by going back and forth', () => {
    const second = walk(firstCourse, 'next', 'next', 'next', 'next')
    expect(where(walk(second, 'back'))).toBe('question 0 shown 1')
    expect(where(walk(second, 'back', 'next'))).toBe('question 1 collecting 1')
    const seen = walk(second, 'next', 'next', 'back')
    expect(where(seen)).toBe('question 0 shown 1')
    expect(where(walk(seen, 'next'))).toBe('question 1 shown 1')
    const ranked = walk(seen, 'next', 'next', 'next', 'next')
    expect(where(walk(ranked, 'back', 'next'))).toBe('levers 1 shown 1')
  })

  it('opens again what was closed by mistake, as nobody has seen an answer', () => {
    expect(where(walk(firstCourse, 'next', 'next', 'back'))).toBe('question 0 collecting 1')
    const closed = walk(firstCourse, 'next', 'next', 'next', 'again', 'next')
    expect(where(walk(closed, 'back'))).toBe('question 0 collecting 2')
  })

  it('may leave out the questions that are left, and never comes back to them unasked', () => {
    const levers = walk(firstCourse, 'next', 'next', 'next', 'levers')
    expect(where(levers)).toBe('levers 0 collecting 1')
    const ranked = walk(levers, 'next', 'next')
    expect(where(walk(ranked, 'back', 'next'))).toBe('levers 0 shown 1')
    expect(after(walk(firstCourse, 'next'), 'levers', questions)).toBeNull()
  })

  it('shows the wall again with any key, and does nothing else with it', () => {
    const closed = walk(firstCourse, 'next', 'next')
    const blank = walk(closed, 'blank')
    expect(blank).toEqual({ ...closed, isBlank: true })
    for (const act of ['next', 'back', 'again', 'levers', 'blank'] as const)
      expect(after(blank, act, questions)).toEqual(closed)
  })

  it('is over when it is ended', () => {
    const ended: Course = { ...firstCourse, step: 'ended' }
    for (const act of ['next', 'back', 'blank'] as const) expect(after(ended, act, questions)).toBeNull()
  })

  it('takes answers to a question and to the ranking while they are open, at no other time', () => {
    expect(isCollecting(firstCourse)).toBe(false)
    expect(isCollecting(walk(firstCourse, 'next'))).toBe(true)
    expect(isCollecting(walk(firstCourse, 'next', 'blank'))).toBe(true)
    expect(isCollecting(walk(firstCourse, 'next', 'next'))).toBe(false)
    expect(isCollecting(walk(firstCourse, 'next', 'next', 'next', 'levers'))).toBe(true)
  })
})
