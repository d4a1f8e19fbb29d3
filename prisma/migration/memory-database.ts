import { PGlite, types, type Results } from '@electric-sql/pglite'
import {
  ColumnTypeEnum,
  type ColumnType,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
} from '@prisma/driver-adapter-utils'

const named = { provider: 'postgres', adapterName: 'in-memory' } as const

/** The types in the answers to what the engine asks of a catalogue. Another one is an error: it would be read wrongly. */
const columnTypes: ReadonlyMap<number, ColumnType> = new Map<number, ColumnType>([
  [types.BOOL, ColumnTypeEnum.Boolean],
  [18, ColumnTypeEnum.Character], // "char", one byte, all over the catalogues
  [19, ColumnTypeEnum.Text], // name
  [types.INT2, ColumnTypeEnum.Int32],
  [types.INT4, ColumnTypeEnum.Int32],
  [types.INT8, ColumnTypeEnum.Int64],
  [26, ColumnTypeEnum.Int64], // oid
  [types.TEXT, ColumnTypeEnum.Text],
  [types.VARCHAR, ColumnTypeEnum.Text],
  [1003, ColumnTypeEnum.TextArray], // name[]
  [1009, ColumnTypeEnum.TextArray], // text[]
])

function columnTypeOf(name: string, dataTypeID: number): ColumnType {
  const type = columnTypes.get(dataTypeID)
  if (type === undefined)
    throw new Error(`Column ${name} has Postgres type ${dataTypeID}: enter it in columnTypes.`)
  return type
}

const asRead = ({ fields, rows }: Results<unknown[]>) => ({
  columnNames: fields.map(({ name }) => name),
  columnTypes: fields.map(({ name, dataTypeID }) => columnTypeOf(name, dataTypeID)),
  rows: rows.map((row) => row.map((value) => (typeof value === 'bigint' ? String(value) : value))),
})

/** An empty Postgres in the memory of this process, as the schema engine speaks to one. Gone when the process ends. */
async function connect(): Promise<SqlDriverAdapter> {
  const database = await PGlite.create()
  const query = ({ sql, args }: SqlQuery) => database.query<unknown[]>(sql, args, { rowMode: 'array' })
  return {
    ...named,
    queryRaw: async (asked) => asRead(await query(asked)),
    executeRaw: async (asked) => (await query(asked)).affectedRows ?? 0,
    executeScript: async (script) => {
      await database.exec(script)
    },
    startTransaction: () => Promise.reject(new Error('Migrations are tried one by one, in no transaction.')),
    getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: false }),
    dispose: () => database.close(),
  }
}

export const memoryDatabase: SqlMigrationAwareDriverAdapterFactory = {
  ...named,
  connect,
  connectToShadowDb: connect,
}
