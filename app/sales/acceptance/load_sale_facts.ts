import { placeholders, type Sql } from '#core/sql'
import { addListPrices } from '#app/catalog/prices/load_list_prices'
import { loadSaleItems } from '#app/catalog/load_sale_items'
import { findBuyer, type Buyer } from '#app/customers/find_buyer'
import { loadToldExt, NOTHING_TOLD, type ToldExt } from '#app/custom_fields/proven_ext'
import type { SaleDocument } from '#app/documents/types'
import { listsWithPrices } from '#app/sales/acceptance/base_prices'
import { businessDateOf, startOf } from '#app/sales/promotions/sale_occasion'
import { itemIdsOf } from '#app/sales/acceptance/line_components'
import type { SaleFacts } from '#app/sales/acceptance/sale_facts'
import type { ClearanceAnswer } from '#app/sales/clearances/clearance'
import { currentPipeline, findPipeline } from '#app/sales/pipeline'
import { loadGrants } from '#app/users/load_grants'
import { runnerOf } from '#app/sales/rules/runner_of'
import { findFeeDifferences } from '#app/sales/returns/fee_differences'
import { findGoodsBack, type ReturnQuestion } from '#app/sales/returns/lines_back'
import { outsidePolicy } from '#app/sales/returns/outside_policy'
import { loadSourceLines } from '#app/sales/returns/load_source_lines'

/** Everything that is looked up for a sale: one statement each for items, sources and customer. */
export async function loadSaleFacts(sql: Sql, document: SaleDocument): Promise<SaleFacts> {
  const { body, storeId } = document
  const named = await findPipeline(sql, storeId, body.pipelineHash)
  const pipeline = named ?? (await currentPipeline(sql, storeId))
  const { content } = pipeline
  const items = await loadSaleItems(sql, {
    storeId,
    currency: content.currency.code,
    pricesIncludeTax: content.pricesIncludeTax,
    itemIds: distinct(itemIdsOf(document)),
    from: startOf(document),
    to: document.correctedAt,
  })
  await addListPrices(sql, items, {
    listIds: listsWithPrices(content),
    from: startOf(document),
    to: document.correctedAt,
  })
  const sources = await loadSourceLines(
    sql,
    distinct(body.lines.map(({ sourceLineId }) => sourceLineId))
  )
  const optionPrices = await loadOptionPrices(sql, document)
  const buyer = await findCustomer(sql, document)
  const isCleared = await wasCleared(sql, document)
  return {
    pipeline,
    isPipelineKnown: named !== null,
    applyRules: await runnerOf(content),
    items,
    sources,
    optionPrices,
    customerId: buyer?.customerId ?? null,
    customerVatNumber: buyer?.vatNumber ?? null,
    customerGroupIds: buyer?.groupIds ?? [],
    toldExt: content.rules ? await findToldExt(sql, document) : NOTHING_TOLD,
    isCleared,
    ...(await breachesOf(sql, document, { content, items, sources, isCleared })),
    operatorGrants: await loadGrants(document.operatorId, sql),
  }
}

function distinct(ids: (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))].sort()
}

/** The customer with the groups that it was in on the business date. */
async function findCustomer(sql: Sql, document: SaleDocument): Promise<Buyer | null> {
  const { customerId } = document.body
  return customerId === null ? null : findBuyer(sql, customerId, businessDateOf(document))
}

function findToldExt(sql: Sql, { body, correctedAt }: SaleDocument): Promise<ToldExt> {
  const item = distinct(body.lines.map(({ itemId }) => itemId))
  return loadToldExt(sql, { item, customer: distinct([body.customerId]) }, correctedAt)
}

/** A post-void undoes a mistake of the register; the customer brings nothing back. */
async function breachesOf(
  sql: Sql,
  { body, correctedAt }: SaleDocument,
  known: Pick<ReturnQuestion, 'content' | 'items' | 'sources'> & { isCleared: boolean }
): Promise<Pick<SaleFacts, 'goodsBack' | 'outsidePolicy' | 'otherFees'>> {
  if (body.kind === 'post_void') return { goodsBack: [], outsidePolicy: [], otherFees: [] }
  const paidBackMinor = Math.max(0, 0 - body.totals.grossMinor)
  const question = { ...known, lines: body.lines, paidBackMinor, now: correctedAt }
  const goodsBack = await findGoodsBack(sql, question)
  if (known.isCleared) return { goodsBack, outsidePolicy: [], otherFees: [] }
  return {
    goodsBack,
    outsidePolicy: outsidePolicy(goodsBack, question),
    otherFees: await findFeeDifferences(sql, goodsBack, question),
  }
}

async function wasCleared(sql: Sql, { id, registerId, body }: SaleDocument): Promise<boolean> {
  if (body.clearanceId === null) return false
  const [row] = await sql.all<{ answer: string }>(
    'select answer from clearances where id = ? and sale_id = ? and register_id = ?',
    [body.clearanceId, id, registerId]
  )
  return row !== undefined && (JSON.parse(row.answer) as ClearanceAnswer).answer === 'cleared'
}

async function loadOptionPrices(sql: Sql, { body }: SaleDocument): Promise<Map<string, number>> {
  const ids = distinct(body.lines.flatMap(({ options }) => options.map(({ optionId }) => optionId)))
  if (ids.length === 0) return new Map()
  const rows = await sql.all<{ id: string; unit_price_minor_e4: number }>(
    `select id, unit_price_minor_e4 from options where id in ${placeholders(1, ids.length)}`,
    ids
  )
  return new Map(rows.map((row) => [row.id, Number(row.unit_price_minor_e4)]))
}
