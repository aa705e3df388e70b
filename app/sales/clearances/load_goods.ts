import type { Sql } from '#core/sql'
import { addListPrices } from '#app/catalog/prices/load_list_prices'
import { loadSaleItems } from '#app/catalog/load_sale_items'
import { findBuyer } from '#app/customers/find_buyer'
import { momentAt } from '#app/documents/business_date'
import { basePriceOf, listsWithPrices, type PriceOccasion } from '#app/sales/acceptance/base_prices'
import type { SaleFacts } from '#app/sales/acceptance/sale_facts'
import type { ClearanceRequest } from '#app/sales/clearances/clearance'
import type { Pipeline } from '#app/sales/pipeline'
import { loadSourceLines } from '#app/sales/returns/load_source_lines'
import { audiencesOf } from '#pricing/promotions/promotion_set'

export type ClearedGoods = Pick<SaleFacts, 'items' | 'sources'> & {
  /** Line → what a unit costs this customer before anybody lowers it. */
  listPrices: ReadonlyMap<string, number>
}

/** What is on a sale that is about to be paid, as it stands in the records now. */
export async function loadGoods(
  sql: Sql,
  { content }: Pipeline,
  request: ClearanceRequest,
  now: string
): Promise<ClearedGoods> {
  const { lines } = request
  const ids = (field: 'itemId' | 'sourceLineId') =>
    [...new Set(lines.map((line) => line[field]).filter((id) => id !== null))].sort()
  const items = await loadSaleItems(sql, {
    storeId: content.storeId,
    currency: content.currency.code,
    pricesIncludeTax: content.pricesIncludeTax,
    itemIds: ids('itemId'),
    from: now,
    to: now,
  })
  await addListPrices(sql, items, { listIds: listsWithPrices(content), from: now, to: now })
  const occasion = await occasionOf(sql, content, request, now)
  return {
    items,
    sources: await loadSourceLines(sql, ids('sourceLineId')),
    listPrices: new Map(lines.map((line) => [line.lineId, listPriceOf(line, items, occasion)])),
  }
}

async function occasionOf(
  sql: Sql,
  content: Pipeline['content'],
  { channel, customerId }: ClearanceRequest,
  now: string
): Promise<PriceOccasion> {
  const { priceLists = [], timeZone } = content
  const { date } = momentAt(now, timeZone)
  const asksForGroups = customerId !== null && priceLists.some(({ groupIds }) => groupIds !== null)
  const buyer = asksForGroups ? await findBuyer(sql, customerId, date) : null
  const customerGroupIds = buyer
    ? [...buyer.groupIds, ...audiencesOf(content, buyer.customerId, date)]
    : []
  return { priceLists, date, channel, customerId, customerGroupIds, from: now }
}

/** By the server's own prices; what was keyed has no other. */
function listPriceOf(
  { itemId, quantityThousandths, unitPriceMinorE4 }: ClearanceRequest['lines'][number],
  items: SaleFacts['items'],
  occasion: PriceOccasion
): number {
  const item = itemId === null ? undefined : items.get(itemId)
  const line = { priceId: null, priceVersion: null, quantityThousandths }
  return (item && basePriceOf(item, line, occasion))?.unitPriceMinorE4 ?? unitPriceMinorE4
}
