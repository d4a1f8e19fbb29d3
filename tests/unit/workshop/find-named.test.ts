import { describe, expect, it } from 'vitest'
import { findNamed, wordsOfCase } from '@/lib/workshop/find-named'

const found = (text: string, names: readonly string[], notes: readonly string[] = []): readonly string[] =>
  findNamed(text, wordsOfCase({ names, notes })).map(({ start, end }) => text.slice(start, end))

describe('a text that is to leave a case', () => {
  it('is marked where a word of its names stands, in any case, with and without accents', () => {
    expect(found('They met in CORDOBA, near the márket.', ['Córdoba market'])).toEqual(['CORDOBA', 'márket'])
    expect(found('The road to Łódź is closed, LODZ too.', ['Lodz'])).toEqual(['Łódź', 'LODZ'])
    expect(found('Weißfluss and WEISSFLUSS', ['Weissfluss'])).toEqual(['Weißfluss', 'WEISSFLUSS'])
    expect(found('I\u0307zmir', ['izmir'])).toEqual(['I\u0307zmir'])
  })

  it('is marked at a part of a name, a name with an ending, and one name written as two', () => {
    const names = ['Abdul-Rahman al-Masri']
    expect(found('The Masris say that Abdulrahman left.', names)).toEqual(['Masris', 'Abdulrahman'])
    expect(found("al-Masri's men", names)).toEqual(["Masri's"])
    expect(found('Rahman came, then Abd.', ['Abdulrahman'])).toEqual(['Rahman'])
    expect(found('Kandahari drivers', ['Kandahar'])).toEqual(['Kandahari'])
  })

  it('is marked where a name is spelled in another way', () => {
    expect(found('Muhamad, Mohammed and Mohamed', ['Muhammad'])).toEqual(['Muhamad', 'Mohammed', 'Mohamed'])
    expect(found('A miser on the mesa.', ['Masri'])).toEqual([])
    expect(found("Marib and Ma'rib and Ma’rib", ['Maʼrib'])).toEqual(['Marib', "Ma'rib", 'Ma’rib'])
  })

  it('is marked from right to left, with vowel signs, articles, stretched letters and marks of direction', () => {
    expect(found('قال مُحَمَّد للناس', ['محمد'])).toEqual(['مُحَمَّد'])
    expect(found('في الفاشر والفاشر وفاشر', ['الفاشر'])).toEqual(['الفاشر', 'والفاشر', 'وفاشر'])
    expect(found('\u200fمحـــمد\u200e', ['محمد'])).toHaveLength(1)
    expect(found('أحمد', ['احمد'])).toEqual(['أحمد'])
    expect(found('غزة', ['غزه'])).toEqual(['غزة'])
    expect(found('ירושלים', ['ירושלים'])).toEqual(['ירושלים'])
  })

  it('is marked in scripts that write no spaces', () => {
    expect(found('他们在喀布尔见面', ['喀布尔'])).toHaveLength(1)
    expect(found('他们见面', ['喀布尔'])).toEqual([])
  })

  it('is marked at every number, in any digits', () => {
    expect(found('On 3 May 1998, 200 trucks of unit B12, ٢٠٠ men.', [])).toEqual([
      ...['3', '1998', '200', 'B12', '٢٠٠'],
    ])
  })

  it('is marked at what looks like a name in the notes, and not at other words of them', () => {
    const notes = ['Salim told us. Later the driver of Dr Haddad said the same about RSF posts.']
    expect(found('The driver told Haddad.', [], notes)).toEqual(['Haddad'])
    expect(found('The rsf and the posts.', [], notes)).toEqual(['rsf'])
    expect(found('Later the same.', [], notes)).toEqual([])
  })

  it('is not marked at words that anybody writes', () => {
    expect(found('The head of the group and its people, in the area.', ['Al of the North', ''])).toEqual([])
    expect(found('', ['Masri'])).toEqual([])
    expect(found('Anything at all.', [])).toEqual([])
  })

  it('is searched in good time, however long it is', () => {
    const long = 'abdul'.repeat(900)
    expect(found(long, [Array.from({ length: 500 }, (_, at) => `name${String(at)}x`).join(' ')])).toEqual([])
    expect(found('x'.repeat(4_000), ['xxxx'])).toHaveLength(1)
  })
})
