import { describe, expect, test } from 'vitest'
import { withoutRepeatedStyles } from '@/lib/server/launch/pages/drop-repeated-styles'

const style = '.a>b{content:"\\201c & ·"}\n'
const size = Buffer.byteLength(style).toString(16)
const page = (data: string) =>
  `<head><style data-href="/a.css">${style}</style></head><script>self.__next_f.push([1,"${data}"])</script>`

/** What the script hands on, as the browser reads it. */
function dataOf(html: string): string {
  const [, pushed = ''] = /push\((.*)\)<\/script>/.exec(html) ?? []
  return String((JSON.parse(pushed) as unknown[])[1])
}

const written = String.raw`.a\u003eb{content:\"\\201c \u0026 ·\"}\n`

describe('The second copy of a style in the data of a page', () => {
  const html = page(String.raw`5:X\n7:T${size},${written}8:[\"$\",\"p\"]\n`)

  test('is left empty, and the rows around it stay', () => {
    expect(dataOf(html)).toBe(`5:X\n7:T${size},${style}8:["$","p"]\n`)
    expect(dataOf(withoutRepeatedStyles(html, ['p{}', style]))).toBe('5:X\n7:""\n8:["$","p"]\n')
  })

  test('is all that goes: the style itself stands', () => {
    expect(withoutRepeatedStyles(html, [style])).toContain(`<style data-href="/a.css">${style}</style>`)
  })

  test('stays where another style is meant', () => {
    expect(withoutRepeatedStyles(html, ['.a{}'])).toBe(html)
  })
})

test('A page that has the style in another form than a row of text stays as it is', () => {
  const html = page(String.raw`7:[\"$\",\"style\",null,{\"children\":\",${written}\"}]\n`)
  expect(withoutRepeatedStyles(html, [style])).toBe(html)
})
