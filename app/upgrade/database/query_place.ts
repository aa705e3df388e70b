import Database from 'better-sqlite3'
import { rowsOf, tablesOf, withServer } from '#app/upgrade/database/mysql_server'
import type { ShopPlace } from '#app/upgrade/database/shop_place'

/** A few statements on a place that is not the one this process works with. */
export interface PlaceSql {
  all<Row>(statement: string, values?: (string | number | null)[]): Promise<Row[]>
  tables(): Promise<string[]>
}

export async function withPlace<T>(
  place: ShopPlace,
  work: (sql: PlaceSql) => Promise<T>
): Promise<T> {
  if (place.kind === 'mysql') {
    return withServer(async (server) => {
      await server.query(`use \`${place.schema}\``)
      return work({
        all: (statement, values) => rowsOf(server, statement, values),
        tables: () => tablesOf(server, place.schema),
      })
    })
  }
  const connection = new Database(place.file, { fileMustExist: true })
  const sql: PlaceSql = {
    async all<Row>(statement: string, values: (string | number | null)[] = []) {
      const prepared = connection.prepare(statement)
      return (prepared.reader ? prepared.all(...values) : [prepared.run(...values)]) as Row[]
    },
    async tables() {
      const rows = await sql.all<{ name: string }>(
        `select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name`
      )
      return rows.map(({ name }) => name)
    },
  }
  try {
    return await work(sql)
  } finally {
    connection.close()
  }
}

export type RowCounts = Record<string, number>

/** Rows of every table. */
export function countRows(place: ShopPlace): Promise<RowCounts> {
  return withPlace(place, async (sql) => {
    const counts: RowCounts = {}
    for (const table of await sql.tables()) {
      const [row] = await sql.all<{ n: number }>(`select count(*) as n from ${table}`)
      counts[table] = Number(row?.n)
    }
    return counts
  })
}
