import { nowForDatabase } from '#core/clock'
import { placeholders, type Sql, type SqlValue } from '#core/sql'
import type { CatalogAct } from '#app/catalog/catalog_act'
import type { ItemEffect } from '#app/catalog/import/item_effect'
import { tidyTags, writeTags } from '#app/catalog/items/write_item_lists'
import { changePrice } from '#app/catalog/prices/change_price'
import type { PriceScope } from '#app/catalog/prices/price_scope'

type ValuesEffect = Extract<ItemEffect, { object: 'item_values' }>
type PriceEffect = Extract<ItemEffect, { object: 'store_price' }>

export interface RestoreScope {
  scope: PriceScope
  /** Of the import: null where its prices are those of all stores. */
  storeId: string | null
}

/**
 * Gives an item the values back that it had before an import, each unless somebody has changed it
 * since. Answers the names of what stays.
 */
export async function restoreItem(
  sql: Sql,
  effect: ValuesEffect,
  prices: RestoreScope,
  act: CatalogAct
): Promise<string[]> {
  const { itemId, before, after } = effect
  const [item] = await sql.all<Record<string, SqlValue>>('select * from items where id = ?', [
    itemId,
  ])
  if (!item) return []
  const kept: string[] = []
  const columns = Object.entries(before.columns).filter(([column]) => {
    const isOurs = String(item[column] ?? '') === String(after.columns[column] ?? '')
    if (!isOurs) kept.push(column)
    return isOurs
  })
  if (columns.length > 0) {
    await sql.run(
      `update items set ${columns.map(([column]) => `${column} = ?`).join(', ')} where id = ?`,
      [...columns.map(([, value]) => value), itemId]
    )
  }
  if (after.identifierKeys.length > 0) {
    await sql.run(
      `delete from item_identifiers where item_id = ? and lookup_key in ${placeholders(1, after.identifierKeys.length)}`,
      [itemId, ...after.identifierKeys]
    )
  }
  if (after.tags && before.tags && !(await restoreTags(sql, itemId, before.tags, after.tags)))
    kept.push('tags')
  if (after.unitPriceMinorE4 !== null && !(await restorePrice(sql, effect, prices, act)))
    kept.push('price')
  return kept
}

async function restoreTags(sql: Sql, itemId: string, before: string[], after: string[]) {
  const rows = await sql.all<{ tag: string }>('select tag from item_tags where item_id = ?', [
    itemId,
  ])
  const now = rows.map(({ tag }) => tag).sort()
  if (JSON.stringify(now) !== JSON.stringify(tidyTags(after).sort())) return false
  await writeTags(sql, itemId, before)
  return true
}

async function restorePrice(
  sql: Sql,
  { itemId, before, after }: ValuesEffect,
  { scope, storeId }: RestoreScope,
  act: CatalogAct
): Promise<boolean> {
  const isDone = await takePriceBack(
    sql,
    { itemId, storeId, before: before.unitPriceMinorE4, after: after.unitPriceMinorE4! },
    scope,
    act
  )
  if (isDone && before.isOpenPrice)
    await sql.run('update items set is_open_price = ? where id = ?', [1, itemId])
  return isDone
}

/** Takes the price of a single store back. */
export function restoreStorePrice(
  sql: Sql,
  { itemId, before, after }: PriceEffect,
  { scope }: RestoreScope,
  act: CatalogAct
): Promise<boolean> {
  const change = {
    itemId,
    storeId: before.storeId,
    before: before.unitPriceMinorE4,
    after: after.unitPriceMinorE4,
  }
  return takePriceBack(sql, change, scope, act)
}

/** The price before comes back as a new row; where there was none, the import's row ends now. */
async function takePriceBack(
  sql: Sql,
  change: { itemId: string; storeId: string | null; before: number | null; after: number },
  { currency, includesTax }: PriceScope,
  act: CatalogAct
): Promise<boolean> {
  const { itemId, storeId, before, after } = change
  const now = nowForDatabase()
  const [held] = await sql.all<{ id: string; unit_price_minor_e4: number }>(
    `select id, unit_price_minor_e4 from item_prices
      where item_id = ? and ${storeId === null ? 'store_id is null' : 'store_id = ?'}
        and currency = ? and includes_tax = ? and valid_from <= ? and (valid_to is null or valid_to > ?)`,
    [itemId, ...(storeId === null ? [] : [storeId]), currency, includesTax, now, now]
  )
  if (!held || Number(held.unit_price_minor_e4) !== after) return false
  if (before === null) {
    await sql.run('update item_prices set valid_to = ? where id = ?', [now, held.id])
    return true
  }
  await changePrice(sql, { itemId, storeId, currency, includesTax, unitPriceMinorE4: before }, act)
  return true
}
