import type { SaleItem } from '#app/catalog/load_sale_items'
import type { Sql } from '#core/sql'
import { returnTermsOf, type ReturnCondition, type ReturnTerms } from '#app/documents/return_policy'
import type { SourceLine } from '#app/sales/acceptance/sale_facts'
import type { PipelineContent } from '#app/sales/pipeline_content'
import { loadReturnTerms } from '#app/sales/returns/load_return_terms'
import type { LineFee } from '#pricing/fees/fee'

/** A line as the return policy sees it, of a question before the money or of a document. */
export interface PolicyLine {
  lineId: string
  itemId: string | null
  departmentId: string | null
  quantityThousandths: number
  sourceLineId: string | null
  returnCondition?: ReturnCondition | null
  fee?: LineFee | null
}

export interface ReturnQuestion {
  items: ReadonlyMap<string, Pick<SaleItem, 'kind'>>
  content: PipelineContent
  now: string
  lines: readonly PolicyLine[]
  /** Money that leaves the till; 0 where new goods are worth as much. */
  paidBackMinor: number
  sources: ReadonlyMap<string, SourceLine>
}

/** Goods that come back, with the terms they come back on. */
export interface GoodsBack {
  line: PolicyLine
  source: SourceLine | undefined
  departmentId: string | null
  terms: ReturnTerms
}

/** Fees go with their goods, and a deposit comes back without conditions. */
const FEES = new Set<SaleItem['kind']>(['deposit', 'fee', 'gift_card'])

/** The goods on a sale that come back, each on its terms. */
export async function findGoodsBack(
  sql: Sql,
  { content, items, lines, sources }: ReturnQuestion
): Promise<GoodsBack[]> {
  const known = await loadReturnTerms(sql, content, [...sources.values()])
  return lines.flatMap((line) => {
    const item = line.itemId === null ? undefined : items.get(line.itemId)
    if (line.quantityThousandths >= 0 || (item && FEES.has(item.kind))) return []
    if (line.fee?.kind === 'service_charge') return []
    const source = line.sourceLineId === null ? undefined : sources.get(line.sourceLineId)
    const departmentId = source?.departmentId ?? line.departmentId
    const own = source && known.get(source.lineId)
    const terms = own ?? returnTermsOf(content.returnPolicy, departmentId)
    return [{ line, source, departmentId, terms }]
  })
}
