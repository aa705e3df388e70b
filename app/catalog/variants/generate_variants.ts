import { nowForDatabase } from '#core/clock'
import { newId } from '#core/ids'
import { fail, type Result, succeed } from '#core/result'
import { placeholders, type Sql } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import type { CatalogAct } from '#app/catalog/catalog_act'
import { DETAIL_COLUMNS, DETAIL_FIELDS } from '#app/catalog/items/item_details'
import { markItemsChanged } from '#app/catalog/mark_items_changed'
import { copyExt } from '#app/custom_fields/follow_records'
import { reindexItems } from '#app/catalog/search/index_item_words'

export interface VariantAxis {
  name: string
  values: string[]
}

/** The most variants of one item. */
export const MAX_VARIANTS = 200

export type VariantFailure = {
  reason: 'not_found' | 'is_variant' | 'no_axes' | 'too_many' | 'value_repeated'
}

/**
 * Gives an item its axes and a variant for every combination. Variants that are there stay, with
 * their codes and prices; those whose combination is gone are archived, never deleted. The parent
 * is no longer sold itself.
 */
export async function generateVariants(
  sql: Sql,
  itemId: string,
  axes: VariantAxis[],
  act: CatalogAct
): Promise<Result<{ created: number }, VariantFailure>> {
  const [parent] = await sql.all<{ parent_id: string | null }>(
    'select parent_id from items where id = ?',
    [itemId]
  )
  const failure = parent ? checkAxes(axes, parent.parent_id !== null) : 'not_found'
  if (failure) return fail({ reason: failure })
  const wanted = combinations(axes)
  const existing = await sql.all<{
    id: string
    variant_values: string
    archived_at: string | null
  }>('select id, variant_values, archived_at from items where parent_id = ?', [itemId])
  const idOf = new Map(existing.map((row) => [row.variant_values, row.id]))
  await sql.run('update items set variant_axes = ?, is_sellable = ? where id = ?', [
    JSON.stringify(axes),
    false,
    itemId,
  ])
  const created: string[] = []
  for (const values of wanted) {
    const known = idOf.get(JSON.stringify(values))
    if (known) await sql.run('update items set archived_at = null where id = ?', [known])
    else created.push(await insertVariant(sql, itemId, values))
  }
  const keep = new Set(wanted.map((values) => JSON.stringify(values)))
  const gone = existing.filter((row) => !keep.has(row.variant_values)).map((row) => row.id)
  if (gone.length > 0) {
    await sql.run(`update items set archived_at = ? where id in ${placeholders(1, gone.length)}`, [
      nowForDatabase(),
      ...gone,
    ])
  }
  await copyPrices(sql, itemId, created)
  await copyExt(sql, 'item', itemId, created)
  await reindexItems(sql, created)
  await appendStoreEntry(sql, {
    ...act,
    kind: 'item.changed',
    payload: { itemId, fields: ['variants'] },
  })
  await markItemsChanged(sql, [itemId, ...created, ...existing.map((row) => row.id)])
  return succeed({ created: created.length })
}

function checkAxes(axes: VariantAxis[], isVariant: boolean): VariantFailure['reason'] | null {
  if (isVariant) return 'is_variant'
  if (axes.length === 0 || axes.some((axis) => axis.values.length === 0)) return 'no_axes'
  const isRepeated = (texts: string[]) =>
    new Set(texts.map((text) => text.toLowerCase())).size < texts.length
  if (isRepeated(axes.map((axis) => axis.name)) || axes.some((axis) => isRepeated(axis.values)))
    return 'value_repeated'
  const count = axes.reduce((product, axis) => product * axis.values.length, 1)
  return count > MAX_VARIANTS ? 'too_many' : null
}

/** One value of each axis, the last axis running fastest. */
export function combinations(axes: VariantAxis[]): string[][] {
  return axes.reduce<string[][]>(
    (lists, axis) => lists.flatMap((list) => axis.values.map((value) => [...list, value])),
    [[]]
  )
}

async function insertVariant(sql: Sql, parentId: string, values: string[]): Promise<string> {
  const id = newId()
  const now = nowForDatabase()
  const columns = DETAIL_FIELDS.map((field) => DETAIL_COLUMNS[field]).join(', ')
  await sql.run(
    `insert into items (id, parent_id, variant_values, is_sellable, changed_version, created_at, updated_at, ${columns})
       select ?, id, ?, 1, 0, ?, ?, ${columns} from items where id = ?`,
    [id, JSON.stringify(values), now, now, parentId]
  )
  await sql.run(
    `insert into item_option_groups (item_id, option_group_id, position)
       select ?, option_group_id, position from item_option_groups where item_id = ?`,
    [id, parentId]
  )
  await sql.run(
    `insert into item_fees (item_id, fee_item_id, quantity_thousandths, position)
       select ?, fee_item_id, quantity_thousandths, position from item_fees where item_id = ?`,
    [id, parentId]
  )
  return id
}

/** New variants begin at the parent's prices, and follow those that are to come. */
async function copyPrices(sql: Sql, parentId: string, variantIds: string[]): Promise<void> {
  const now = nowForDatabase()
  const prices = await sql.all<{
    store_id: string | null
    currency: string
    unit_price_minor_e4: number
    includes_tax: number
    valid_from: string
    valid_to: string | null
  }>(
    `select store_id, currency, unit_price_minor_e4, includes_tax, valid_from, valid_to from item_prices
      where item_id = ? and (valid_to is null or (valid_to > ? and valid_to > valid_from))
      order by valid_from`,
    [parentId, now]
  )
  const rows = variantIds.flatMap((id) =>
    prices.map((price, index) => [
      newId(),
      id,
      price.store_id,
      price.currency,
      price.unit_price_minor_e4,
      price.includes_tax,
      index + 1,
      price.valid_from > now ? price.valid_from : now,
      price.valid_to,
    ])
  )
  if (rows.length === 0) return
  await sql.run(
    `insert into item_prices (id, item_id, store_id, currency, unit_price_minor_e4, includes_tax, version, valid_from, valid_to)
       values ${placeholders(rows.length, 9)}`,
    rows.flat()
  )
}
