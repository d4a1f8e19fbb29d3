import { expect, it } from 'vitest'
import { pseudoText } from '@/tests/pseudo-locales/pseudo-text'

it('makes a text a third longer than what it shows, however much of it is not shown', () => {
  // 12 letters and a third of them
  expect(pseudoText('your answers')).toBe('[ýöûŕ åñšŵéŕšẋẋẋẋ]')
  // 13 of the longer option and 7 after it: 20, of which a third is 7
  expect(pseudoText('{whose, select, yours {your answers} other {their answers}} speak.')).toBe(
    '[{whose,select,other{ţĥéîŕ åñšŵéŕš} yours{ýöûŕ åñšŵéŕš}} šþéåķ. ẋẋẋẋẋẋ ẋ]',
  )
})
