import db from '@adonisjs/lucid/services/db'
import { newId } from '#core/ids'
import { isSqlite } from '#core/sql'

let counter = 1

/**
 * A row of any table that belongs to a store, filled with whatever its columns take. Only for
 * tests that ask whether somebody may touch it; nothing else about it makes sense.
 */
export async function givenRow(table: string, storeId: string): Promise<string> {
  const id = newId()
  const columns = await db.connection().columnsInfo(table)
  const row = Object.fromEntries(
    Object.entries(columns)
      .filter(([, column]) => !column.nullable)
      .map(([name, column]) => [name, valueFor(column.type)])
  )
  await withoutForeignKeys(() => db.table(table).insert({ ...row, id, store_id: storeId }))
  return id
}

function valueFor(type: string): string | number {
  if (/int|bool|decimal|double|float/.test(type)) return (counter += 1)
  if (/date|time/.test(type)) return '2026-01-01 00:00:00.000'
  // A text that is JSON as well, since some columns are read as such.
  return String((counter += 1))
}

async function withoutForeignKeys(work: () => Promise<unknown>): Promise<void> {
  const set = (isOn: boolean) =>
    db.rawQuery(
      isSqlite()
        ? `pragma foreign_keys = ${isOn}`
        : `set global foreign_key_checks = ${Number(isOn)}`
    )
  await set(false)
  try {
    await work()
  } finally {
    await set(true)
  }
}
