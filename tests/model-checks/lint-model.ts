import type { MatrixLever, Model, NeedId, Table } from '@/lib/levers/types'
import { at } from '@/lib/scoring/at'
import { rolesOf } from '@/lib/scoring/bounds'
import { compileModel } from '@/lib/scoring/compile'
import { recordProblems } from './record-problems'
import type { Problem } from './problem'
import { exactReferences } from './exact-references'

/** A lever must work in at least this share of readings with nothing answered (section 2.5). */
const leastReference = 0.05

const isMonotone = (table: readonly number[]): boolean =>
  table.every((value, index) => index === 0 || value >= at(table, index - 1)) ||
  table.every((value, index) => index === 0 || value <= at(table, index - 1))

function tableProblems(model: Model): Problem[] {
  return Object.entries(model.tables).flatMap(([id, values]) => {
    const table: readonly number[] = values
    const where = `tables.${id}`
    if (table.length !== 5) return [{ where, message: 'must have five values' }]
    const problems: Problem[] = []
    if (!table.every((value) => Number.isFinite(value) && value >= 0)) {
      problems.push({ where, message: 'values must be numbers from 0 upwards' })
    }
    if (!isMonotone(table)) problems.push({ where, message: 'must rise or fall, not both' })
    if (table.every((value) => value === table[0])) problems.push({ where, message: 'must not be constant' })
    return problems
  })
}

/** Every use of an item and a table in a lever, with its place. */
function usesOf(lever: MatrixLever) {
  const gates = lever.gates.flatMap((gate, place) =>
    gate.any.map((part) => ({ part, use: 'gate' as const, where: `gates.${place}.${part.item}` })),
  )
  const cautions = lever.cautions.map((part) => ({
    part,
    use: 'caution' as const,
    where: `cautions.${part.item}`,
  }))
  const unless = lever.cautions.flatMap(({ item, unless: part }) =>
    part === undefined
      ? []
      : [{ part, use: 'unless' as const, where: `cautions.${item}.unless.${part.item}` }],
  )
  const adds = Object.entries(lever.risk).flatMap(([dimension, term]) =>
    term.adds.map((part) => ({ part, use: 'add' as const, where: `risk.${dimension}.${part.item}` })),
  )
  return [...gates, ...cautions, ...unless, ...adds]
}

type TableUse = ReturnType<typeof usesOf>[number]['use']

function useProblem(table: Table, use: TableUse): string | null {
  if (use !== 'add' && table.some((value) => value > 1)) return 'values of a condition must be from 0 to 1'
  if (use === 'gate' && Math.max(...table) <= 0) return 'a gate must reach above 0'
  if ((use === 'caution' || use === 'add') && !table.includes(0)) return 'must contain 0'
  return null
}

function referenceProblems(model: Model, lever: MatrixLever): Problem[] {
  const known = new Set(model.items.map(({ id }) => id))
  const place = (where: string) => `levers.${lever.id}.${where}`
  const uses = usesOf(lever).flatMap(({ part, use, where }): Problem[] => {
    if (!known.has(part.item)) return [{ where: place(where), message: `there is no item ${part.item}` }]
    const table = Object.hasOwn(model.tables, part.table) ? model.tables[part.table] : undefined
    if (table === undefined) return [{ where: place(where), message: `there is no table ${part.table}` }]
    const message = useProblem(table, use)
    return message === null ? [] : [{ where: place(where), message: `${part.table}: ${message}` }]
  })
  const matches = lever.match.flatMap((match): Problem[] => {
    const where = place(`match.${match.item}`)
    const item = model.items.find(({ id }) => id === match.item)
    if (item === undefined) return [{ where, message: `there is no item ${match.item}` }]
    return item.factor === null ? [{ where, message: 'a matched item must have a factor' }] : []
  })
  return [...uses, ...matches]
}

const needIds: readonly NeedId[] = ['contact', 'support', 'standing', 'pressure', 'intermediaries']

/** Each item and need of a stop exists, a rule names an answer, and every need is one of some lever and of some stop. */
function stopProblems({ items, levers, stops }: Model): Problem[] {
  const known = new Set(items.map(({ id }) => id))
  const own = stops.flatMap(({ id, when, stops: needs, source }): Problem[] => {
    const where = `stops.${id}`
    const problems = [
      ...when.flat().flatMap(({ item }) => (known.has(item) ? [] : [`there is no item ${item}`])),
      ...needs.flatMap((need) => (needIds.includes(need) ? [] : [`there is no need ${need}`])),
      ...(needs.length === 0 ? ['must stop some need'] : []),
      ...(when.length === 0 || when.some((parts) => parts.every((part) => 'unknown' in part))
        ? ['each rule must name an answer that raises it']
        : []),
      ...(source.trim() === '' ? ['source is missing'] : []),
    ]
    return problems.map((message) => ({ where, message }))
  })
  const unknown = levers.flatMap(({ id, needs }) =>
    needs
      .filter(({ need }) => !needIds.includes(need))
      .map(({ need }) => ({ where: `levers.${id}.needs`, message: `there is no need ${need}` })),
  )
  // A model without stops has no use for needs.
  const unused = (stops.length === 0 ? [] : needIds).filter(
    (need) =>
      !stops.some(({ stops: needs }) => needs.includes(need)) ||
      !levers.some(({ needs }) => needs.some((one) => one.need === need)),
  )
  return [
    ...own,
    ...unknown,
    ...unused.map((need) => ({ where: `needs.${need}`, message: 'no lever or no stop uses it' })),
  ]
}

