import { createHash } from 'node:crypto'
import { nowForDatabase } from '#core/clock'
import { insertIgnore, type Sql } from '#core/sql'
import { canonicalText } from '#app/documents/canonical_bytes'
import { readContentText, type PipelineContent } from '#app/sales/pipeline_content'
import { loadPromotionSet } from '#app/sales/promotions/load_promotion_set'
import { loadTaxTables } from '#app/stores/load_tax_tables'

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
  const remembered = known.get(hash)
  if (remembered) return remembered.content.storeId === storeId ? remembered : null
  const [row] = await sql.all<{ content: string }>(
    'select content from pipelines where hash = ? and store_id = ?',
    [hash, storeId]
  )
  return row ? remember({ hash, content: readContentText(row.content) }) : null
}

function remember(pipeline: Pipeline): Pipeline {
  if (known.size >= MAX_KNOWN) known.clear()
  known.set(pipeline.hash, pipeline)
  return pipeline
}

async function readContent(sql: Sql, storeId: string): Promise<PipelineContent> {
  const [store] = await sql.all<StoreRow>('select * from stores where id = ?', [storeId])
  if (!store) throw new Error(`No store ${storeId}`)
  return {
    version: 2,
    storeId,
    currency: { code: store.currency, minorDigits: store.currency_digits },
    pricesIncludeTax: Number(store.prices_include_tax) === 1,
    taxRounding: store.tax_rounding,
    cashRounding: { stepMinor: store.cash_rounding_step_minor, mode: store.cash_rounding_mode },
    timeZone: store.time_zone,
    ...(await loadTaxTables(sql, store)),
    ...(await loadPromotionSet(sql, storeId)),
  }
}

async function keep(sql: Sql, storeId: string, hash: string, content: string): Promise<void> {
  await sql.run(
    `${insertIgnore(sql)} pipelines (hash, store_id, content, created_at) values (?, ?, ?, ?)`,
    [hash, storeId, content, nowForDatabase()]
  )
}
