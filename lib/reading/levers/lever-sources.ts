import type { MatrixLever } from '@/lib/levers/types'

/** What the matrix cites for the cells in which an item meets a lever: citation strings, each once. */
export function leverSources(lever: MatrixLever, item: string): string[] {
  const cells = [...lever.match, ...lever.gates.flatMap(({ any }) => any), ...lever.cautions]
  const direct = cells.filter((cell) => cell.item === item)
  const lifting = lever.cautions.filter(({ unless }) => unless?.item === item)
  return [...new Set([...direct, ...lifting].map(({ source }) => source))]
}
