import { JobProblem } from '#core/jobs/job'
import type { JobKind } from '#core/jobs/job_kinds'
import type { Sql } from '#core/sql'
import type { CatalogAct } from '#app/catalog/catalog_act'
import { type BulkPriceChange, bulkChangePrices } from '#app/catalog/bulk/bulk_change_prices'
import { type BulkEdit, bulkEditItems } from '#app/catalog/bulk/bulk_edit_items'
import { type ChangeSums, changeAllMatching } from '#app/catalog/bulk/change_all_matching'
import type { ItemFilters } from '#app/catalog/items/item_filters'
import { loadPriceScope, type PriceScope } from '#app/catalog/prices/price_scope'

export const EDIT_ALL = 'catalog.edit_all'
export const PRICE_ALL = 'catalog.price_all'

/** Does one thing to all items that match. One at a time, so that a second click does it once. */
export const editAllJob: JobKind = {
  task: 'items.edit',
  isExclusive: true,
  isResumed: true,
  run(context) {
    const { filters, edit } = context.job.params as { filters: ItemFilters; edit: BulkEdit }
    const act = actOf(context.job)
    return changeAllMatching(context, filters, async (sql, itemIds) => {
      const edited = await bulkEditItems(sql, itemIds, edit, act)
      if (!edited.ok) throw new JobProblem('catalog.errors.gone')
      return { ...edited.value, leftOut: 0 }
    })
  },
}

/** Raises or lowers the prices of all items that match by a rate. */
export const priceAllJob: JobKind = {
  task: 'prices.edit',
  isExclusive: true,
  isResumed: true,
  async run(context) {
    const params = context.job.params as {
      filters: ItemFilters
      ratePpm: number
      validFrom?: string
    }
    const change = { ratePpm: params.ratePpm, validFrom: params.validFrom ?? null }
    const act = actOf(context.job)
    const scope = await loadPriceScope(act.storeId)
    return changeAllMatching(context, params.filters, (sql, itemIds) =>
      changePricesOf(sql, itemIds, change, scope, act)
    )
  },
}

/** Where one price would leave the range, its item alone stays as it is. */
async function changePricesOf(
  sql: Sql,
  itemIds: string[],
  change: BulkPriceChange,
  scope: PriceScope,
  act: CatalogAct
): Promise<ChangeSums> {
  const done = await bulkChangePrices(sql, itemIds, change, scope, act)
  if (done.ok) return { ...done.value, leftOut: 0 }
  if (itemIds.length === 1) return { changed: 0, leftOut: 1 }
  const sums: ChangeSums = { changed: 0, leftOut: 0 }
  for (const itemId of itemIds) {
    const { changed, leftOut } = await changePricesOf(sql, [itemId], change, scope, act)
    sums.changed += changed
    sums.leftOut += leftOut
  }
  return sums
}

function actOf(job: { storeId: string | null; createdById: string | null }): CatalogAct {
  return { storeId: job.storeId!, operatorId: job.createdById }
}
