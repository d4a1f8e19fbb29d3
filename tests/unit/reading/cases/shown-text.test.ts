import { describe, expect, it } from 'vitest'
import { shownText } from '@/lib/reading/cases/shown-text'

describe('what a person wrote, shown in a sentence', () => {
  it.each([
    ['nothing', ''],
    ['a space', ' '],
    ['a space of no width', '\u200B'],
    ['a Hangul filler', '\u3164'],
    ['an empty Braille cell', '\u2800'],
    ['marks of direction alone', '\u200F\u202E\u2069'],
    ['a soft hyphen and a tab', '\u00AD\t'],
  ])('is empty where it is %s', (_, written) => {
    expect(shownText(written)).toBe('')
  })

  it('loses the space around it and keeps the space within', () => {
    expect(shownText('  River  North ')).toBe('River  North')
  })

  it.each(['River', 'Crossing: North-2', 'Río Ñandú 7'])('stays as it is where it is plain: %s', (name) => {
    expect(shownText(name)).toBe(name)
  })

  it('cannot turn the words around it, nor itself, with a sign of direction', () => {
    expect(shownText('River\u202Egnirts')).toBe('Rivergnirts')
    expect(shownText('River\u2069')).toBe('River')
  })

  it.each(['نهر (شمال) 3', 'נהר', 'River (3)', '3 River', 'River نهر'])('is isolated: %s', (name) => {
    expect(shownText(name)).toBe(`\u2068${name}\u2069`)
  })
})
