import { nowForDatabase } from '#core/clock'
import { readInWorker } from '#core/reader'
import { placeholders, read, transaction } from '#core/sql'
import type { ItemScope } from '#pricing/promotions/promotion'
import type { PromotionDraft } from '#pricing/promotions/promotion_draft'
import { type DepartmentNode, withAncestors } from '#app/catalog/departments/department_tree'
import { IN_SCOPE, scopeValues, type PriceScope } from '#app/catalog/prices/price_scope'
import { loadSampleFloors } from '#app/promotions/preview/load_sample_floors'
import { scopeCondition } from '#app/promotions/preview/scope_condition'

/** Goods for a sample sale, with what promotions know of them. */
export interface SampleItem {
  id: string
  name: string
  unitPriceMinorE4: number
  /** The least it is sold for today; null where nothing holds a promotion back. */
  floorUnitPriceMinorE4: number | null
  departmentIds: string[]
  tags: string[]
}

/** What is shown of each scope; a sample sale is looked at, not scrolled. */
const ITEMS_PER_SCOPE = 3

/** Ids of a few goods of each scope of a draft that have a price here. */
export async function findSampleIds(
  { effect, scope }: PromotionDraft,
  prices: PriceScope,
  tree: DepartmentNode[]
): Promise<string[]> {
  const scopes = effect.kind === 'set' ? effect.groups.map((group) => group.scope) : [scope]
  const ids = await Promise.all(scopes.map((one) => idsIn(one, prices, tree)))
  return [...new Set(ids.flat())]
}

async function idsIn(
  scope: ItemScope,
  prices: PriceScope,
  tree: DepartmentNode[]
): Promise<string[]> {
  const { text, values } = scopeCondition(scope, tree)
  const rows = await readInWorker<{ id: string }>(
    `select i.id from items i
      where i.archived_at is null and i.is_sellable = 1 and i.is_open_price = 0 and ${text}
        and exists (select 1 from item_prices p where p.item_id = i.id and ${IN_SCOPE})
      limit ${ITEMS_PER_SCOPE}`,
    [...values, ...scopeValues(prices, nowForDatabase())]
  )
  return rows.map(({ id }) => id)
}

interface Row {
  id: string
  name: string
  department_id: string | null
  unit_price_minor_e4: number
}

/** The goods with their price of now; ones without a price here are left out. */
export async function loadSampleItems(
  ids: string[],
  prices: PriceScope,
  tree: DepartmentNode[]
): Promise<SampleItem[]> {
  if (ids.length === 0) return []
  const rows = await read<Row>(
    `select i.id, i.name, i.department_id, p.unit_price_minor_e4
       from items i join item_prices p on p.item_id = i.id and ${IN_SCOPE}
      where i.id in ${placeholders(1, ids.length)}
      order by case when p.store_id is null then 1 else 0 end, p.valid_from desc`,
    [...scopeValues(prices, nowForDatabase()), ...ids]
  )
  const tags = await tagsOf(ids)
  const floors = await transaction((sql) => loadSampleFloors(sql, ids, prices))
  return ids.flatMap((id) => {
    const row = rows.find((one) => one.id === id)
    if (!row) return []
    return [
      {
        id,
        name: row.name,
        unitPriceMinorE4: Number(row.unit_price_minor_e4),
        floorUnitPriceMinorE4: floors.get(id) ?? null,
        departmentIds: withAncestors(tree, row.department_id),
        tags: tags.get(id) ?? [],
      },
    ]
  })
}

async function tagsOf(ids: string[]): Promise<Map<string, string[]>> {
  const rows = await read<{ item_id: string; tag: string }>(
    `select item_id, tag from item_tags where item_id in ${placeholders(1, ids.length)}`,
    ids
  )
  const tags = new Map<string, string[]>()
  for (const { item_id: id, tag } of rows) tags.set(id, [...(tags.get(id) ?? []), tag])
  return tags
}
