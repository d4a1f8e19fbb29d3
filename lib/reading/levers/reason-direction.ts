import { model } from '@/lib/levers/model'
import type { Side } from '@/lib/levers/reasons/types'
import type { MatrixLever, Table } from '@/lib/levers/types'

/** `partly`: it speaks both ways at this level, or half. */
export type ReasonDirection = Side

/** Which question about a lever an answer speaks to: what it would change here, whether it works, what it risks. */
export type ReasonAbout = 'need' | 'working' | 'risk'

export type ReasonEffect = { readonly about: ReasonAbout; readonly direction: ReasonDirection }

/** From this part of the range of a table on, a condition is met; up to the other, it is not. Parts of 1; judgement. */
const MET_FROM = 0.66
const MISSING_UP_TO = 0.33
/** A caution of this size speaks against a lever by itself, in [0, 1]: the cut-off `severe` of the matrix. */
const WHOLE_CAUTION = 0.5

/**
 * What one level of an item does to a lever, read from the matrix alone: 0 to 4, yes is 4 and no is 0. A risk that the
 * level raises speaks against; beside a reason for the lever it makes that `partly`. null: the matrix joins the two by no
 * cell, or only by a risk that this level does not raise.
 */
export function reasonEffect(lever: MatrixLever, item: string, level: number): ReasonEffect | null {
  const need = needDirection(lever, item, level)
  const own: ReasonEffect | null =
    need !== null ? { about: 'need', direction: need } : workingEffect(lever, item, level)
  const raised = riskDirection(lever, item, level)
  if (raised === null) return own
  if (own === null) return { about: 'risk', direction: raised }
  return own.direction === 'for' ? { ...own, direction: 'partly' } : own
}

/** A weakness that is severe calls for the lever that works on it; a slight one leaves it little to change. */
function needDirection({ match }: MatrixLever, item: string, level: number): ReasonDirection | null {
  const cell = match.find((one) => one.item === item)
  if (cell === undefined) return null
  const severity = cell.direction === 1 ? level : 4 - level
  return severity > 2 ? 'for' : severity < 2 ? 'against' : 'partly'
}

function workingEffect(lever: MatrixLever, item: string, level: number): ReasonEffect | null {
  const gate = lever.gates.flatMap(({ any }) => any).find((one) => one.item === item)
  const caution = lever.cautions.find((one) => one.item === item)
  const lifting = lever.cautions.find(({ unless }) => unless?.item === item)?.unless
  const met = gate ?? lifting
  if (met !== undefined) return { about: 'working', direction: conditionDirection(tableOf(met.table), level) }
  if (caution === undefined) return null
  const direction = cautionDirection(tableOf(caution.table), level)
  return { about: 'working', direction: direction === 'for' ? (caution.nil ?? direction) : direction }
}

function conditionDirection(table: Table, level: number): ReasonDirection {
  const low = Math.min(...table)
  const part = (valueAt(table, level) - low) / (Math.max(...table) - low)
  return part >= MET_FROM ? 'for' : part <= MISSING_UP_TO ? 'against' : 'partly'
}

/** A caution that is nowhere near what it can become speaks both ways: it is there, and could be worse. */
function cautionDirection(table: Table, level: number): ReasonDirection {
  const value = valueAt(table, level)
  if (value === 0) return 'for'
  return value >= WHOLE_CAUTION || value > Math.max(...table) / 2 ? 'against' : 'partly'
}

/** A risk that is raised by no more than half of what it can be speaks both ways. null: this level does not raise it. */
function riskDirection({ risk }: MatrixLever, item: string, level: number): ReasonDirection | null {
  const parts = Object.values(risk)
    .flatMap(({ adds }) => adds)
    .filter((add) => add.item === item)
    .map(({ table }) => valueAt(tableOf(table), level) / Math.max(...tableOf(table)))
  const most = Math.max(0, ...parts)
  return most === 0 ? null : most > 1 / 2 ? 'against' : 'partly'
}

function tableOf(name: string): Table {
  const table = model.tables[name]
  if (table === undefined) throw new Error(`No table ${name} in the matrix`)
  return table
}

function valueAt(table: Table, level: number): number {
  const value = table[level]
  if (value === undefined) throw new Error(`No level ${String(level)}`)
  return value
}
