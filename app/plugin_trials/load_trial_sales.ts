import { transaction, type Sql } from '#core/sql'
import type { SaleDocument } from '#app/documents/types'
import type { Candidate } from '#app/plugin_trials/candidate'
import type { TrialPipeline, TrialSale } from '#app/plugin_trials/trial'
import { findPipelines } from '#app/sales/pipeline'
import { returnedBefore, sourceIds } from '#app/sales/replay/sale_sources'
import { loadSourceLines } from '#app/sales/returns/load_source_lines'

/** A document as it was accepted. */
export interface StoredDocument {
  bytes: string
  /** Its place in the order of acceptance. */
  place: number
}

/** Everything that the sales need to be priced again; of those that return goods, what came back before. */
export function loadTrialSales(stored: readonly StoredDocument[]): Promise<TrialSale[]> {
  return transaction(async (sql) => {
    const sales: TrialSale[] = []
    for (const one of stored) sales.push(await trialSale(sql, one))
    return sales
  })
}

async function trialSale(sql: Sql, { bytes, place }: StoredDocument): Promise<TrialSale> {
  const ids = sourceIds(JSON.parse(bytes) as SaleDocument)
  if (ids.length === 0) return { bytes, sources: [], returned: [] }
  const sources = await loadSourceLines(sql, ids)
  const returned = await returnedBefore(sql, ids, place)
  return { bytes, sources: [...sources.values()], returned: [...returned] }
}

/** Pipelines of these sales that were not asked for yet; `known` remembers them. */
export async function loadTrialPipelines(
  sales: readonly TrialSale[],
  candidate: Candidate,
  known: Set<string>
): Promise<TrialPipeline[]> {
  const missing = new Map<string, string>()
  for (const { bytes } of sales) {
    const { storeId, body } = JSON.parse(bytes) as SaleDocument
    if (!known.has(body.pipelineHash)) missing.set(body.pipelineHash, storeId)
  }
  const loaded: TrialPipeline[] = []
  for (const [hash, storeId] of missing) {
    known.add(hash)
    const found = await transaction((sql) => findPipelines(sql, storeId, [hash]))
    const pipeline = found.get(hash)
    if (pipeline)
      loaded.push({ hash, content: pipeline.content, candidate: candidate.packageFor(storeId) })
  }
  return loaded
}
