import db from '@adonisjs/lucid/services/db'
import { newId } from '#core/ids'
import { isSqlite } from '#core/sql'
import { definitionWith } from '#tests/support/promotions/definitions'

let counter = 0

/** Three digits, because that is all a currency takes; more than one test needs. */
function nextNumber(): number {
  counter = (counter + 1) % 900
  return 100 + counter
}

/** What a page reads of a row and no filler stands for. */
const READ: Record<string, Record<string, string>> = {
  promotions: { kind: 'percent', state: 'draft', definition: JSON.stringify(definitionWith()) },
}

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
      .map(([name, column]) => [name, name === 'currency' ? 'NOK' : valueFor(column.type)])
  )
  await insertUnchecked(table, { ...row, ...READ[table], id, store_id: storeId })
  return id
}

function valueFor(type: string): string | number {
  if (/tinyint|bool/.test(type)) return 1
  if (/int|decimal|double|float/.test(type)) return nextNumber()
  if (/date|time/.test(type)) return '2026-01-01 00:00:00.000'
  // A text that is JSON as well, since some columns are read as such.
  return String(nextNumber())
}

/** SQLite switches its checks outside a transaction, MariaDB on one connection: inside one. */
async function insertUnchecked(table: string, row: Record<string, unknown>): Promise<void> {
  if (isSqlite()) {
    await db.rawQuery('pragma foreign_keys = off')
    await db
      .table(table)
      .insert(row)
      .finally(() => db.rawQuery('pragma foreign_keys = on'))
    return
  }
  await db.transaction(async (trx) => {
    await trx.rawQuery('set foreign_key_checks = 0')
    await trx
      .table(table)
      .insert(row)
      .finally(() => trx.rawQuery('set foreign_key_checks = 1'))
  })
}
