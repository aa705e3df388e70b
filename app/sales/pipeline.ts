import { createHash } from 'node:crypto'
import { nowForDatabase } from '#core/clock'
import { insertIgnore, placeholders, type Sql } from '#core/sql'
import { canonicalText } from '#app/documents/canonical_bytes'
import { activeRules } from '#app/rules/active_rules'
import { loadPriceLists } from '#app/price_lists/load_price_lists'
import { readContentText, type PipelineContent } from '#app/sales/pipeline_content'
import { loadPromotionSet } from '#app/sales/promotions/load_promotion_set'
import { readReturnPolicy } from '#app/sales/returns/read_return_policy'
import { codeRulesOf } from '#app/stores/code_rules'
import { serviceChargeOf } from '#app/stores/service_charge'
import type { PriceListHead } from '#pricing/choose_price'
import { loadTaxTables } from '#app/stores/load_tax_tables'
import type { StoreSettings } from '#app/stores/store'

/** What a register was given to price with, known by the hash of its content. */
export interface Pipeline {
  hash: string
  content: PipelineContent
}

interface StoreRow {
  country: string
  region: string | null
  currency: string
  currency_digits: number
  time_zone: string
  prices_include_tax: number
  tax_rounding: PipelineContent['taxRounding']
  cash_rounding_step_minor: number
  cash_rounding_mode: PipelineContent['cashRounding']['mode']
  settings: string
}

/** A pipeline never changes under its hash, so one that was read once stays true. */
const known = new Map<string, Pipeline>()
const MAX_KNOWN = 500

/** The pipeline that the store's registers price with from now on; kept for their sales. */
export async function currentPipeline(sql: Sql, storeId: string): Promise<Pipeline> {
  const content = await readContent(sql, storeId)
  const text = canonicalText(content)
  const hash = createHash('sha256').update(text).digest('hex')
  if (!known.has(hash)) await keep(sql, storeId, hash, text)
  return remember({ hash, content })
}

/** The pipeline a document names; null when this server never gave it to the store. */
export async function findPipeline(
  sql: Sql,
  storeId: string,
  hash: string
): Promise<Pipeline | null> {
  return (await findPipelines(sql, storeId, [hash])).get(hash) ?? null
}

/** Those of the store among the pipelines named, in one statement at most. */
export async function findPipelines(
  sql: Sql,
  storeId: string,
  hashes: readonly string[]
): Promise<Map<string, Pipeline>> {
  const unknown = hashes.filter((hash) => !known.has(hash))
  const found = hashes.flatMap((hash) => known.get(hash) ?? [])
  if (unknown.length > 0) {
    const rows = await sql.all<{ hash: string; content: string }>(
      `select hash, content from pipelines where hash in ${placeholders(1, unknown.length)}`,
      unknown
    )
    for (const { hash, content } of rows)
      found.push(remember({ hash, content: readContentText(content) }))
  }
  const own = found.filter(({ content }) => content.storeId === storeId)
  return new Map(own.map((pipeline) => [pipeline.hash, pipeline]))
}

function remember(pipeline: Pipeline): Pipeline {
  if (known.size >= MAX_KNOWN) known.clear()
  known.set(pipeline.hash, pipeline)
  return pipeline
}

async function readContent(sql: Sql, storeId: string): Promise<PipelineContent> {
  const [store] = await sql.all<StoreRow>('select * from stores where id = ?', [storeId])
  if (!store) throw new Error(`No store ${storeId}`)
  const priceLists = await loadPriceLists(sql, storeId)
  const settings = JSON.parse(store.settings) as StoreSettings
  const serviceCharge = serviceChargeOf(settings)
  const rules = activeRules(storeId)
  return {
    version: 2,
    storeId,
    currency: { code: store.currency, minorDigits: store.currency_digits },
    pricesIncludeTax: Number(store.prices_include_tax) === 1,
    taxRounding: store.tax_rounding,
    cashRounding: { stepMinor: store.cash_rounding_step_minor, mode: store.cash_rounding_mode },
    timeZone: store.time_zone,
    codeRules: codeRulesOf(settings, store.country),
    ...(await loadTaxTables(sql, store)),
    ...(await readReturnPolicy(sql, store.settings)),
    ...(await loadPromotionSet(sql, storeId, groupIdsOfLists(priceLists))),
    ...(priceLists.length > 0 && { priceLists }),
    ...(serviceCharge && { serviceCharge }),
    ...(rules.packages.length > 0 && { rules }),
  }
}

function groupIdsOfLists(priceLists: readonly PriceListHead[]): string[] {
  return priceLists.flatMap(({ groupIds }) => groupIds ?? [])
}

async function keep(sql: Sql, storeId: string, hash: string, content: string): Promise<void> {
  await sql.run(
    `${insertIgnore(sql)} pipelines (hash, store_id, content, created_at) values (?, ?, ?, ?)`,
    [hash, storeId, content, nowForDatabase()]
  )
}
