import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'

/** A catalogue file, or a part of one. */
export type Messages = { readonly [key: string]: string | Messages }

/** Each message of a catalogue with its dotted path. */
export function messagesOf(catalogue: Messages): readonly { readonly path: string; readonly text: string }[] {
  return Object.entries(catalogue).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [{ path: key, text: value }]
      : messagesOf(value).map(({ path, text }) => ({ path: `${key}.${path}`, text })),
  )
}

/**
 * What a person may read of a message: one text for each branch of its plurals and selects, with "X" where a value
 * goes and without tags. Branches are taken together by place: the first of each, the second of each.
 */
export function readingsOf(message: string): readonly string[] {
  const elements = parse(message)
  const branches = Math.max(1, ...elements.map(branchesIn))
  return Array.from({ length: branches }, (_, branch) =>
    elements.map((element) => textOf(element, branch)).join(''),
  )
}

function branchesIn(element: MessageFormatElement): number {
  if (element.type === TYPE.plural || element.type === TYPE.select) return Object.keys(element.options).length
  return element.type === TYPE.tag ? Math.max(1, ...element.children.map(branchesIn)) : 1
}

function textOf(element: MessageFormatElement, branch: number): string {
  const joined = (parts: readonly MessageFormatElement[]) =>
    parts.map((part) => textOf(part, branch)).join('')
  if (element.type === TYPE.literal) return element.value
  if (element.type === TYPE.tag) return joined(element.children)
  if (element.type !== TYPE.plural && element.type !== TYPE.select) return 'X'
  const options = Object.values(element.options)
  return joined(options[Math.min(branch, options.length - 1)]?.value ?? [])
}
