import { fromDatabaseTime, nowForDatabase, toDatabaseTime } from '#core/clock'
import { newId } from '#core/ids'
import type { Sql } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import type { CatalogAct } from '#app/catalog/catalog_act'
import {
  endRow,
  isWithdrawn,
  lockTimeline,
  rowAt,
  type TimelineRow,
  type TimelineScope,
} from '#app/catalog/prices/price_timeline'

/** A new price. The price of every store with this currency and tax mode where `storeId` is null. */
export interface PriceChange extends TimelineScope {
  unitPriceMinorE4: number
  /** From when, as ISO 8601 UTC; from now on where it is null or left out. */
  validFrom?: string | null
}

/**
 * Ends the price row in force at a moment, now or to come, and begins the next version there, so
 * that every sale can say which price it was made at; the journal gets both. It holds until the
 * change that comes after it. An equal price changes nothing. The caller marks the item as changed,
 * last.
 */
export async function changePrice(
  sql: Sql,
  change: PriceChange,
  act: CatalogAct
): Promise<boolean> {
  const now = nowForDatabase()
  const rows = await lockTimeline(sql, change, now)
  const from = change.validFrom ? toDatabaseTime(change.validFrom) : now
  const before = rowAt(rows, from)
  if (before && Number(before.unit_price_minor_e4) === change.unitPriceMinorE4) return false
  if (before) await endRow(sql, before, from)
  const next = rows.find((row) => row.valid_from > from && !isWithdrawn(row))
  const row = {
    id: newId(),
    version: Math.max(0, ...rows.map(({ version }) => Number(version))) + 1,
    validFrom: from,
    validTo: before ? before.valid_to : (next?.valid_from ?? null),
  }
  await insertRow(sql, change, row, act)
  await journalChange(sql, change, { ...row, before, isToCome: from > now }, act)
  return true
}

interface NewRow {
  id: string
  version: number
  validFrom: string
  validTo: string | null
}

async function insertRow(
  sql: Sql,
  change: PriceChange,
  row: NewRow,
  act: CatalogAct
): Promise<void> {
  await sql.run(
    `insert into item_prices (id, item_id, store_id, currency, unit_price_minor_e4, includes_tax,
       version, valid_from, valid_to, created_by_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      row.id,
      change.itemId,
      change.storeId,
      change.currency,
      change.unitPriceMinorE4,
      change.includesTax,
      row.version,
      row.validFrom,
      row.validTo,
      act.operatorId,
    ]
  )
}

async function journalChange(
  sql: Sql,
  change: PriceChange,
  row: NewRow & { before: TimelineRow | undefined; isToCome: boolean },
  act: CatalogAct
): Promise<void> {
  await appendStoreEntry(sql, {
    storeId: act.storeId,
    kind: row.isToCome ? 'price.scheduled' : 'price.changed',
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
      ...(row.isToCome ? { validFrom: fromDatabaseTime(row.validFrom) } : {}),
    },
  })
}
