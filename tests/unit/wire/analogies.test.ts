import { describe, expect, it } from 'vitest'
import {
  analogiesIn,
  analogiesOf,
  marksFor,
  readAnalogies,
  withMark,
  type Analogies,
} from '@/lib/wire/analogies'

const said: Analogies = {
  marks: { 'kabul-polytechnic': 0, 'angola-1990': 2 },
  own: [{ name: ' The bridge, 2019 ', lever: 'third.local', outcome: 'partly', alike: 'very' }],
}
const stored =
  '{"marks":{"angola-1990":2,"kabul-polytechnic":0},"own":[{"name":"The bridge, 2019","lever":"third.local","outcome":"partly","alike":"very"}]}'

describe('what a person says of cases like theirs', () => {
  it('is one text, the same for the same content, and reads back', () => {
    expect(analogiesOf(said)).toBe(stored)
    expect(analogiesOf(analogiesIn(stored))).toBe(stored)
    expect(analogiesIn(stored).own[0]?.name).toBe('The bridge, 2019')
  })

  it('is an empty text where nothing is said', () => {
    expect(analogiesOf({ marks: {}, own: [] })).toBe('')
    expect(analogiesIn('')).toEqual({ marks: {}, own: [] })
  })

  it('is said of a documented case, changed, and taken back', () => {
    const none = analogiesIn('')
    const very = withMark(none, 'angola-1990', 2)
    expect(very.marks).toEqual({ 'angola-1990': 2 })
    expect(withMark(very, 'angola-1990', 0).marks).toEqual({ 'angola-1990': 0 })
    expect(withMark(very, 'angola-1990', null)).toEqual(none)
  })

  it('goes to the scorer without the cases of one’s own, which change no number', () => {
    expect(marksFor(stored)).toEqual({ analogies: { 'angola-1990': 2, 'kabul-polytechnic': 0 } })
    expect(marksFor(analogiesOf({ ...said, marks: {} }))).toEqual({})
    expect(marksFor('')).toEqual({})
  })

  it.each([
    ['no JSON', 'angola-1990'],
    ['a list', '[]'],
    ['a part too many', '{"marks":{},"own":[],"note":""}'],
    ['half alike', '{"marks":{"angola-1990":1},"own":[]}'],
    ['a case without a name', stored.replace('The bridge, 2019', ' ')],
    ['an outcome that is none', stored.replace('partly', 'somehow')],
    ['a lever that is no id', stored.replace('third.local', 'Third Local')],
    ['a name as long as a letter', stored.replace('The bridge', 'x'.repeat(201))],
    [
      'more cases than anybody knows',
      JSON.stringify({ marks: {}, own: Array.from({ length: 13 }, () => ({ ...said.own[0], name: 'x' })) }),
    ],
  ])('says nothing where it is %s', (_, text) => {
    expect(readAnalogies(text)).toBeNull()
    expect(analogiesIn(text)).toEqual({ marks: {}, own: [] })
  })
})
