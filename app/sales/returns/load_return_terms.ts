import type { Sql } from '#core/sql'
import { returnTermsOf, type ReturnTerms } from '#app/documents/return_policy'
import type { SourceLine } from '#app/sales/acceptance/sale_facts'
import { findPipelines } from '#app/sales/pipeline'
import type { PipelineContent } from '#app/sales/pipeline_content'

/**
 * The terms on which lines sold earlier come back, by line: those in force when they were sold,
 * as the customer was promised; of a sale before the store had any, those of the pipeline given.
 */
export async function loadReturnTerms(
  sql: Sql,
  { storeId, returnPolicy: today }: PipelineContent,
  sources: readonly SourceLine[]
): Promise<Map<string, ReturnTerms>> {
  const terms = new Map<string, ReturnTerms>()
  if (sources.length === 0) return terms
  const hashes = [...new Set(sources.map(({ pipelineHash }) => pipelineHash))].sort()
  const pipelines = await findPipelines(sql, storeId, hashes)
  for (const { lineId, pipelineHash, departmentId } of sources) {
    const policy = pipelines.get(pipelineHash)?.content.returnPolicy ?? today
    terms.set(lineId, returnTermsOf(policy, departmentId))
  }
  return terms
}
