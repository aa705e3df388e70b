import Database from 'better-sqlite3'
import mysql from 'mysql2/promise'
import { ITEMS_QUERY, placeOf, PLACE_QUERY, rawSale } from '#tests/benchmarks/sale/raw_rows'

const SALES = 2_000
const WARM_UP = 200

/** Sales a second with the fixed rows only, one process, `synchronous = FULL`. */
export function measureRawSqlite(file: string): number {
  const db = new Database(file)
  db.pragma('synchronous = FULL')
  db.pragma('foreign_keys = ON')
  const place = placeOf(
    db.prepare(PLACE_QUERY).get() as Record<string, string>,
    db.prepare(ITEMS_QUERY).all() as { item_id: string }[]
  )
  const prepared = new Map<string, Database.Statement>()
  const run = ({ text, values }: ReturnType<typeof rawSale>[number]) => {
    let statement = prepared.get(text)
    if (!statement) prepared.set(text, (statement = db.prepare(text)))
    statement.run(...values)
  }
  const sell = db.transaction(() => rawSale(place).forEach(run))
  for (let sale = 0; sale < WARM_UP; sale++) sell()
  const begin = performance.now()
  for (let sale = 0; sale < SALES; sale++) sell()
  const seconds = (performance.now() - begin) / 1_000
  db.close()
  return SALES / seconds
}

/** The same through mysql2, on one connection or on several at once. */
export async function measureRawMysql(
  environment: NodeJS.ProcessEnv,
  connections: number
): Promise<number> {
  const pool = await Promise.all(
    Array.from({ length: connections }, () =>
      mysql.createConnection({
        host: environment.DB_HOST,
        port: Number(environment.DB_PORT),
        user: environment.DB_USER,
        password: environment.DB_PASSWORD,
        database: environment.DB_DATABASE,
      })
    )
  )
  const [rows] = await pool[0]!.query<mysql.RowDataPacket[]>(PLACE_QUERY)
  const [items] = await pool[0]!.query<mysql.RowDataPacket[]>(ITEMS_QUERY)
  const sell = async (connection: mysql.Connection, sales: number) => {
    const row = rows[pool.indexOf(connection) % rows.length]
    const place = placeOf(row as Record<string, string>, items as { item_id: string }[])
    for (let sale = 0; sale < sales; sale++) {
      await connection.beginTransaction()
      for (const { text, values } of rawSale(place)) await connection.query(text, values)
      await connection.commit()
    }
  }
  await sell(pool[0]!, WARM_UP)
  const each = Math.floor(SALES / connections)
  const begin = performance.now()
  await Promise.all(pool.map((connection) => sell(connection, each)))
  const seconds = (performance.now() - begin) / 1_000
  await Promise.all(pool.map((connection) => connection.end()))
  return (each * connections) / seconds
}