function citationProblems(lever: MatrixLever): Problem[] {
  const cells = [
    ...lever.needs.map((part) => ({ part, where: `needs.${part.need}` })),
    ...lever.match.map((part) => ({ part, where: `match.${part.item}` })),
    ...lever.gates.flatMap((gate, index) =>
      gate.any.map((part) => ({ part, where: `gates.${index}.${part.item}` })),
    ),
    ...lever.cautions.map((part) => ({ part, where: `cautions.${part.item}` })),
  ]
  return cells.flatMap(({ part, where }) =>
    (['why', 'source'] as const)
      .filter((key) => typeof part[key] !== 'string' || part[key].trim() === '')
      .map((key) => ({ where: `levers.${lever.id}.${where}`, message: `${key} is missing` })),
  )
}

/**
 * One slope per item: roles that push a lever up and down at once would make its bounds wrong. Within one dimension of risk
 * as well; two dimensions may differ, as distrust endangers staff and trust can be lost.
 */
function signProblems(model: Model): Problem[] {
  const idOf = (item: number) => at(model.items, item).id
  const mixed = (slopes: readonly { readonly item: number; readonly slope: number }[]): string[] => {
    const items = [...new Set(slopes.map(({ item }) => item))]
    return items
      .filter((item) => {
        const own = slopes.filter((role) => role.item === item)
        return own.some(({ slope }) => slope > 0) && own.some(({ slope }) => slope < 0)
      })
      .map(idOf)
  }
  return compileModel(model).levers.flatMap((lever) => {
    const inConditions = mixed(rolesOf(lever)).map((item) => ({
      where: `levers.${lever.id}.${item}`,
      message: 'pushes the lever both up and down; code it as a caution only',
    }))
    const inRisk = lever.risk.flatMap(({ dimension, adds }) =>
      mixed(adds.map(({ item, table }) => ({ item, slope: at(table, 4) - at(table, 0) }))).map((item) => ({
        where: `levers.${lever.id}.risk.${dimension}.${item}`,
        message: 'adds to risk both when high and when low',
      })),
    )
    return [...inConditions, ...inRisk]
  })
}

function repeatedIds(where: string, ids: readonly string[]): Problem[] {
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => ({ where: `${where}.${id}`, message: 'this id is used twice' }))
}

function reachProblems(model: Model): Problem[] {
  return exactReferences(model).flatMap(({ id, m0, blockedShare }) => {
    const where = `levers.${id}`
    const problems: Problem[] = []
    if (m0 < leastReference) {
      problems.push({ where, message: `works in ${m0} of readings with nothing answered, less than .05` })
    }
    if (blockedShare >= model.cutoffs.blocked) {
      problems.push({ where, message: 'is blocked with nothing answered' })
    }
    return problems
  })
}

/**
 * Everything that is wrong with a model by the rules of section 2.12; empty if it may be built. Rules that need a sound
 * model (signs, references) are only tried when the names in it resolve.
 */
export function lintModel(model: Model): Problem[] {
  const plain = [
    ...tableProblems(model),
    ...repeatedIds(
      'items',
      model.items.map(({ id }) => id),
    ),
    ...repeatedIds(
      'levers',
      model.levers.map(({ id }) => id),
    ),
    ...model.levers.flatMap((lever) => referenceProblems(model, lever)),
    ...model.levers.flatMap(citationProblems),
    ...repeatedIds(
      'stops',
      model.stops.map(({ id }) => id),
    ),
    ...stopProblems(model),
    ...repeatedIds('record', model.record?.cases.map(({ id }) => id) ?? []),
    ...recordProblems(model),
    ...model.levers
      .filter(({ risk }) => Object.keys(risk).length === 0)
      .map(({ id }) => ({ where: `levers.${id}.risk`, message: 'must have at least one dimension' })),
  ]
  const unresolved = plain.some(({ message }) => message.startsWith('there is no'))
  return unresolved ? plain : [...plain, ...signProblems(model), ...reachProblems(model)]
}
