import { nowForDatabase } from '#core/clock'
import { newId } from '#core/ids'
import { type Sql, StaleRead } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import type { CatalogAct } from '#app/catalog/catalog_act'

export interface PriceChange {
  itemId: string
  /** Null: the price of every store with this currency and tax mode. */
  storeId: string | null
  currency: string
  includesTax: boolean
  unitPriceMinorE4: number
}

interface OpenPrice {
  id: string
  version: number
  unit_price_minor_e4: number
}

/**
 * Closes the price row in force and opens the next version, so that every sale can say which price
 * it was made at; the journal gets both. An equal price changes nothing. The caller marks the item
 * as changed, last.
 */
export async function changePrice(
  sql: Sql,
  change: PriceChange,
  act: CatalogAct
): Promise<boolean> {
  const now = nowForDatabase()
  // The item's row is the lock that lets two changes of its price happen only one after the other.
  await sql.run('update items set updated_at = ? where id = ?', [now, change.itemId])
  const open = await findOpenPrice(sql, change)
  if (open && Number(open.unit_price_minor_e4) === change.unitPriceMinorE4) return false
  if (open) await closePrice(sql, open.id, now)
  const row = { id: newId(), version: open ? Number(open.version) + 1 : 1 }
  await sql.run(
    `insert into item_prices (id, item_id, store_id, currency, unit_price_minor_e4, includes_tax,
       version, valid_from, valid_to, created_by_id) values (?, ?, ?, ?, ?, ?, ?, ?, null, ?)`,
    [
      row.id,
      change.itemId,
      change.storeId,
      change.currency,
      change.unitPriceMinorE4,
      change.includesTax,
      row.version,
      now,
      act.operatorId,
    ]
  )
  await journalChange(sql, change, { ...row, before: open }, act)
  return true
}

async function findOpenPrice(sql: Sql, change: PriceChange): Promise<OpenPrice | undefined> {
  const [open] = await sql.all<OpenPrice>(
    `select id, version, unit_price_minor_e4 from item_prices
      where item_id = ? and ${change.storeId === null ? 'store_id is null' : 'store_id = ?'}
        and currency = ? and includes_tax = ? and valid_to is null`,
    [
      change.itemId,
      ...(change.storeId === null ? [] : [change.storeId]),
      change.currency,
      change.includesTax,
    ]
  )
  return open
}

async function closePrice(sql: Sql, id: string, now: string): Promise<void> {
  const closed = await sql.run(
    'update item_prices set valid_to = ? where id = ? and valid_to is null',
    [now, id]
  )
  if (closed.changes === 0) throw new StaleRead(`Price ${id} was closed by somebody else`)
}

async function journalChange(
  sql: Sql,
  change: PriceChange,
  row: { id: string; version: number; before: OpenPrice | undefined },
  act: CatalogAct
): Promise<void> {
  await appendStoreEntry(sql, {
    storeId: act.storeId,
    kind: 'price.changed',
    operatorId: act.operatorId,
    payload: {
      itemId: change.itemId,
      priceId: row.id,
      version: row.version,
      scope: change.storeId === null ? 'all_stores' : 'store',
      currency: change.currency,
      includesTax: change.includesTax,
      unitPriceMinorE4: change.unitPriceMinorE4,
      previousUnitPriceMinorE4: row.before ? Number(row.before.unit_price_minor_e4) : null,
    },
  })
}
