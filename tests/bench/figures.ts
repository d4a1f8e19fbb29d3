export const share = (numbers: readonly number[], part: number) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * part)] ?? NaN
export const median = (numbers: readonly number[]) => share(numbers, 0.5)
export const ms = (number: number) => `${number.toFixed(0)} ms`
export const kB = (number: number) => `${(number / 1000).toFixed(1)} kB`
