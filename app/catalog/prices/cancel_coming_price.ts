import { fromDatabaseTime, nowForDatabase } from '#core/clock'
import { fail, type Result, succeed } from '#core/result'
import type { Sql } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import type { CatalogAct } from '#app/catalog/catalog_act'
import type { PriceScope } from '#app/catalog/prices/price_scope'
import { endRow, isWithdrawn, lockTimeline } from '#app/catalog/prices/price_timeline'

interface PriceRow {
  item_id: string
  store_id: string | null
  currency: string
  includes_tax: number
}

/**
 * Withdraws a price that is not in force yet: the price before it holds on. The row stays, without
 * a moment of its own, since a register may have heard of it. The caller marks the item as changed.
 */
export async function cancelComingPrice(
  sql: Sql,
  priceId: string,
  { storeId }: Pick<PriceScope, 'storeId'>,
  act: CatalogAct
): Promise<Result<{ itemId: string }, { reason: 'gone' | 'in_force' }>> {
  const [price] = await sql.all<PriceRow>(
    'select item_id, store_id, currency, includes_tax from item_prices where id = ?',
    [priceId]
  )
  const isElsewhere = price && price.store_id !== null && price.store_id !== storeId
  if (!price || isElsewhere) return fail({ reason: 'gone' })
  const now = nowForDatabase()
  const scope = {
    itemId: price.item_id,
    storeId: price.store_id,
    currency: price.currency,
    includesTax: Number(price.includes_tax) === 1,
  }
  const rows = await lockTimeline(sql, scope, now)
  const row = rows.find(({ id }) => id === priceId)!
  if (isWithdrawn(row)) return fail({ reason: 'gone' })
  if (row.valid_from <= now) return fail({ reason: 'in_force' })
  await endRow(sql, row, row.valid_from)
  const before = rows.find((one) => one.valid_to === row.valid_from && !isWithdrawn(one))
  if (before) await endRow(sql, before, row.valid_to)
  await appendStoreEntry(sql, {
    storeId: act.storeId,
    kind: 'price.withdrawn',
    operatorId: act.operatorId,
    payload: {
      itemId: price.item_id,
      priceId,
      version: Number(row.version),
      scope: price.store_id === null ? 'all_stores' : 'store',
      currency: price.currency,
      includesTax: scope.includesTax,
      unitPriceMinorE4: Number(row.unit_price_minor_e4),
      validFrom: fromDatabaseTime(row.valid_from),
    },
  })
  return succeed({ itemId: price.item_id })
}
