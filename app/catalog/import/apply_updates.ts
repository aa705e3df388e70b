import { newId } from '#core/ids'
import { placeholders, type Sql } from '#core/sql'
import type { CatalogAct } from '#app/catalog/catalog_act'
import type { PriceTarget } from '#app/catalog/import/insert_new_items'
import type { ItemUpdate } from '#app/catalog/import/plan_updates'
import { writeTags } from '#app/catalog/items/write_item_lists'
import { changePrice } from '#app/catalog/prices/change_price'
import { reindexItems } from '#app/catalog/search/index_item_words'

/** Writes what rows of a file change about items that are there. */
export async function applyUpdates(
  sql: Sql,
  updates: ItemUpdate[],
  prices: PriceTarget,
  act: CatalogAct
): Promise<void> {
  for (const update of updates) {
    if (update.columns.length > 0) {
      await sql.run(
        `update items set ${update.columns.map(([column]) => `${column} = ?`).join(', ')} where id = ?`,
        [...update.columns.map(([, value]) => value), update.itemId]
      )
    }
    await addIdentifiers(sql, update)
    if (update.tags) await writeTags(sql, update.itemId, update.tags)
    if (update.unitPriceMinorE4 !== null) await setPrice(sql, update, prices, act)
  }
  await reindexItems(
    sql,
    updates.filter(changesWords).map(({ itemId }) => itemId)
  )
}

function changesWords(update: ItemUpdate): boolean {
  return (
    update.tags !== null ||
    update.newIdentifiers.length > 0 ||
    update.columns.some(([column]) => column === 'name')
  )
}

/** A file adds identifiers; those that it does not name stay, for labels on the shelf carry them. */
async function addIdentifiers(sql: Sql, { itemId, newIdentifiers }: ItemUpdate): Promise<void> {
  if (newIdentifiers.length === 0) return
  await sql.run(
    `insert into item_identifiers (id, item_id, kind, value, lookup_key, position, pack_name,
       pack_quantity_thousandths) values ${placeholders(newIdentifiers.length, 8)}`,
    newIdentifiers.flatMap(({ kind, value, key, pack }, index) => [
      newId(),
      itemId,
      kind,
      value,
      key,
      100 + index,
      pack?.name ?? null,
      pack?.quantityThousandths ?? null,
    ])
  )
}

async function setPrice(
  sql: Sql,
  update: ItemUpdate,
  { scope, storeId }: PriceTarget,
  act: CatalogAct
): Promise<void> {
  await changePrice(
    sql,
    {
      itemId: update.itemId,
      storeId,
      currency: scope.currency,
      includesTax: scope.includesTax,
      unitPriceMinorE4: update.unitPriceMinorE4!,
    },
    act
  )
  await sql.run('update items set is_open_price = ? where id = ?', [0, update.itemId])
}
